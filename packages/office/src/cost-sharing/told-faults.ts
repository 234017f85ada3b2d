import { isBaseMeasure, keyOf } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { SharingFault } from '@kohtaanto/rules/cost-sharing/sharing-fault.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { asOfWords } from '@kohtaanto/words/cost-sharing/as-of-words.ts';
import { categoryNames, categoryOf } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { measureNames } from '@kohtaanto/words/cost-sharing/measure-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { amountText } from '@kohtaanto/words/money.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { MunicipalityNames } from './files/municipality-names.ts';

/** In whose language faults are told, and by which names. */
export type Speaking = {
  readonly names: Pick<MunicipalityNames, 'nameOf'>; readonly language: Language; readonly scheme?: Scheme;
};

/** A fault of the rules as the office tells it: its code under the slice's name. */
export function toldFault(fault: SharingFault): Fault {
  return { path: fault.path, code: `cost-sharing.${fault.code}`, values: fault.values };
}

/** Codes of municipalities, measures, categories, keys and dates become names; what differs only by municipality is told once. */
export function saidFaults(faults: readonly Fault[], speaking: Speaking): readonly Fault[] {
  const said = new Map<string, Fault>();
  for (const fault of faults) {
    const values = fault.values ?? {};
    const spoken: Fault = {
      ...fault,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, nameOfValue(name, value, fault.code, speaking)])),
    };
    const { municipality = null, ...others } = spoken.values ?? {};
    const joins = joined.has(fault.code) && municipality !== null;
    const key = joins ? `${fault.code} ${JSON.stringify(others)}` : `${fault.path} ${fault.code} ${JSON.stringify(spoken.values)}`;
    const before = said.get(key);
    if (before === undefined) said.set(key, spoken);
    else if (joins) said.set(key, withMunicipality(before, String(municipality)));
  }
  return [...said.values()];
}

const joined = new Set(['base-missing', 'base-of-wrong-year', 'base-month-missing'].map((code) => `cost-sharing.${code}`));

function withMunicipality(fault: Fault, municipality: string): Fault {
  const known = String(fault.values?.['municipality'] ?? '').split(', ');
  if (known.includes(municipality)) return fault;
  return {
    ...fault, path: fault.path.split('.').slice(0, 2).join('.'),
    values: { ...fault.values, municipality: [...known, municipality].join(', ') },
  };
}

type Value = string | number | null;

/** What the values of single codes are of, where their name does not say it. */
const kinds: Readonly<Record<string, Readonly<Record<string, 'category' | 'municipality' | 'key' | 'money'>>>> = {
  'category-not-in-scheme': { value: 'category', known: 'category' },
  'category-not-of-year': { value: 'category' },
  'category-unknown': { known: 'category' },
  'key-missing': { value: 'key' },
  'key-not-for-category': { value: 'key', known: 'key' },
  'shares-do-not-sum': { key: 'key' },
  'payer-not-expected': { value: 'municipality' },
  'payer-not-member': { value: 'municipality', known: 'municipality' },
  'payer-ended': { value: 'municipality' },
  'surplus-negative': { value: 'money' },
  'deficit-negative': { value: 'money' },
  'surplus-too-large': { value: 'money', most: 'money' },
  'deficit-too-large': { value: 'money', most: 'money' },
  'brought-over-costs': { value: 'money' },
  'budget-negative': { value: 'money' },
  'settle-instalments-unbilled': { sum: 'money' },
};

function nameOfValue(name: string, value: Value, code: string, speaking: Speaking): Value {
  const { names, language, scheme } = speaking;
  if (value === null) return value;
  const kind = kinds[code.replace('cost-sharing.', '')]?.[name] ?? name;
  const listed = (say: (one: string) => string): string => String(value).split(', ').map(say).join(', ');
  if (kind === 'measure') return listed((one) => (isBaseMeasure(one) ? measureNames[one][language] : one));
  if (kind === 'category') return listed((one) => categoryText(one, language));
  if (kind === 'municipality' || kind === 'into') return listed((one) => names.nameOf(one, language));
  if (kind === 'key') return listed((one) => (scheme === undefined ? one : (keyOf(scheme, one)?.name[language] ?? one)));
  if (kind === 'money') return typeof value === 'number' ? amountText(cents(Math.round(value * 100)), language) : value;
  if (kind === 'wanted' || kind === 'asOf' || kind === 'months') return listed((one) => asOfWords([one], language));
  if (kind === 'given' && code === 'cost-sharing.base-of-wrong-year') return listed((one) => asOfWords([one], language));
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
}

function categoryText(text: string, language: Language): string {
  const category = categoryOf(text);
  return category === undefined ? text : categoryNames[category][language];
}
