import type { MatchReasonTexts, Told } from './told.ts';

/** The vacancy asks no skills itself: these are what its occupation usually needs. */
const isOfOccupation = (t: Told): boolean => t.number('ofOccupation') === 1;
/** Where one of the two is known by its unit group alone, it may be the same occupation or a sister of it. */
const isGroupOnly = (t: Told): boolean => t.number('nearness') < 1000;

/** Occupation, experience, skills, licences, languages and education. */
export const workReasons: MatchReasonTexts<
  'wished-same' | 'wished-near' | 'wished-far' | 'wish-missing-history-instead' | 'wish-missing' | 'occupation-unknown'
  | 'experience-in-it' | 'experience-near' | 'experience-elsewhere' | 'history-missing'
  | 'skills-held' | 'skills-implied' | 'skills-lacking' | 'skills-must-lacking' | 'skills-of-occupation-instead' | 'skills-missing' | 'skills-not-told'
  | 'licence-held' | 'licence-lacking' | 'licence-missing' | 'licence-of-regulated-work' | 'licence-shown-when-hired' | 'licences-not-asked'
  | 'language-suffices' | 'language-below' | 'language-level-missing' | 'language-lacking' | 'languages-missing' | 'languages-not-asked'
  | 'education-suffices' | 'education-below' | 'education-missing' | 'education-not-asked'
> = {
  'wished-same': {
    fi: (t) => (isGroupOnly(t) ? `Samaa ammattiryhmää kuin toive: toiveena ${t.occupation('wish')}, tarjolla ${t.occupation('offered')}.`
      : t.number('rank') === 1 ? `Juuri tätä toivottiin ensimmäisenä: ${t.occupation('wish')}.` : `Tämä on toiveista ${t.count('rank')}.: ${t.occupation('wish')}.`),
    sv: (t) => (isGroupOnly(t) ? `Samma yrkesgrupp som önskemålet: ${t.occupation('wish')} önskas, ${t.occupation('offered')} erbjuds.`
      : t.number('rank') === 1 ? `Just det här står först bland önskemålen: ${t.occupation('wish')}.` : `Det här är önskemål nummer ${t.count('rank')}: ${t.occupation('wish')}.`),
    en: (t) => (isGroupOnly(t) ? `The same occupational group as the wish: ${t.occupation('wish')} wished, ${t.occupation('offered')} offered.`
      : t.number('rank') === 1 ? `This is the first wish: ${t.occupation('wish')}.` : `This is wish number ${t.count('rank')}: ${t.occupation('wish')}.`),
  },
  'wished-near': {
    fi: (t) => `Lähellä toivetta: toiveena ${t.occupation('wish')}, tarjolla ${t.occupation('offered')}.`,
    sv: (t) => `Nära önskemålet: ${t.occupation('wish')} önskas, ${t.occupation('offered')} erbjuds.`,
    en: (t) => `Close to what is wished for: ${t.occupation('wish')} wished, ${t.occupation('offered')} offered.`,
  },
  'wished-far': {
    fi: (t) => `Kaukana toiveesta: toiveena ${t.occupation('wish')}, tarjolla ${t.occupation('offered')}.`,
    sv: (t) => `Långt från önskemålet: ${t.occupation('wish')} önskas, ${t.occupation('offered')} erbjuds.`,
    en: (t) => `Far from what is wished for: ${t.occupation('wish')} wished, ${t.occupation('offered')} offered.`,
  },
  'wish-missing-history-instead': {
    fi: (t) => `Toivottua ammattia ei ole kerrottu. Verrattiin tehtyyn työhön; tarjolla ${t.occupation('offered')}.`,
    sv: (t) => `Inget önskat yrke har angetts. Jämfört med tidigare arbete; ${t.occupation('offered')} erbjuds.`,
    en: (t) => `No wished occupation is told. Compared with work done; ${t.occupation('offered')} offered.`,
  },
  'wish-missing': { fi: () => 'Toivottua ammattia ei ole kerrottu.', sv: () => 'Inget önskat yrke har angetts.', en: () => 'No wished occupation is told.' },
  'occupation-unknown': {
    fi: () => 'Työpaikan ammattia ei tunneta luokituksesta.',
    sv: () => 'Jobbets yrke finns inte i klassificeringen.',
    en: () => 'The occupation of the job is not in the classification.',
  },
  'experience-in-it': {
    fi: (t) => `Työkokemusta ${isGroupOnly(t) ? 'samasta ammattiryhmästä' : 'samasta ammatista'}: ${t.occupation('done')}, ${t.lasted()}.`,
    sv: (t) => `Erfarenhet av ${isGroupOnly(t) ? 'samma yrkesgrupp' : 'samma yrke'}: ${t.occupation('done')}, ${t.lasted()}.`,
    en: (t) => `Experience in the same ${isGroupOnly(t) ? 'occupational group' : 'occupation'}: ${t.occupation('done')}, ${t.lasted()}.`,
  },
  'experience-near': {
    fi: (t) => `Työkokemusta läheisestä ammatista: ${t.occupation('done')}, ${t.lasted()}.`,
    sv: (t) => `Erfarenhet av ett närliggande yrke: ${t.occupation('done')}, ${t.lasted()}.`,
    en: (t) => `Experience in a close occupation: ${t.occupation('done')}, ${t.lasted()}.`,
  },
  'experience-elsewhere': {
    fi: (t) => `Työkokemus on muusta työstä; lähimpänä ${t.occupation('done')}.`, sv: (t) => `Erfarenheten är av annat arbete; närmast ${t.occupation('done')}.`,
    en: (t) => `The experience is of other work; closest is ${t.occupation('done')}.`,
  },
  'history-missing': { fi: () => 'Työkokemusta ei ole kirjattu.', sv: () => 'Ingen arbetserfarenhet har antecknats.', en: () => 'No work experience is recorded.' },
  'skills-held': {
    fi: (t) => `${isOfOccupation(t) ? 'Ammatin tavallisesta osaamisesta on' : 'Pyydetystä osaamisesta on'} ${t.count('count')}/${t.count('of')}: ${t.skills()}.`,
    sv: (t) => `${isOfOccupation(t) ? 'Av yrkets vanliga kunnande finns' : 'Av det begärda kunnandet finns'} ${t.count('count')}/${t.count('of')}: ${t.skills()}.`,
    en: (t) => `${isOfOccupation(t) ? 'Of the occupation’s usual skills, held' : 'Of the skills asked for, held'} ${t.count('count')} of ${t.count('of')}: ${t.skills()}.`,
  },
  'skills-implied': {
    fi: (t) => `Tehdyn työn perusteella todennäköisesti ${t.count('count')}/${t.count('of')}: ${t.skills()}.`,
    sv: (t) => `Sannolikt utifrån tidigare arbete ${t.count('count')}/${t.count('of')}: ${t.skills()}.`,
    en: (t) => `Likely from work done, ${t.count('count')} of ${t.count('of')}: ${t.skills()}.`,
  },
  'skills-must-lacking': {
    fi: (t) => `Vaaditusta osaamisesta ei ole tietoa ${t.count('count')}/${t.count('of')}: ${t.skills()}. Kysy hakijalta.`,
    sv: (t) => `Om kunnande som krävs finns ingen uppgift ${t.count('count')}/${t.count('of')}: ${t.skills()}. Fråga den sökande.`,
    en: (t) => `Of the skills required nothing is known of ${t.count('count')} of ${t.count('of')}: ${t.skills()}. Ask the jobseeker.`,
  },
  'skills-lacking': {
    fi: (t) => `Ei tiedoissa ${t.count('count')}/${t.count('of')}: ${t.skills()}.`,
    sv: (t) => `Finns inte i uppgifterna ${t.count('count')}/${t.count('of')}: ${t.skills()}.`,
    en: (t) => `Not on record, ${t.count('count')} of ${t.count('of')}: ${t.skills()}.`,
  },
  'skills-of-occupation-instead': {
    fi: () => 'Ilmoitus ei luettele osaamista; verrattu ammatin tavalliseen osaamiseen, joka painaa puolet.',
    sv: () => 'Annonsen räknar inte upp något kunnande; jämfört med det som är vanligt i yrket, vilket väger hälften.',
    en: () => 'The vacancy lists no skills; compared with what is usual in the occupation, which weighs half.',
  },
  'skills-missing': {
    fi: () => 'Ilmoitus ei luettele osaamista, eikä ammatin tavallista osaamista tunneta.',
    sv: () => 'Annonsen räknar inte upp något kunnande, och det som är vanligt i yrket är inte känt.',
    en: () => 'The vacancy lists no skills, and what is usual in the occupation is not known.',
  },
  'skills-not-told': { fi: () => 'Omaa osaamista ei ole kerrottu.', sv: () => 'Eget kunnande har inte angetts.', en: () => 'Own skills are not told.' },
  'licence-held': {
    fi: (t) => `${t.licence()}: on, ${t.asked('vaaditaan', 'toivotaan')}.`,
    sv: (t) => `${t.licence()}: finns, ${t.asked('krävs', 'önskas')}.`,
    en: (t) => `${t.licence()}: held, ${t.asked('required', 'wished')}.`,
  },
  'licence-lacking': {
    fi: (t) => `${t.licence()}: ei tiedoissa, ${t.asked('vaaditaan', 'toivotaan')}.`,
    sv: (t) => `${t.licence()}: finns inte i uppgifterna, ${t.asked('krävs', 'önskas')}.`,
    en: (t) => `${t.licence()}: not on record, ${t.asked('required', 'wished')}.`,
  },
  'licence-missing': {
    fi: (t) => `Kortteja ja lupia ei ole kerrottu, ${t.asked('vaaditaan', 'toivotaan')} ${t.licence()}. Kysy.`,
    sv: (t) => `Kort och tillstånd har inte angetts, ${t.licence()} ${t.asked('krävs', 'önskas')}. Fråga.`,
    en: (t) => `Cards and permits are not told, ${t.licence()} ${t.asked('required', 'wished')}. Ask.`,
  },
  'licence-of-regulated-work': {
    fi: () => 'Säännelty ammatti, jonka ammattioikeutta ilmoitus ei mainitse (559/1994): tarkista ammattioikeus. Ei vaikuta pisteisiin.',
    sv: () => 'Reglerat yrke vars yrkesrätt annonsen inte nämner (559/1994): kontrollera yrkesrätten. Påverkar inte poängen.',
    en: () => 'A regulated profession whose right to practise the vacancy does not mention (559/1994): check the right to practise. No part of the score.',
  },
  'licence-shown-when-hired': {
    fi: () => 'Rikosrekisteriote: valittu näyttää sen työnantajalle (504/2002). Sitä ei kirjata eikä se vaikuta sopivuuteen.',
    sv: () => 'Straffregisterutdrag: den som väljs visar upp det för arbetsgivaren (504/2002). Det antecknas inte och påverkar inte lämpligheten.',
    en: () => 'Criminal record extract: whoever is chosen shows it to the employer (504/2002). It is not recorded and has no part in the fit.',
  },
  'licences-not-asked': { fi: () => 'Kortteja tai lupia ei pyydetä.', sv: () => 'Inga kort eller tillstånd begärs.', en: () => 'No cards or permits are asked for.' },
  'language-suffices': {
    fi: (t) => `${t.spokenLanguage()} ${t.text('level')}, pyydetään ${t.text('asked')}: riittää.`,
    sv: (t) => `${t.spokenLanguage()} ${t.text('level')}, ${t.text('asked')} begärs: räcker.`,
    en: (t) => `${t.spokenLanguage()} ${t.text('level')}, ${t.text('asked')} asked: enough.`,
  },
  'language-below': {
    fi: (t) => `${t.spokenLanguage()} ${t.text('level')}, ${t.asked('vaaditaan', 'toivotaan')} ${t.text('asked')}.`,
    sv: (t) => `${t.spokenLanguage()} ${t.text('level')}, ${t.text('asked')} ${t.asked('krävs', 'önskas')}.`,
    en: (t) => `${t.spokenLanguage()} ${t.text('level')}, ${t.text('asked')} ${t.asked('required', 'wished')}.`,
  },
  'language-level-missing': {
    fi: (t) => `${t.spokenLanguage()}: tasoa ei ole kerrottu, ${t.asked('vaaditaan', 'toivotaan')} ${t.text('asked')}. Kysy.`,
    sv: (t) => `${t.spokenLanguage()}: nivån har inte angetts, ${t.text('asked')} ${t.asked('krävs', 'önskas')}. Fråga.`,
    en: (t) => `${t.spokenLanguage()}: the level is not told, ${t.text('asked')} ${t.asked('required', 'wished')}. Ask.`,
  },
  'language-lacking': {
    fi: (t) => `${t.spokenLanguage()} ei ole kerrottujen kielten joukossa, ${t.asked('vaaditaan', 'toivotaan')} ${t.text('asked')}.`,
    sv: (t) => `${t.spokenLanguage()} finns inte bland de angivna språken, ${t.text('asked')} ${t.asked('krävs', 'önskas')}.`,
    en: (t) => `${t.spokenLanguage()} is not among the languages told, ${t.text('asked')} ${t.asked('required', 'wished')}.`,
  },
  'languages-missing': {
    fi: (t) => `Kielitaitoa ei ole kerrottu, ${t.asked('vaaditaan', 'toivotaan')} ${t.spokenLanguage()} ${t.text('asked')}. Kysy.`,
    sv: (t) => `Språkkunskaper har inte angetts, ${t.spokenLanguage()} ${t.text('asked')} ${t.asked('krävs', 'önskas')}. Fråga.`,
    en: (t) => `Languages are not told, ${t.spokenLanguage()} ${t.text('asked')} ${t.asked('required', 'wished')}. Ask.`,
  },
  'languages-not-asked': { fi: () => 'Kielitaitoa ei pyydetä erikseen.', sv: () => 'Inga språkkunskaper begärs särskilt.', en: () => 'No languages are asked for.' },
  'education-suffices': {
    fi: (t) => `Koulutus riittää: ${t.education('level')}.`,
    sv: (t) => `Utbildningen räcker: ${t.education('level')}.`,
    en: (t) => `The education is enough: ${t.education('level')}.`,
  },
  'education-below': {
    fi: (t) => `Koulutus on ${t.education('level')}, ${t.asked('vaaditaan', 'toivotaan')} ${t.education('asked')}.`,
    sv: (t) => `Utbildning: ${t.education('level')}, ${t.education('asked')} ${t.asked('krävs', 'önskas')}.`,
    en: (t) => `Education: ${t.education('level')}, ${t.education('asked')} ${t.asked('required', 'wished')}.`,
  },
  'education-missing': {
    fi: (t) => `Koulutusta ei ole kerrottu, ${t.asked('vaaditaan', 'toivotaan')} ${t.education('asked')}. Kysy.`,
    sv: (t) => `Utbildning har inte angetts, ${t.education('asked')} ${t.asked('krävs', 'önskas')}. Fråga.`,
    en: (t) => `Education is not told, ${t.education('asked')} ${t.asked('required', 'wished')}. Ask.`,
  },
  'education-not-asked': { fi: () => 'Koulutusta ei pyydetä.', sv: () => 'Ingen utbildning begärs.', en: () => 'No education is asked for.' },
};
