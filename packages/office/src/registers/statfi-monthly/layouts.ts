/** The monthly series of the employment service statistics as files: which columns are which measures. */
export type Layout = {
  readonly measures: Readonly<Record<string, string>>;
  /** The column of the place; null: the whole country. */
  readonly place: { readonly column: string; readonly kind: 'municipality' | 'sub-region' | 'area' } | null;
  /** The column of an occupation group: its code and its name in one cell. */
  readonly group: string | null;
};

const stock = { Tyottomat: 'unemployed', Tyovoima: 'labour-force', Avoimet_tyopaikat: 'vacancies-open' };
const flows = {
  Avoimet_tyopaikat_kauden_aikana: 'vacancies-open-in-month',
  Uudet_avoimet_tyopaikat_kauden_aikana: 'vacancies-new-in-month',
  Tayttyneet_tyopaikat_kauden_aikana: 'vacancies-filled-in-month',
  Tayttyneiden_tyopaikkojen_avoinnaolon_km_kesto_paivaa: 'vacancy-open-days',
};
const municipality = { column: 'kunta', kind: 'municipality' } as const;

export const layouts = {
  'municipality-months': { measures: stock, place: municipality, group: null },
  'municipality-vacancies': { measures: flows, place: municipality, group: null },
  'sub-region-months': { measures: stock, place: { column: 'seutukunta', kind: 'sub-region' }, group: null },
  'occupation-months': {
    measures: { Tyottomat: 'unemployed', Avoimet_tyopaikat: 'vacancies-open' }, place: null, group: 'Ammattiryhma',
  },
  'area-occupation-months': {
    measures: { Avoimet_tyopaikat: 'vacancies-open' }, place: { column: 'tyollisyysalue', kind: 'area' }, group: 'Ammattiryhma',
  },
  'country-months': { measures: stock, place: null, group: null },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;
