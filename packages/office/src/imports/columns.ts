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

/** Which column was taken for what, for those who import from the command line. */
export function columnLine(mapping: Mapping): string {
  const known = COLUMNS.filter(({ key }) => mapping[key] !== undefined);
  return `columns ${known.map(({ key }) => `${key}=${(mapping[key] ?? 0) + 1}`).join(' ')}`;
}
