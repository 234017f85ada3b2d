import type { InLanguages, Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

/** What was promised, as it stands among the promises. */
export function promiseSentence(occupations: readonly string[], place: string, language: Language): string {
  const list = occupations.join(', ');
  return { fi: `Vastaus työvoimasta (${place}): ${list}`, sv: `Svar om arbetskraft (${place}): ${list}`, en: `Answer about workforce (${place}): ${list}` }[language];
}

export function sentSentence(day: string, language: Language): string {
  return { fi: `Vastaus lähetetty ${day}`, sv: `Svaret skickat ${day}`, en: `The answer was sent on ${day}` }[language];
}

type Told = { readonly kind: 'none' } | { readonly kind: 'under'; readonly threshold: number } | { readonly kind: 'about'; readonly count: number };

/** A count as it may be told: '0', 'alle 5' or 'noin 45'. */
export function countWords(told: Told, language: Language): string {
  switch (told.kind) {
    case 'none': return formatNumber(0, language);
    case 'under': {
      const least = formatNumber(told.threshold, language);
      return { fi: `alle ${least}`, sv: `färre än ${least}`, en: `fewer than ${least}` }[language];
    }
    case 'about': {
      const count = formatNumber(told.count, language);
      return { fi: `noin ${count}`, sv: `cirka ${count}`, en: `about ${count}` }[language];
    }
  }
}

export const balanceNames = {
  shortage: said('pula hakijoista', 'brist på sökande', 'a shortage of seekers'),
  even: said('tasapainossa', 'i balans', 'in balance'),
  surplus: said('hakijoita riittää', 'gott om sökande', 'plenty of seekers'),
  unknown: said('ei voi sanoa', 'kan inte sägas', 'cannot be told'),
} as const;

export const answerTexts = {
  title: said('Vastaus työvoimasta', 'Svar om arbetskraft', 'An answer about workforce'),
  matters: said('Lyhyesti', 'I korthet', 'In short'),
  wanted: said('Tarvitsette', 'Ni behöver', 'You need'),
  seekers: said('Työnhakijoita nyt', 'Arbetssökande nu', 'Seekers now'),
  competing: said('Muita avoimia paikkoja', 'Andra öppna platser', 'Other open places'),
  balance: said('Tilanne', 'Läge', 'Balance'),
  occupation: said('Ammatti', 'Yrke', 'Occupation'),
  needed: said('Ammatit, joita tarvitsette', 'Yrken som ni behöver', 'Occupations you need'),
  now: said('Työvoimaa nyt', 'Arbetskraft nu', 'Workforce now'),
  forecast: said('Ennuste puoleksi vuodeksi', 'Prognos för ett halvår', 'The next half a year'),
  forecastOf: said('Työttömiä ammattiryhmässä, koko työllisyysalue', 'Arbetslösa i yrkesgruppen, hela sysselsättningsområdet', 'Unemployed in the group, the whole employment area'),
  known: said('Toteutunut', 'Utfall', 'Known'),
  forecastShort: said('Ennuste', 'Prognos', 'Forecast'),
  interval: said('Väli', 'Intervall', 'Interval'),
  group: said('Ammattiryhmä', 'Yrkesgrupp', 'Group'),
  shortTrainings: said('lyhyet koulutukset', 'korta utbildningar', 'short trainings'),
  training: said('Koulutus ja järjestäjä', 'Utbildning och anordnare', 'Training and provider'),
  gives: said('Mitä siitä saa', 'Vad den ger', 'What it gives'),
  starts: said('Alkaa', 'Börjar', 'Starts'),
  always: said('jatkuvasti', 'fortlöpande', 'all the time'),
  applyBy: said('haku viimeistään', 'ansök senast', 'apply by'),
  days: said('Päiviä', 'Dagar', 'Days'),
  byTraining: said('Koulutuksella', 'Genom utbildning', 'By training'),
  nearTo: said('Lähiammatti', 'Näraliggande yrke', 'Near occupation'),
  nearSeekers: said('Työnhakijoita', 'Arbetssökande', 'Seekers'),
  missing: said('Tavallisesti puuttuu', 'Saknas vanligen', 'Typically missing'),
  nothingMissing: said('ei erityistä', 'inget särskilt', 'nothing in particular'),
  noNear: said('Alueella ei ole työnhakijoita lähiammateista.', 'I området finns inga arbetssökande i näraliggande yrken.', 'There are no seekers in near occupations in the area.'),
  how: said('Miten luvut on laskettu', 'Så har siffrorna räknats', 'How the figures were reckoned'),
  contents: said('Sisällys', 'Innehåll', 'Contents'),
  page: said('sivu', 'sida', 'page'),
  of: said('/', '/', '/'),
  place: said('Työn paikka', 'Arbetsort', 'Place of work'),
  municipalities: said('Työssäkäyntialueen kunnat', 'Kommuner i pendlingsområdet', 'Municipalities of the commuting area'),
  made: said('Koottu', 'Sammanställt', 'Made'),
  from: said('Lähettäjä', 'Avsändare', 'From'),
  note: said('Asiantuntijan viesti', 'Expertens meddelande', 'From the expert'),
} as const;
