import { industryDivisions, sectionOfIndustry } from '@kohtaanto/rules/employers/industries.ts';
import type { IndustrySection } from '@kohtaanto/rules/employers/industries.ts';
import type { InLanguages, Language } from '../language.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** Sections of TOL 2008, shortened from Statistics Finland’s names. */
const sections: Readonly<Record<IndustrySection, InLanguages>> = {
  A: said('Maatalous, metsätalous ja kalatalous', 'Jordbruk, skogsbruk och fiske', 'Agriculture, forestry and fishing'),
  B: said('Kaivostoiminta', 'Utvinning av mineral', 'Mining and quarrying'), C: said('Teollisuus', 'Tillverkning', 'Manufacturing'),
  D: said('Sähkö-, kaasu- ja lämpöhuolto', 'Försörjning av el, gas och värme', 'Electricity, gas and heat'),
  E: said('Vesi- ja jätehuolto', 'Vattenförsörjning och avfallshantering', 'Water supply and waste management'), F: said('Rakentaminen', 'Byggverksamhet', 'Construction'),
  G: said('Kauppa ja ajoneuvojen korjaus', 'Handel och reparation av motorfordon', 'Trade and repair of vehicles'), H: said('Kuljetus ja varastointi', 'Transport och magasinering',
    'Transport and storage'),
  I: said('Majoitus ja ravitsemistoiminta', 'Hotell- och restaurangverksamhet', 'Accommodation and food service'), J: said('Informaatio ja viestintä', 'Information och kommunikation',
    'Information and communication'),
  K: said('Rahoitus ja vakuutus', 'Finans och försäkring', 'Finance and insurance'), L: said('Kiinteistöala', 'Fastighetsverksamhet', 'Real estate'),
  M: said('Ammatillinen, tieteellinen ja tekninen toiminta', 'Juridik, ekonomi, vetenskap och teknik', 'Professional, scientific and technical work'),
  N: said('Hallinto- ja tukipalvelut', 'Uthyrning och stödtjänster', 'Administrative and support services'), O: said('Julkinen hallinto', 'Offentlig förvaltning', 'Public administration'),
  P: said('Koulutus', 'Utbildning', 'Education'), Q: said('Terveys- ja sosiaalipalvelut', 'Vård och omsorg', 'Health and social work'),
  R: said('Taide, viihde ja virkistys', 'Kultur, nöje och fritid', 'Arts, entertainment and recreation'), S: said('Muu palvelutoiminta', 'Annan serviceverksamhet', 'Other services'),
  T: said('Kotitaloudet työnantajina', 'Hushåll som arbetsgivare', 'Households as employers'), U: said('Kansainväliset järjestöt', 'Internationella organisationer', 'International organisations'),
};

/** Divisions whose employers an area meets most; the others are spoken of by their section and number. */
const divisions: Readonly<Record<string, InLanguages>> = {
  '01': said('Maatalous', 'Jordbruk', 'Agriculture'), '02': said('Metsätalous', 'Skogsbruk', 'Forestry'), '03': said('Kalastus', 'Fiske', 'Fishing'),
  '10': said('Elintarvikkeet', 'Livsmedel', 'Food products'), '11': said('Juomat', 'Drycker', 'Beverages'), '13': said('Tekstiilit', 'Textilier', 'Textiles'), '14': said('Vaatteet',
  'Kläder', 'Clothing'),
  '16': said('Puutuotteet', 'Träprodukter', 'Wood products'), '17': said('Paperi', 'Papper', 'Paper'), '18': said('Painaminen', 'Grafisk produktion', 'Printing'), '20': said('Kemikaalit',
  'Kemikalier', 'Chemicals'),
  '22': said('Kumi ja muovi', 'Gummi och plast', 'Rubber and plastics'), '23': said('Rakennusaineet ja lasi', 'Byggmaterial och glas', 'Building materials and glass'),
  '24': said('Metallien jalostus', 'Stål och metall', 'Basic metals'),
  '25': said('Metallituotteet', 'Metallvaror', 'Metal products'), '26': said('Elektroniikka', 'Elektronik', 'Electronics'), '27': said('Sähkölaitteet', 'Elapparatur',
  'Electrical equipment'), '28': said('Koneet ja laitteet', 'Maskiner', 'Machinery'),
  '29': said('Ajoneuvot', 'Motorfordon', 'Motor vehicles'), '31': said('Huonekalut', 'Möbler', 'Furniture'), '33': said('Koneiden huolto', 'Reparation av maskiner', 'Repair of machinery'),
  '35': said('Sähkö ja lämpö', 'El och värme', 'Electricity and heat'),
  '38': said('Jätehuolto', 'Avfallshantering', 'Waste management'), '41': said('Talonrakentaminen', 'Byggande av hus', 'Construction of buildings'), '42': said('Maa- ja vesirakentaminen',
  'Anläggning', 'Civil engineering'),
  '43': said('Erikoistunut rakentaminen', 'Specialiserat byggande', 'Specialised construction'), '45': said('Autokauppa ja korjaus', 'Bilhandel och reparation', 'Motor trade and repair'),
  '46': said('Tukkukauppa', 'Partihandel', 'Wholesale'),
  '47': said('Vähittäiskauppa', 'Detaljhandel', 'Retail'), '49': said('Maaliikenne', 'Landtransport', 'Land transport'), '52': said('Varastointi', 'Magasinering', 'Warehousing'),
  '53': said('Posti ja kuriirit', 'Post och bud', 'Post and couriers'),
  '55': said('Majoitus', 'Hotell', 'Accommodation'), '56': said('Ravintolat', 'Restauranger', 'Food service'), '62': said('Ohjelmistot ja tietotekniikka', 'Dataprogrammering',
  'Software and IT'), '68': said('Kiinteistöt', 'Fastigheter', 'Real estate'),
  '69': said('Laki ja laskentatoimi', 'Juridik och redovisning', 'Law and accounting'), '71': said('Suunnittelu ja testaus', 'Teknisk konsultation', 'Engineering'), '77': said('Vuokraus',
  'Uthyrning', 'Renting'),
  '78': said('Henkilöstövuokraus ja työnvälitys', 'Personaluthyrning och arbetsförmedling', 'Labour hire and placement'), '81': said('Kiinteistönhoito ja siivous',
  'Fastighetsservice och städning', 'Facilities and cleaning'),
  '84': said('Julkinen hallinto', 'Offentlig förvaltning', 'Public administration'), '85': said('Koulutus', 'Utbildning', 'Education'), '86': said('Terveyspalvelut', 'Hälsovård',
  'Health care'), '87': said('Hoivakodit', 'Omsorgsboende', 'Residential care'),
  '88': said('Sosiaalipalvelut', 'Öppna sociala insatser', 'Social work'), '93': said('Urheilu ja vapaa-aika', 'Sport och fritid', 'Sports and leisure'), '94': said('Järjestöt',
  'Organisationer', 'Organisations'),
  '95': said('Tavaroiden korjaus', 'Reparation av varor', 'Repair of goods'), '96': said('Muut henkilökohtaiset palvelut', 'Andra konsumenttjänster', 'Personal services'),
  '97': said('Kotitaloudet', 'Hushåll', 'Households'),
};

export function sectionName(section: string, language: Language): string {
  return (sections as Readonly<Record<string, InLanguages>>)[section]?.[language] ?? section;
}

/** '47 Vähittäiskauppa'; of a division without a name of its own, its section's. */
export function industryName(code: string, language: Language): string {
  const section = sectionOfIndustry(code);
  const name = divisions[code.slice(0, 2)]?.[language] ?? (section === undefined ? '' : sections[section][language]);
  return `${code} ${name}`.trim();
}

export function sectionOptions(language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(sections).map(([value, names]) => ({ value, label: `${value} ${names[language]}` }));
}

/** Divisions under the names of their sections. */
export function industryOptions(language: Language): readonly { readonly value: string; readonly label: string; readonly group: string }[] {
  return industryDivisions.map((code) => ({ value: code, label: industryName(code, language), group: sectionName(sectionOfIndustry(code) ?? '', language) }));
}
