import { shareCosts } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { Sharing } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { Purpose } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { settleYear } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import type { Settlement } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { addDays, yearOf as calendarYear } from '@kohtaanto/rules/foundations/plain-date.ts';
import { parseAmount } from '@kohtaanto/words/money.ts';
import { areasFolder, readAreas } from '../../areas/load-areas.ts';
import { basesOfTable } from '../../cost-sharing/files/bases-file.ts';
import { costsOfTable } from '../../cost-sharing/files/costs-file.ts';
import { mergersOf, municipalityNames } from '../../cost-sharing/files/municipality-names.ts';
import type { MunicipalityNames } from '../../cost-sharing/files/municipality-names.ts';
import { paidOfTable } from '../../cost-sharing/files/paid-file.ts';
import { readTable } from '../../cost-sharing/files/table.ts';
import { costSharingRefusals } from '../../cost-sharing/refusals.ts';
import { readSchemeFile, readSchemes } from '../../cost-sharing/scheme-file.ts';
import { saidFaults, toldFault } from '../../cost-sharing/told-faults.ts';
import { Refused } from '../../platform/http/refusal.ts';
import type { Fault } from '../../platform/http/refusal.ts';
import { tellRefusal, terminalLanguage } from '../tell-refusal.ts';
import { sharesJson, sharesText } from './shares-told.ts';
import type { ToldShares } from './told-shares.ts';

export type ShareOptions = {
  readonly scheme: string; readonly costs: string; readonly bases: string; readonly year: string;
  readonly purpose: string; readonly acceptOlder?: boolean; readonly brought?: string; readonly paid?: string;
  readonly carrySurplus?: string; readonly carryDeficit?: string; readonly beside?: string;
  readonly instalments?: boolean; readonly json?: boolean;
};

export async function printShares(options: ShareOptions): Promise<void> {
  try {
    const told = await sharesOf(options);
    const text = options.json === true ? JSON.stringify(sharesJson(told), null, 2) : sharesText(told, terminalLanguage());
    process.stdout.write(`${text}\n`);
  } catch (error) {
    tellRefusal(error, costSharingRefusals);
    process.exitCode = 1;
  }
}

async function sharesOf(options: ShareOptions): Promise<ToldShares> {
  const { municipalities } = (await readAreas()).municipalities;
  const names = municipalityNames(municipalities);
  const faults: Fault[] = [];
  const year = yearOf(options.year);
  const purpose = purposeOf(options.purpose);
  const brought = euros('--brought', options.brought, faults);
  const scheme = await schemeOf(options.scheme, year);
  const costs = costsOfTable(await readTable(options.costs), scheme, names);
  const bases = basesOfTable(await readTable(options.bases), names);
  faults.push(...costs.faults, ...bases.faults);
  const given = {
    year, purpose, brought, costs: costs.costs, bases: bases.bases, mergers: mergersOf(municipalities),
    acceptOlder: options.acceptOlder === true,
  };
  const shared = (by: Scheme): Sharing | undefined => {
    const answer = shareCosts({ ...given, scheme: by });
    if (answer.ok) return answer.sharing;
    faults.push(...answer.faults.map(toldFault));
    return undefined;
  };
  const sharing = shared(scheme);
  const beside = options.beside === undefined ? undefined : await schemeOf(options.beside, year);
  const compared = beside === undefined ? undefined : shared(beside);
  const paid = options.paid === undefined ? undefined : paidOfTable(await readTable(options.paid), names, faults);
  const settlement = paid === undefined || sharing === undefined ? undefined : settled(sharing, paid, { options, scheme, faults });
  if (faults.length > 0 || sharing === undefined) throw unfit(once(faults), names, scheme);
  return {
    scheme, sharing, instalments: options.instalments === true, nameOf: (code, language) => names.nameOf(code, language),
    ...(settlement === undefined ? {} : { settlement }),
    ...(beside === undefined || compared === undefined ? {} : { other: { scheme: beside, sharing: compared } }),
  };
}

function unfit(faults: readonly Fault[], names: MunicipalityNames, scheme: Scheme): Refused {
  const said = saidFaults(faults, { names, language: terminalLanguage(), scheme });
  return new Refused('cost-sharing.unfit', { count: said.length }, { faults: said });
}

type Settling = { readonly options: ShareOptions; readonly scheme: Scheme; readonly faults: Fault[] };

function settled(sharing: Sharing, paid: ReadonlyMap<string, Cents>, { options, scheme, faults }: Settling): Settlement | undefined {
  const answer = settleYear({
    shares: sharing.totals, paid, mayCarry: scheme.mayCarry,
    carriedSurplus: euros('--carry-surplus', options.carrySurplus, faults),
    carriedDeficit: euros('--carry-deficit', options.carryDeficit, faults),
  });
  if (answer.ok) return answer.settlement;
  faults.push(...answer.faults.map(toldFault));
  return undefined;
}

/** A file by its path, or the scheme of that id, or of an area by its folder's name or number. */
async function schemeOf(given: string, year: number): Promise<Scheme> {
  if (/[/\\]|\.json$/u.test(given)) return ofYear(await readSchemeFile(given), year);
  const schemes = await readSchemes(areasFolder);
  const asked = given.toLowerCase();
  const found = schemes.filter(({ id, areaId }) =>
    id === asked || String(areaId) === asked || id.startsWith(`${asked}-`) || asked.startsWith(id.replace(/-\d{4}$/u, '')));
  if (found.length > 0) return ofYear(found, year);
  throw new Refused('cost-sharing.scheme-unknown', { given, known: schemes.map((each) => each.id).join(', ') });
}

/** Of several one after another in time, the one of the year; else the first, whose fault tells its years. */
function ofYear(schemes: readonly Scheme[], year: number): Scheme {
  const fits = schemes.find((scheme) => startsBy(scheme, year));
  const [first] = schemes;
  const found = fits ?? first;
  if (found === undefined) throw new Error('a file of schemes holds one at least');
  return found;
}

function startsBy(scheme: Scheme, year: number): boolean {
  const last = scheme.validUntil === null ? 9999 : calendarYear(addDays(scheme.validUntil, -1));
  return calendarYear(scheme.validFrom) <= year && year <= last;
}

function euros(path: string, given: string | undefined, faults: Fault[]): Cents {
  if (given === undefined) return cents(0);
  const read = parseAmount(given);
  if (read.ok) return read.value;
  faults.push({ path, code: `cost-sharing.${read.refusal.code}`, values: read.refusal.values ?? {} });
  return cents(0);
}

function yearOf(given: string): number {
  if (!/^(19|20)\d\d$/u.test(given)) throw new Refused('cost-sharing.year-unfit', { given });
  return Number(given);
}

function purposeOf(given: string): Purpose {
  if (given === 'budget' || given === 'settlement') return given;
  throw new Refused('cost-sharing.purpose-unfit', { given });
}

/** A scheme compared with itself would tell the same fault twice. */
function once(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
