import { defineTexts } from '../app/texts.tsx';

export const factTexts = defineTexts({
  facts: { fi: 'Laskurin merkinnät', sv: 'Anteckningar i räknaren', en: 'Entries of the counter' },
  factsSub: {
    fi: 'Asiat, joita Kelan tiedosto ei kerro: ne aloittavat laskurin alusta, pysäyttävät sen tai siirtävät päivät toiselle kunnalle.',
    sv: 'Det som FPA:s fil inte berättar: räkningen börjar om eller vilar, eller dagarna hör till en annan kommun.',
    en: 'What Kela’s file does not tell: it begins the counter anew, stops it, or moves days to another municipality.',
  },
  none: {
    fi: 'Merkintöjä ei ole. Kelan ilmoitus uudesta enimmäisajasta tai työssäoloehdosta kirjataan tähän.',
    sv: 'Det finns inga anteckningar. FPA:s meddelande om en ny maximitid eller arbetsvillkoret antecknas här.',
    en: 'There are no entries. Kela’s notice of a new maximum period or of the work condition is entered here.',
  },
  loading: { fi: 'Merkintöjä haetaan', sv: 'Anteckningarna hämtas', en: 'The entries are being fetched' },
  enter: { fi: 'Tee merkintä', sv: 'Gör en anteckning', en: 'Make an entry' },
  identityCode: { fi: 'Asiakkaan henkilötunnus', sv: 'Kundens personbeteckning', en: 'Identity code of the customer' },
  kind: { fi: 'Mitä tapahtui', sv: 'Vad som hände', en: 'What happened' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  benefitDays: { fi: 'Etuuspäiviä ennen', sv: 'Förmånsdagar före', en: 'Benefit days before' },
  allowanceDays: { fi: 'Päivärahapäiviä ennen', sv: 'Dagpenningsdagar före', en: 'Allowance days before' },
  municipality: { fi: 'Kunnan nimi tai koodi', sv: 'Kommunens namn eller kod', en: 'Name or code of the municipality' },
  source: { fi: 'Mistä tieto on', sv: 'Varifrån uppgiften är', en: 'How it is known' },
  show: { fi: 'Näytä, mikä muuttuu', sv: 'Visa vad som ändras', en: 'Show what changes' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  changes: { fi: 'Tallennus muuttaa', sv: 'Sparandet ändrar', en: 'Saving changes' },
  noChanges: {
    fi: 'Minkään kuukauden summa ei muutu. Merkintä vaikuttaa tuleviin päiviin.', sv: 'Ingen månads summa ändras. Anteckningen påverkar kommande dagar.',
    en: 'No month’s sum changes. The entry bears on days to come.',
  },
  noPayments: {
    fi: 'Asiakkaalta ei ole vielä tuotu maksupäiviä. Merkintä odottaa niitä.', sv: 'Inga betalda dagar har ännu importerats för kunden. Anteckningen väntar på dem.',
    en: 'No paid days of the customer have been imported yet. The entry waits for them.',
  },
  closed: {
    fi: 'Suljetut kuukaudet saavat tämän päivän oikaisun; avoimet lasketaan uudelleen.',
    sv: 'Stängda månader får en rättelse med dagens datum; öppna räknas om.', en: 'Closed months get a correction of today; open ones are reckoned anew.',
  },
  saved: {
    fi: (count: number) => (count === 0 ? 'Merkintä on tallennettu.' : `Merkintä on tallennettu. Oikaisuja suljettuihin kuukausiin: ${count}.`),
    sv: (count: number) => (count === 0 ? 'Anteckningen är sparad.' : `Anteckningen är sparad. Rättelser i stängda månader: ${count}.`),
    en: (count: number) => (count === 0 ? 'The entry is saved.' : `The entry is saved. Corrections of closed months: ${count}.`),
  },
  undo: { fi: 'Kumoa', sv: 'Upphäv', en: 'Undo' },
  undoTitle: { fi: 'Kumoa merkintä', sv: 'Upphäv anteckningen', en: 'Undo the entry' },
  undoNote: {
    fi: 'Merkintä jää näkyviin, ja sen viereen kirjataan kumous, päivä ja syy.', sv: 'Anteckningen står kvar, och bredvid den antecknas upphävandet, dagen och orsaken.',
    en: 'The entry stays to be seen; beside it stand the undoing, its day and its reason.',
  },
  reason: { fi: 'Miksi merkintä oli väärä', sv: 'Varför anteckningen var fel', en: 'Why the entry was wrong' },
  undone: { fi: 'Merkintä on kumottu.', sv: 'Anteckningen är upphävd.', en: 'The entry is undone.' },
  undoneBy: {
    fi: (day: string, by: string, why: string) => `Kumottu ${day} (${by}): ${why}`,
    sv: (day: string, by: string, why: string) => `Upphävd ${day} (${by}): ${why}`,
    en: (day: string, by: string, why: string) => `Undone ${day} (${by}): ${why}`,
  },
  toldBy: {
    fi: (day: string, by: string) => `${day}, ${by}`, sv: (day: string, by: string) => `${day}, ${by}`, en: (day: string, by: string) => `${day}, ${by}`,
  },
  entered: { fi: 'Kirjattu', sv: 'Antecknad', en: 'Entered' },
  number: { fi: 'Nro', sv: 'Nr', en: 'No.' },
  ofPerson: { fi: 'Merkinnät laskurissa', sv: 'Anteckningar i räknaren', en: 'Entries of the counter' },
  noneOfPerson: { fi: 'Asiakkaasta ei ole merkintöjä.', sv: 'Det finns inga anteckningar om kunden.', en: 'There are no entries of the customer.' },
});
