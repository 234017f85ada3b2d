import type { QualityOverview } from './contract.ts';

const hidden = '...';

/** Counts by rule and day, in the order of the page. No person is here. */
export function countsFile({ rules }: QualityOverview): string {
  const lines = rules.flatMap(({ id, name, ownerName, trend }) =>
    trend.map(({ day, count }) => [id, name, ownerName, day, cell(count)]));
  return [['rule', 'name', 'owner', 'day', 'count'], ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

const cell = (count: number | 'suppressed' | null): string => (count === 'suppressed' ? hidden : String(count ?? ''));

/** A field that a spreadsheet would read as a formula begins with an apostrophe. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
