import { serviceName } from '../codes.ts';
import type { InLanguages, Language } from '../language.ts';

/** Each way of parting a figure, as a title ('Iän mukaan') and as the word one chooses by ('Ikä'). */
const ways: Readonly<Record<string, { readonly title: InLanguages; readonly word: InLanguages }>> = {
  municipality: {
    title: { fi: 'Kunnittain', sv: 'Enligt kommun', en: 'By municipality' },
    word: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  },
  sex: { title: { fi: 'Sukupuolittain', sv: 'Enligt kön', en: 'By sex' }, word: { fi: 'Sukupuoli', sv: 'Kön', en: 'Sex' } },
  age: { title: { fi: 'Iän mukaan', sv: 'Enligt ålder', en: 'By age' }, word: { fi: 'Ikä', sv: 'Ålder', en: 'Age' } },
  nationality: {
    title: { fi: 'Kansalaisuuden mukaan', sv: 'Enligt medborgarskap', en: 'By citizenship' },
    word: { fi: 'Kansalaisuus', sv: 'Medborgarskap', en: 'Citizenship' },
  },
  language: {
    title: { fi: 'Äidinkielen mukaan', sv: 'Enligt modersmål', en: 'By first language' },
    word: { fi: 'Äidinkieli', sv: 'Modersmål', en: 'First language' },
  },
  duration: {
    title: { fi: 'Työttömyyden keston mukaan', sv: 'Enligt arbetslöshetens längd', en: 'By length of unemployment' },
    word: { fi: 'Kesto', sv: 'Längd', en: 'Length' },
  },
  'long-term': {
    title: { fi: 'Pitkäaikaistyöttömyyden mukaan', sv: 'Enligt långtidsarbetslöshet', en: 'By long-term unemployment' },
    word: { fi: 'Pitkäaikaistyöttömyys', sv: 'Långtidsarbetslöshet', en: 'Long-term unemployment' },
  },
  'work-ability': {
    title: { fi: 'Työkyvyn mukaan', sv: 'Enligt arbetsförmåga', en: 'By work ability' },
    word: { fi: 'Työkyky', sv: 'Arbetsförmåga', en: 'Work ability' },
  },
  education: {
    title: { fi: 'Koulutuksen mukaan', sv: 'Enligt utbildning', en: 'By education' },
    word: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' },
  },
  service: { title: { fi: 'Palveluittain', sv: 'Enligt service', en: 'By service' }, word: { fi: 'Palvelu', sv: 'Service', en: 'Service' } },
};

export function wayTitle(by: string, language: Language): string {
  return ways[by]?.title[language] ?? by;
}

export function wayWord(by: string, language: Language): string {
  return ways[by]?.word[language] ?? by;
}

const named: Readonly<Record<string, InLanguages>> = {
  'sex man': { fi: 'Miehet', sv: 'Män', en: 'Men' },
  'sex woman': { fi: 'Naiset', sv: 'Kvinnor', en: 'Women' },
  'nationality finnish': { fi: 'Suomen kansalaiset', sv: 'Finländska medborgare', en: 'Finnish citizens' },
  'nationality foreign': { fi: 'Ulkomaan kansalaiset', sv: 'Utländska medborgare', en: 'Foreign citizens' },
  'language national': { fi: 'Suomi, ruotsi tai saame', sv: 'Finska, svenska eller samiska', en: 'Finnish, Swedish or Sámi' },
  'language foreign': { fi: 'Muu kieli', sv: 'Annat språk', en: 'Another language' },
  'long-term yes': { fi: 'Pitkäaikaistyöttömät', sv: 'Långtidsarbetslösa', en: 'Long-term unemployed' },
  'long-term no': { fi: 'Muut', sv: 'Övriga', en: 'Others' },
  'work-ability partial': { fi: 'Osatyökykyiset', sv: 'Delvis arbetsföra', en: 'Partly able to work' },
  'work-ability not-stated': { fi: 'Ei kirjattu', sv: 'Inte antecknat', en: 'Not stated' },
  'duration -13': { fi: 'Alle 2 viikkoa', sv: 'Under 2 veckor', en: 'Under 2 weeks' },
  'duration 14-91': { fi: '2 viikkoa – 3 kuukautta', sv: '2 veckor – 3 månader', en: '2 weeks – 3 months' },
  'duration 92-182': { fi: '3–6 kuukautta', sv: '3–6 månader', en: '3–6 months' },
  'duration 183-364': { fi: '6–12 kuukautta', sv: '6–12 månader', en: '6–12 months' },
  'duration 365-729': { fi: '1–2 vuotta', sv: '1–2 år', en: '1–2 years' },
  'duration 730-': { fi: 'Yli 2 vuotta', sv: 'Över 2 år', en: 'Over 2 years' },
};
const educationNames: Readonly<Record<string, InLanguages>> = {
  basic: { fi: 'Perusaste', sv: 'Grundnivå', en: 'Basic' },
  'upper-secondary-vocational': { fi: 'Ammatillinen toinen aste', sv: 'Yrkesinriktat andra stadium', en: 'Upper secondary, vocational' },
  'upper-secondary-general': { fi: 'Lukio', sv: 'Gymnasium', en: 'Upper secondary, general' },
  tertiary: { fi: 'Korkea-aste', sv: 'Högre nivå', en: 'Tertiary' },
};
const unknownPart: InLanguages = { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Not known' };
const under: InLanguages = { fi: 'alle', sv: 'under', en: 'under' };

/** A part of a figure in words; a municipality has its own name already. */
export function partName(by: string, code: string, language: Language): string {
  const known = named[`${by} ${code}`];
  if (known !== undefined) return known[language];
  if (code === '' || code === 'unknown') return unknownPart[language];
  if (by === 'age') return ageText(code, language);
  if (by === 'education') return educationNames[code]?.[language] ?? code;
  return by === 'service' ? serviceName(code, language) : code;
}

/** '-19', '20-24', '60-' as ages are said. */
function ageText(code: string, language: Language): string {
  if (code.startsWith('-')) return `${under[language]} ${Number(code.slice(1)) + 1}`;
  return code.endsWith('-') ? `${code.slice(0, -1)}+` : code.replace('-', '–');
}
