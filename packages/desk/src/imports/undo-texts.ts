import { defineTexts } from '../app/texts.tsx';

export const undoTexts = defineTexts({
  title: {
    fi: (file: string) => `Perutaanko tuonti ${file}?`,
    sv: (file: string) => `Ångra importen ${file}?`,
    en: (file: string) => `Undo the import ${file}?`,
  },
  imported: {
    fi: (day: string, by: string) => `Tuotu ${day}, tuoja ${by}.`,
    sv: (day: string, by: string) => `Importerad ${day} av ${by}.`,
    en: (day: string, by: string) => `Imported on ${day} by ${by}.`,
  },
  counting: { fi: 'Lasketaan, mitä peruminen muuttaa…', sv: 'Det räknas vad som ändras…', en: 'Counting what would change…' },
  removed: { fi: 'Poistetaan', sv: 'Tas bort', en: 'Removed' },
  removedDetail: {
    fi: 'tämän tuonnin lisäämät asiakkaat kaikkine tietoineen',
    sv: 'kunderna som den här importen lade till, med alla uppgifter',
    en: 'the customers this import added, with everything about them',
  },
  restored: { fi: 'Palautetaan', sv: 'Återställs', en: 'Put back' },
  restoredDetail: {
    fi: 'muuttuneiden asiakkaiden tiedot sellaisiksi kuin ne olivat ennen tuontia',
    sv: 'de ändrade kundernas uppgifter så som de var före importen',
    en: 'the details of changed customers, as they were before it',
  },
  untouched: { fi: 'Ennallaan', sv: 'Blir kvar', en: 'Stay' },
  untouchedDetail: {
    fi: 'rivit, joita tuonti ei muuttanut. Lokiin jäävät tuonti ja sen peruminen.',
    sv: 'raderna som importen inte ändrade. Importen och ångrandet finns kvar i loggen.',
    en: 'the rows the import did not change. The log keeps the import and its undoing.',
  },
  served: {
    fi: (count: string) => `Tuontia ei voi perua: palveltuja asiakkaita ${count}.`,
    sv: (count: string) => `Importen kan inte ångras: ${count} kunder har fått service.`,
    en: (count: string) => `The import cannot be undone: ${count} of its customers have been served.`,
  },
  servedDetail: {
    fi: 'Heille on kirjattu tuonnin jälkeen esimerkiksi tapaaminen tai suunnitelma. Korjaa tiedot heidän omilla sivuillaan.',
    sv: 'Efter importen har till exempel ett möte eller en plan antecknats för dem. Rätta uppgifterna på deras egna sidor.',
    en: 'A meeting or a plan, for example, has been recorded since. Correct the details on their own pages.',
  },
  keep: { fi: 'Älä peru', sv: 'Ångra inte', en: 'Keep the import' },
  undo: { fi: 'Peru tuonti', sv: 'Ångra importen', en: 'Undo the import' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  done: {
    fi: (file: string, removed: string, restored: string) =>
      `Tuonti ${file} peruttiin. Asiakkaita poistettiin ${removed} ja palautettiin ennalleen ${restored}.`,
    sv: (file: string, removed: string, restored: string) =>
      `Importen ${file} ångrades. Borttagna kunder: ${removed}, återställda: ${restored}.`,
    en: (file: string, removed: string, restored: string) =>
      `The import ${file} was undone. Customers removed: ${removed}, put back: ${restored}.`,
  },
});
