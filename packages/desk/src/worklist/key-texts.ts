import { defineTexts } from '../app/texts.tsx';

/** The key bar under the list, and the lines of the dialog of all keys. */
export const keyTexts = defineTexts({
  keys: { fi: 'Näppäimet', sv: 'Tangenter', en: 'Keys' },
  row: { fi: 'rivi', sv: 'rad', en: 'row' },
  open: { fi: 'avaa', sv: 'öppna', en: 'open' },
  book: { fi: 'varaa aika', sv: 'boka tid', en: 'book a time' },
  message: { fi: 'viesti', sv: 'meddelande', en: 'message' },
  choose: { fi: 'valitse', sv: 'välj', en: 'choose' },
  why: { fi: 'miksi', sv: 'varför', en: 'why' },
  all: { fi: 'kaikki näppäimet', sv: 'alla tangenter', en: 'all keys' },
  preview: { fi: 'esikatselu päälle ja pois', sv: 'förhandsvisning på och av', en: 'preview on and off' },
  range: { fi: 'valitse väli', sv: 'välj ett intervall', en: 'choose a range' },
  contact: { fi: 'kirjaa yhteydenotto', sv: 'anteckna kontakt', en: 'record a contact' },
  filter: { fi: 'rajaa nimellä', sv: 'avgränsa med namn', en: 'filter by name' },
});
