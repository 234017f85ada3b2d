/** Countries whose citizens move and work freely: the Nordic countries, the rest of the EU and the EEA, and Switzerland. */
const nordic: ReadonlySet<string> = new Set(['DK', 'IS', 'NO', 'SE']);
const free: ReadonlySet<string> = new Set([
  'AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'EE', 'ES', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SI', 'SK',
]);

export type Movement = 'nordic' | 'free' | 'permit';

/** How one comes to work from a country. What a person needs is decided by the Finnish Immigration Service alone. */
export function movementFrom(country: string): Movement {
  if (nordic.has(country)) return 'nordic';
  return free.has(country) ? 'free' : 'permit';
}

export type PermitNeed = 'none' | 'some' | 'all';

/** Whether those who are looked for from these countries need a residence permit to work. */
export function permitNeed(countries: readonly string[]): PermitNeed {
  const asking = countries.filter((country) => movementFrom(country) === 'permit').length;
  if (asking === 0) return 'none';
  return asking === countries.length ? 'all' : 'some';
}

/** Countries that recruitments of the areas have been from and towards; any other may be told by its code. */
export const usualCountries = [
  'EE', 'LV', 'LT', 'PL', 'RO', 'BG', 'DE', 'SE', 'NO', 'DK', 'ES', 'IT', 'PT', 'FR', 'UA', 'PH', 'VN', 'IN', 'KE', 'NG', 'TH', 'TR', 'NP', 'LK', 'BR', 'UZ',
] as const;
