import type { RefusalValues } from '../../platform/http/refusal.ts';
import { COUNTRY } from './figure.ts';
import type { Place } from './figure.ts';

/** Runs a query as whoever asks the database. */
export type Rows = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

type Municipality = {
  readonly code: string; readonly fi: string; readonly sv: string;
  /** The first day on which it was no more, and what it is part of since. */
  readonly until: string | null; readonly into: string | null;
};
type Area = { readonly id: number; readonly fi: string; readonly sv: string };

export type FoundPlace =
  | { readonly found: Place }
  | { readonly found: null; readonly fault: string; readonly values: RefusalValues }
  /** A region or another division that is not kept. */
  | { readonly found: 'passed-over' };

/** Names and codes as sources write them, against the municipalities of areas/ with their dated mergers (ORG-5). */
export type Places = {
  municipality(text: string, period: string): FoundPlace;
  /** A code of PxWeb: KU790, 790, SSS; regions and other divisions are passed over. */
  code(text: string, period: string): FoundPlace;
  area(text: string): FoundPlace;
  /** What a code of a figure's place is called: 'Borgå (638)'; undefined where it is no known place. */
  called(code: string): { readonly fi: string; readonly sv: string } | undefined;
  /** How many municipalities there were in a month: whether a file has all of them. */
  countIn(period: string): number;
};

/** What places are found by, as a thread can be given it. */
export type PlaceGround = { readonly municipalities: readonly Municipality[]; readonly areas: readonly Area[] };

export async function loadPlaceGround(query: Rows): Promise<PlaceGround> {
  const municipalities = (await query(`select municipality_code as code, name_fi as fi, name_sv as sv,
    upper(valid)::text as until, merged_into as into from office.municipality`)).rows as readonly Municipality[];
  const areas = (await query('select area_id as id, name_fi as fi, name_sv as sv from office.area')).rows as readonly Area[];
  return { municipalities, areas };
}

export function placesOf({ municipalities, areas }: PlaceGround): Places {
  const byCode = new Map(municipalities.map((each) => [each.code, each]));
  const byName = new Map(municipalities.flatMap((each) =>
    [[plain(each.sv), each], [plain(each.fi), each]] as const));
  const areaByName = new Map(areas.flatMap((each) => [[plain(each.sv), each], [plain(each.fi), each]] as const));
  const dated = (known: Municipality, text: string, period: string): FoundPlace => {
    if (known.until !== null && firstDay(period) >= known.until) {
      const into = byCode.get(known.into ?? '');
      return {
        found: null, fault: 'registers.municipality-ended',
        values: {
          value: text, code: known.code, name: known.fi, nameSv: known.sv, until: known.until,
          into: into === undefined ? '' : `${into.fi} (${into.code})`, intoSv: into === undefined ? '' : `${into.sv} (${into.code})`,
        },
      };
    }
    return { found: { kind: 'municipality', code: known.code } };
  };
  // A name stands in every month of a file, and small letters of a language are slow to make.
  const names = new Map<string, Municipality | undefined>();
  const called = (text: string): Municipality | undefined => {
    if (!names.has(text)) names.set(text, byName.get(plain(text)) ?? byName.get(plain(text.split(' - ')[0] ?? '')));
    return names.get(text);
  };
  const municipality = (text: string, period: string): FoundPlace => {
    const known = byCode.get(text) ?? called(text);
    return known === undefined
      ? { found: null, fault: 'registers.municipality-unknown', values: { value: text } } : dated(known, text, period);
  };
  return {
    municipality,
    code(text, period) {
      if (text === 'SSS' || text === 'SSSSS') return { found: COUNTRY };
      const known = byCode.get(/^(?:KU)?(\d{3})$/u.exec(text)?.[1] ?? '');
      if (known !== undefined) return dated(known, text, period);
      return /^[A-Z]{2,4}\d/u.test(text) && !text.startsWith('KU') ? { found: 'passed-over' }
        : { found: null, fault: 'registers.municipality-unknown', values: { value: text } };
    },
    area(text) {
      const known = areas.find(({ id }) => String(id) === text.replace(/^0+(?=\d)/u, '')) ?? areaByName.get(plain(text))
        ?? areaByName.get(plain(text.replace(/ työllisyysalue$/u, '')));
      return known === undefined ? { found: null, fault: 'registers.area-unknown', values: { value: text } }
        : { found: { kind: 'area', code: String(known.id) } };
    },
    called(code) {
      const known = code.length === 3 ? byCode.get(code) : areas.find(({ id }) => String(id) === code);
      return known === undefined ? undefined : { fi: `${known.fi} (${code})`, sv: `${known.sv} (${code})` };
    },
    countIn: (period) => municipalities.filter(({ until }) => until === null || firstDay(period) < until).length,
  };
}

const firstDay = (period: string): string => (period.length === 4 ? `${period}-01-01` : `${period}-01`);
const plain = (name: string): string => name.trim().toLocaleLowerCase('fi');
