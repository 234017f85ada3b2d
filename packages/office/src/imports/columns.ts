import { importColumnName } from '@kohtaanto/words/import-columns.ts';
import { languages } from '@kohtaanto/words/language.ts';
import { Refused } from '../platform/http/refusal.ts';

/**
 * The columns the office understands, and the headings by which they are recognised in the files
 * that areas have: Finnish, Swedish and English, with the names of the national system.
 */
export type ColumnKey = (typeof COLUMNS)[number]['key'];

export const COLUMNS = [
  column('identityCode', true, ['henkilötunnus', 'hetu', 'personbeteckning', 'identity code', 'personal identity code']),
  column('familyName', true, ['sukunimi', 'efternamn', 'släktnamn', 'family name', 'last name', 'surname']),
  column('givenName', true, ['etunimi', 'etunimet', 'kutsumanimi', 'förnamn', 'given name', 'first name', 'given names']),
  column('municipality', true, ['kotikunta', 'kunta', 'kuntanumero', 'kuntakoodi', 'hemkommun', 'kommun', 'municipality', 'home municipality']),
  column('searchStart', true, [
    'työnhaku alkaa', 'työnhaku alkoi', 'työnhaku alkanut', 'työnhaku alkaen', 'työnhaun alkamispäivä',
    'haku alkaa', 'jobbsökningen börjar', 'jobbsökningen inleddes', 'job search start', 'search start',
  ]),
  column('statusCode', true, ['työllisyyskoodi', 'tyollkoodi', 'tila', 'sysselsättningskod', 'status', 'status code', 'employment status']),
  column('statusStart', false, ['tila alkaen', 'koodin alkamispäivä', 'työllisyyskoodi alkaen', 'status från', 'status since', 'status start']),
  column('searchEnd', false, [
    'työnhaku päättyy', 'työnhaku päättyi', 'työnhaun päättymispäivä', 'jobbsökningen upphör',
    'job search end', 'search end',
  ]),
  column('initialInterviewOn', false, ['alkuhaastattelu', 'alkuhaastattelu pidetty', 'inledande intervju', 'initial interview']),
  column('lastDiscussionOn', false, [
    'työnhakukeskustelu', 'viimeisin työnhakukeskustelu', 'samtal om jobbsökning', 'job search discussion',
    'last discussion',
  ]),
  column('planMadeOn', false, ['työllistymissuunnitelma', 'suunnitelma', 'suunnitelma laadittu', 'sysselsättningsplan', 'employment plan', 'plan']),
  column('planApprovedOn', false, [
    'suunnitelma hyväksytty', 'suunnitelman hyväksyminen', 'suunnitelma hyväksytty molemmin puolin', 'planen godkänd',
    'planen godkändes', 'plan approved', 'plan approved by both',
  ]),
  column('coach', false, ['omavalmentaja', 'valmentaja', 'virkailija', 'egen coach', 'egen tränare', 'coach', 'personlig handledare']),
  column('serviceLanguage', false, ['asiointikieli', 'palvelukieli', 'servicespråk', 'kontaktspråk', 'service language', 'language']),
  column('motherTongue', false, ['äidinkieli', 'modersmål', 'mother tongue']),
  column('nationality', false, ['kansalaisuus', 'medborgarskap', 'nationality', 'citizenship']),
  column('protected', false, ['turvakielto', 'spärrmarkering', 'protected', 'protected address']),
  column('phone', false, ['puhelin', 'puhelinnumero', 'telefon', 'telefonnummer', 'phone', 'mobile']),
  column('email', false, ['sähköposti', 'e-post', 'e-postadress', 'email', 'e-mail']),
  column('streetAddress', false, ['katuosoite', 'lähiosoite', 'osoite', 'gatuadress', 'adress', 'address', 'street address']),
  column('postalCode', false, ['postinumero', 'postnummer', 'postal code', 'zip']),
  column('postOffice', false, ['postitoimipaikka', 'postanstalt', 'post office', 'city']),
  column('occupation', false, ['ammatti', 'yrke', 'occupation']),
] as const;

function column<const K extends string>(key: K, required: boolean, headings: readonly string[]) {
  return { key, required, headings } as const;
}

/** Which column of the file (from 0) gives each key; keys left out are not in the file. */
export type Mapping = Partial<Record<ColumnKey, number>>;

/** First heading wins, exact before partial, so that "kunta" does not take "kuntoutus". */
export function suggestMapping(headings: readonly string[]): Mapping {
  const plain = headings.map(plainHeading);
  const taken = new Set<number>();
  const mapping: Mapping = {};
  for (const exact of [true, false]) {
    for (const { key, headings: known } of COLUMNS) {
      if (mapping[key] !== undefined) continue;
      const index = plain.findIndex((heading, position) => !taken.has(position)
        && known.some((name) => (exact ? heading === name : heading.startsWith(`${name} `))));
      if (index < 0) continue;
      mapping[key] = index;
      taken.add(index);
    }
  }
  return mapping;
}

export function missingColumns(mapping: Mapping): readonly ColumnKey[] {
  return COLUMNS.filter(({ key, required }) => required && mapping[key] === undefined).map(({ key }) => key);
}

function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[_\s.:*()]+/gu, ' ').trim();
}

/** The same headings in the same order, however they are written. */
export function sameHeadings(one: readonly string[], other: readonly string[]): boolean {
  return headingsKey(one) === headingsKey(other);
}

export function headingsKey(headings: readonly string[]): string {
  return headings.map(plainHeading).join('\n');
}

/**
 * What a person calls a field, as the key of its column: its name in one of the languages, a heading
 * by which it is recognised, or the key itself.
 */
export function fieldCalled(name: string): ColumnKey | undefined {
  const plain = plainHeading(name);
  return COLUMNS.find(({ key, headings }) => key.toLowerCase() === plain
    || headings.some((heading) => plainHeading(heading) === plain)
    || languages.some((language) => plainHeading(importColumnName(key, language)) === plain))?.key;
}

/** `Sukunimi=Efternamn`: the field, and the heading that gives it in this file; nothing after the sign leaves it out. */
export function chooseColumns(headings: readonly string[], asked: readonly string[]): Mapping {
  let mapping = suggestMapping(headings);
  for (const given of asked) {
    const [name = '', heading] = given.split(/=(.*)/su);
    if (heading === undefined) throw new Refused('import.column-not-understood', { given });
    const key = fieldCalled(name);
    if (key === undefined) throw new Refused('import.unknown-field', { given: name });
    const index = headings.findIndex((each) => plainHeading(each) === plainHeading(heading));
    if (index < 0 && heading.trim() !== '') {
      throw new Refused('import.unknown-heading', { given: heading.trim(), headings: headings.join(', ') });
    }
    mapping = withColumn(mapping, key, index < 0 ? undefined : index);
  }
  return mapping;
}

/** A column gives one field: chosen for another, it no longer gives the one it was taken for. */
function withColumn(mapping: Mapping, key: ColumnKey, index: number | undefined): Mapping {
  const others = Object.entries(mapping).filter(([each, taken]) => each !== key && taken !== index);
  return { ...Object.fromEntries(others), ...(index === undefined ? {} : { [key]: index }) };
}
