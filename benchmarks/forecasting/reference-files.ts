import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the material lies beside the repository; a benchmark that needs it says so where it is absent. */
export const material = join(import.meta.dirname, '../../../shared/data');
const m3 = join(material, 'reference/forecast');
const register = join(material, 'register');

export function missingMaterial(): string | undefined {
  const files = [join(m3, 'm3_monthly.jsonl'), join(m3, 'm3_monthly_published_methods_accuracy.csv'),
    join(register, 'unemployed-labour-force-vacancies-by-municipality-2006-2020.csv')];
  return files.find((file) => !existsSync(file));
}

export type M3Series = { readonly sn: string; readonly h: number; readonly x: readonly number[]; readonly xx: readonly number[] };

export function m3Monthly(): readonly M3Series[] {
  return readFileSync(join(m3, 'm3_monthly.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as M3Series);
}

export type PublishedMethod = { readonly name: string; readonly smape: number; readonly mase: number };

export function publishedMethods(): readonly PublishedMethod[] {
  return rowsOf(join(m3, 'm3_monthly_published_methods_accuracy.csv')).map((cells) =>
    ({ name: cells[0] ?? '', smape: Number(cells[1]), mase: Number(cells[5]) }));
}

/** R's Theta forecasts and their accuracy as R counted it: what our own counting is checked against. */
export function thetaOfR(): ReadonlyMap<string, { readonly points: readonly number[]; readonly smape: number; readonly mase: number }> {
  const accuracy = new Map(rowsOf(join(m3, 'reference_forecast820_thetaf_accuracy.csv')).map((cells) => [cells[0] ?? '', cells]));
  return new Map(rowsOf(join(m3, 'reference_forecast820_thetaf_forecasts.csv')).map(([name = '', ...points]) => {
    const told = accuracy.get(name);
    return [name, { points: points.map(Number), smape: Number(told?.[1]), mase: Number(told?.[2]) }];
  }));
}

export type Municipality = { readonly name: string; readonly subregion: string; readonly unemployed: readonly number[] };

/** Municipalities whose every month from 2006-01 is printed; the others have hidden ones. */
export function finnishMunicipalities(): readonly Municipality[] {
  const subregions = new Map(rowsOf(join(register, 'municipality-subregion-region-2020.csv')).map(([name = '', subregion = '']) => [name, subregion]));
  const series = new Map<string, (number | null)[]>();
  for (const [unemployed = '', , , , name = ''] of rowsOf(join(register, 'unemployed-labour-force-vacancies-by-municipality-2006-2020.csv'))) {
    const own = series.get(name) ?? [];
    own.push(unemployed === '' ? null : Number(unemployed));
    series.set(name, own);
  }
  return Array.from(series, ([name, values]) => ({ name, subregion: subregions.get(name) ?? '', values })).flatMap(({ name, subregion, values }) => {
    const unemployed = values.filter((value) => value !== null);
    return unemployed.length === values.length ? [{ name, subregion, unemployed }] : [];
  });
}

function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8').trim().split('\n').slice(1).map((line) => line.replaceAll('"', '').split(','));
}
