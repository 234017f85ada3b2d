import type { Language } from '../language.ts';

/** What a forecast from past months alone cannot know; it stands wherever a forecast does. */
export function forecastNotes(language: Language): readonly string[] {
  return notes[language];
}

const notes: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'Ennuste jatkaa menneitä kuukausia. Se ei tiedä lakimuutoksista, yritysten tulevista irtisanomisista, palvelujen muutoksista '
    + 'eikä kuntien yhdistymisistä, jotka eivät vielä näy luvuissa.',
    'Välit on mitattu siitä, paljonko aiemmat ennusteet erehtyivät. Maaliskuun 2020 kaltaista katkosta mikään niistä ei nähnyt ennalta: '
    + 'sellainen vie luvut välien ulkopuolelle, ja sen jälkeen välit ovat leveämmät.',
  ],
  sv: [
    'Prognosen fortsätter de gångna månaderna. Den känner inte till lagändringar, kommande uppsägningar, ändrade tjänster '
    + 'eller kommunsammanslagningar som ännu inte syns i talen.',
    'Intervallen är mätta av hur mycket tidigare prognoser slog fel. Ett brott som det i mars 2020 såg ingen av dem i förväg: '
    + 'ett sådant för talen utanför intervallen, och efter det är intervallen bredare.',
  ],
  en: [
    'The forecast carries past months on. It knows nothing of changes of law, coming redundancies, changed services '
    + 'or mergers of municipalities that do not show in the figures yet.',
    'The intervals are measured from how far earlier forecasts were off. None of them foresaw a break like that of March 2020: '
    + 'such a break takes the figures outside the intervals, and after it the intervals are wider.',
  ],
};
