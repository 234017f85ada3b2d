import { defineTexts } from '../app/texts.tsx';

export const logTexts = defineTexts({
  title: { fi: 'Katseluloki', sv: 'Visningslogg', en: 'Look log' },
  holds: {
    fi: (when: string) => `Loki on eheä ${when} asti.`,
    sv: (when: string) => `Loggen är hel till och med ${when}.`,
    en: (when: string) => `The log is whole up to ${when}.`,
  },
  notYet: {
    fi: 'Lokin sinettejä ei ole vielä tarkistettu.',
    sv: 'Loggens sigill har inte kontrollerats ännu.',
    en: 'The seals of the log have not been checked yet.',
  },
  broken: {
    fi: (n: number) => (n === 1 ? 'Loki poikkeaa sinetistään yhdessä kohdassa.' : `Loki poikkeaa sineteistään ${n} kohdassa.`),
    sv: (n: number) => (n === 1 ? 'Loggen avviker från sitt sigill på ett ställe.' : `Loggen avviker från sina sigill på ${n} ställen.`),
    en: (n: number) => (n === 1 ? 'The log differs from its seal in one place.' : `The log differs from its seals in ${n} places.`),
  },
  brokenWhat: {
    fi: 'Merkintöjä on muutettu, poistettu tai lisätty jälkikäteen. Komento kohtaanto audit nimeää kohdat.',
    sv: 'Anteckningar har ändrats, raderats eller lagts till i efterhand. Kommandot kohtaanto audit visar ställena.',
    en: 'Entries were altered, deleted or added afterwards. The command kohtaanto audit names the places.',
  },
  checked: {
    fi: (when: string) => `Sinetit tarkistettiin ${when}`, sv: (when: string) => `Sigillen kontrollerades ${when}`,
    en: (when: string) => `The seals were checked ${when}`,
  },
  firstCheck: {
    fi: 'Ensimmäinen tarkistus tehdään minuutin kuluttua käynnistyksestä, sitten kerran päivässä.',
    sv: 'Den första kontrollen görs en minut efter starten, sedan en gång om dagen.',
    en: 'The first check comes a minute after the start, then once a day.',
  },
  sealedUpTo: {
    fi: (when: string) => `Sinetöity ${when} asti`, sv: (when: string) => `Förseglad till och med ${when}`,
    en: (when: string) => `Sealed up to ${when}`,
  },
  waiting: {
    fi: (n: number) => (n === 1 ? 'yksi merkintä odottaa sinettiä' : `${n} merkintää odottaa sinettiä`),
    sv: (n: number) => (n === 1 ? 'en anteckning väntar på sigill' : `${n} anteckningar väntar på sigill`),
    en: (n: number) => (n === 1 ? 'one entry waits for its seal' : `${n} entries wait for a seal`),
  },
  person: { fi: 'Asiakas', sv: 'Kund', en: 'Person' },
  personHelp: { fi: 'Nimi tai koko henkilötunnus', sv: 'Namn eller hel personbeteckning', en: 'Name or whole identity code' },
  onePerson: { fi: 'Yhden asiakkaan merkinnät', sv: 'En kunds anteckningar', en: 'Entries of one person' },
  who: { fi: 'Kuka', sv: 'Vem', en: 'Who' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  everybody: { fi: 'Kaikki', sv: 'Alla', en: 'Everybody' },
  everything: { fi: 'Kaikki toimet', sv: 'Alla åtgärder', en: 'Every action' },
  outcome: { fi: 'Tulos', sv: 'Resultat', en: 'Outcome' },
  allowed: { fi: 'Sallitut', sv: 'Tillåtna', en: 'Allowed' },
  denied: { fi: 'Evätyt', sv: 'Nekade', en: 'Denied' },
  both: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  deniedMark: { fi: 'evätty', sv: 'nekad', en: 'denied' },
  from: { fi: 'Alkaen', sv: 'Från', en: 'From' },
  until: { fi: 'Asti', sv: 'Till', en: 'Until' },
  filters: { fi: 'Rajaa', sv: 'Avgränsa', en: 'Filter' },
  clear: { fi: 'Poista rajaukset', sv: 'Ta bort avgränsningarna', en: 'Clear the filters' },
  none: {
    fi: 'Näillä rajauksilla ei ole merkintöjä.',
    sv: 'Inga anteckningar motsvarar avgränsningarna.',
    en: 'No entries match these filters.',
  },
  nameHidden: { fi: 'Nimi ei ole auki sinulle', sv: 'Namnet är inte öppet för dig', en: 'Name not open to you' },
  onlyThis: {
    fi: (name: string) => `Näytä vain: ${name}`, sv: (name: string) => `Visa bara: ${name}`, en: (name: string) => `Show only: ${name}`,
  },
  system: { fi: 'järjestelmä', sv: 'systemet', en: 'the system' },
  more: { fi: 'Näytä vanhemmat', sv: 'Visa äldre', en: 'Show older' },
  notYours: {
    fi: 'Katseluloki kuuluu tietosuojavastaavalle ja pääkäyttäjälle.',
    sv: 'Visningsloggen hör till dataskyddsombudet och huvudanvändaren.',
    en: 'The look log belongs to the data protection officer and the administrator.',
  },
});
