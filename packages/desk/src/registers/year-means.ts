import type { OccupationPoint } from '@kohtaanto/office/registers/occupations-contract.ts';

export type YearMean = { readonly year: string; readonly seekers: number; readonly places: number; readonly months: number };

/**
 * Yearly means of unemployment and vacancies: per cents of the labour force where it is known in every month, otherwise
 * counts. A year of fewer than six known months is left out, and a hidden month is not guessed.
 */
export function yearMeans(points: readonly OccupationPoint[]): { readonly years: readonly YearMean[]; readonly rates: boolean } {
  const known = points.flatMap(({ period, seekers, places, labourForce }) => (typeof seekers === 'number' && typeof places === 'number'
    ? [{ year: period.slice(0, 4), seekers, places, labourForce }] : []));
  const rates = known.length > 0 && known.every(({ labourForce }) => labourForce !== null && labourForce > 0);
  const years = Array.from(Map.groupBy(known, ({ year }) => year), ([year, months]): YearMean => {
    const mean = (of: 'seekers' | 'places') => months.reduce((sum, each) => sum + (rates ? (each[of] / (each.labourForce ?? 1)) * 100 : each[of]), 0) / months.length;
    return { year, seekers: mean('seekers'), places: mean('places'), months: months.length };
  });
  return { years: years.filter(({ months }) => months >= 6), rates };
}
