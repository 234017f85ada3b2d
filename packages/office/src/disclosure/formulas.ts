import type { Formula } from './cell-table.ts';
import { Refused } from '../platform/http/refusal.ts';

/**
 * `change=now-before`, `rate=now/before-1`, `share=part/whole`: how a column is worked out from others,
 * where the figures alone do not tell it. Names may hold spaces; the signs stand between them.
 */
export function formulasOf(given: readonly string[]): readonly Formula[] {
  return given.map((text): Formula => {
    const [, column = '', right = ''] = /^([^=]+)=(.+)$/u.exec(text) ?? [];
    const [, now, before] = /^(.+)\/(.+?)\s*[-−]\s*1$/u.exec(right) ?? [];
    if (now !== undefined && before !== undefined) return { column: column.trim(), kind: 'rate', one: now.trim(), other: before.trim() };
    const [, part, whole] = /^([^/]+)\/([^/]+)$/u.exec(right) ?? [];
    if (part !== undefined && whole !== undefined) return { column: column.trim(), kind: 'share', one: part.trim(), other: whole.trim() };
    const [, one, other] = /^(.+?)\s+[-−]\s+(.+)$/u.exec(right) ?? /^([^-−]+)[-−]([^-−]+)$/u.exec(right) ?? [];
    if (column === '' || one === undefined || other === undefined) {
      throw new Refused('disclosure.option-unfit', { option: '--derived', given: text, example: '--derived "change=now-before"' });
    }
    return { column: column.trim(), kind: 'change', one: one.trim(), other: other.trim() };
  });
}
