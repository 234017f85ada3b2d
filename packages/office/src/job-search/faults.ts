import type { Fault } from '../platform/http/refusal.ts';
import type { Spell } from './store.ts';

/** Days of the API are ISO; a sentence shows them as people write them in all three languages. */
export function writtenDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** What stands in the way of a period, by every spell it meets: all are told at once. */
export function* overlapFaults(
  wanted: { readonly start: string; readonly end: string | null }, standing: readonly Spell[], code: string,
): Generator<Fault> {
  for (const spell of standing) {
    const meets = (wanted.end === null || spell.start < wanted.end)
      && (spell.end === null || wanted.start < spell.end);
    if (!meets) continue;
    yield {
      path: 'start', code: spell.end === null ? `${code}-open` : code,
      values: {
        code: spell.code, start: writtenDay(spell.start),
        last: spell.end === null ? null : writtenDay(dayBefore(spell.end)),
      },
    };
  }
}

export function* orderFaults(start: string, end: string | null, path = 'end'): Generator<Fault> {
  if (end !== null && end <= start) yield { path, code: 'end-before-start' };
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
