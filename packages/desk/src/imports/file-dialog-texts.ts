import { defineTexts } from '../app/texts.tsx';

export const texts = defineTexts({
  choose: { fi: 'Valitse tiedosto', sv: 'Välj en fil', en: 'Choose a file' },
  reading: { fi: 'Luetaan tiedostoa', sv: 'Filen läses', en: 'Reading the file' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  row: { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  remedy: { fi: 'Mitä korjata', sv: 'Vad som ska rättas', en: 'What to correct' },
});
