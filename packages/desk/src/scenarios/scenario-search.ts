/** What the address says would change; what is left out does not. */
export type ScenarioSearch = {
  readonly flow?: number; readonly duration?: number; readonly services?: number; readonly coaches?: number; readonly municipality?: string;
};

export const changed = ['flow', 'duration', 'services', 'coaches'] as const;
export type Changed = (typeof changed)[number];

/** The same bounds as the office's. */
export const bounds: Readonly<Record<Changed, readonly [low: number, high: number]>> = {
  flow: [-100, 100], duration: [-90, 200], services: [-100_000, 100_000], coaches: [-1000, 1000],
};

export function readSearch(search: Record<string, unknown>): ScenarioSearch {
  const found: Record<string, number | string> = {};
  for (const key of changed) {
    const value = search[key];
    if (typeof value === 'number' && value !== 0 && value >= bounds[key][0] && value <= bounds[key][1]) found[key] = value;
  }
  const { municipality } = search;
  // The router reads 638 as a number, and 018 as a text.
  const code = typeof municipality === 'number' ? String(municipality) : municipality;
  if (typeof code === 'string' && /^\d{3}$/u.test(code)) found['municipality'] = code;
  return found;
}

/** '−2,5' and '+3' as people write them; undefined where it is no number. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^[\u2212\u2013]/u, '-').replace(',', '.');
  if (plain === '') return 0;
  return /^[+-]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
