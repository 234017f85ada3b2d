import { importColumnName } from '@kohtaanto/words/import-columns.ts';
import type { RefusalValues } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';
import { importRefusals } from './refusals.ts';

/** The sentence of one fault; faults of rows are told inside a result, not as a whole refusal. */
export function refusalSentence(code: string, values: RefusalValues, language: Language): string {
  const text = importRefusals[code]?.[language];
  if (text === undefined) throw new RangeError(`no sentence for ${code}`);
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = String(values[name] ?? '');
    // Columns are called what their owner calls them, not what the program does.
    return name === 'columns' && typeof values[name] === 'string'
      ? value.split(', ').map((key) => importColumnName(key, language)).join(', ') : value;
  });
}
