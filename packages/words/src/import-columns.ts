import type { InLanguages, Language } from './language.ts';

/** What a column of an imported list of customers tells, as its owner would call it. */
export const importColumns = {
  identityCode: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Identity code' },
  familyName: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Family name' },
  givenName: { fi: 'Etunimi', sv: 'Förnamn', en: 'Given name' },
  municipality: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Municipality' },
  searchStart: { fi: 'Työnhaku alkaa', sv: 'Jobbsökningen inleddes', en: 'Job search start' },
  statusCode: { fi: 'Työllisyyskoodi', sv: 'Sysselsättningskod', en: 'Status code' },
  statusStart: { fi: 'Tila alkaen', sv: 'Status från', en: 'Status since' },
  searchEnd: { fi: 'Työnhaku päättyy', sv: 'Jobbsökningen upphör', en: 'Job search end' },
  initialInterviewOn: { fi: 'Alkuhaastattelu pidetty', sv: 'Inledande intervju', en: 'Initial interview' },
  lastDiscussionOn: { fi: 'Viimeisin työnhakukeskustelu', sv: 'Samtal om jobbsökning', en: 'Last discussion' },
  planMadeOn: { fi: 'Suunnitelma laadittu', sv: 'Sysselsättningsplan', en: 'Employment plan' },
  planApprovedOn: { fi: 'Suunnitelma hyväksytty', sv: 'Planen godkänd', en: 'Plan approved by both' },
  coach: { fi: 'Omavalmentaja', sv: 'Egen coach', en: 'Coach' },
  serviceLanguage: { fi: 'Asiointikieli', sv: 'Servicespråk', en: 'Service language' },
  motherTongue: { fi: 'Äidinkieli', sv: 'Modersmål', en: 'Mother tongue' },
  nationality: { fi: 'Kansalaisuus', sv: 'Medborgarskap', en: 'Nationality' },
  protected: { fi: 'Turvakielto', sv: 'Spärrmarkering', en: 'Protected' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  streetAddress: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' },
  postalCode: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postal code' },
  postOffice: { fi: 'Postitoimipaikka', sv: 'Postanstalt', en: 'Post office' },
  occupation: { fi: 'Ammatti', sv: 'Yrke', en: 'Occupation' },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ImportColumn = keyof typeof importColumns;

export function importColumnName(key: string, language: Language): string {
  return isImportColumn(key) ? importColumns[key][language] : key;
}

function isImportColumn(key: string): key is ImportColumn {
  return Object.hasOwn(importColumns, key);
}
