import { defineTexts } from '../app/texts.tsx';

export const personsTexts = defineTexts({
  title: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  headlineMine: {
    fi: (n: string) => (n === '1' ? 'Sinulla on yksi asiakas.' : `Sinulla on ${n} asiakasta.`),
    sv: (n: string) => (n === '1' ? 'Du har en kund.' : `Du har ${n} kunder.`),
    en: (n: string) => (n === '1' ? 'You have one customer.' : `You have ${n} customers.`),
  },
  headlineAll: {
    fi: (n: string) => `Asiakkaita on ${n}.`, sv: (n: string) => (n === '1' ? 'Det finns en kund.' : `Det finns ${n} kunder.`),
    en: (n: string) => (n === '1' ? 'There is one customer.' : `There are ${n} customers.`),
  },
  filter: { fi: 'Rajaa nimellä', sv: 'Avgränsa med namn', en: 'Filter by name' },
  whose: { fi: 'Kenen asiakkaat', sv: 'Vems kunder', en: 'Whose customers' },
  mine: { fi: 'Omat', sv: 'Egna', en: 'Mine' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  noCoach: { fi: 'Ilman omavalmentajaa', sv: 'Utan coach', en: 'Without a coach' },
  current: { fi: 'Voimassa', sv: 'I kraft', en: 'Valid' },
  ended: { fi: 'Päättyneet', sv: 'Avslutade', en: 'Ended' },
  search: { fi: 'Työnhaku', sv: 'Jobbsökning', en: 'Job search' },
  status: { fi: 'Tila', sv: 'Status', en: 'Status' },
  municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  born: { fi: 'Synt.', sv: 'Född', en: 'Born' },
  since: { fi: 'Alkaen', sv: 'Från', en: 'Since' },
  coach: { fi: 'Omavalmentaja', sv: 'Egen coach', en: 'Coach' },
  next: { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' },
  nothing: { fi: 'ei erääntyvää', sv: 'inget förfaller', en: 'nothing due' },
  newPerson: { fi: 'Uusi asiakas', sv: 'Ny kund', en: 'New customer' },
  none: {
    fi: 'Näillä rajauksilla ei löydy ketään.',
    sv: 'Ingen motsvarar avgränsningarna.',
    en: 'Nobody matches these filters.',
  },
  clear: { fi: 'Poista rajaukset', sv: 'Ta bort avgränsningarna', en: 'Clear the filters' },
  page: {
    fi: (from: string, to: string, all: string) => `${from}–${to} / ${all}`, sv: (from: string, to: string, all: string) => `${from}–${to} / ${all}`,
    en: (from: string, to: string, all: string) => `${from}–${to} of ${all}`,
  },
  previous: { fi: 'Edelliset', sv: 'Föregående', en: 'Previous' },
  following: { fi: 'Seuraavat', sv: 'Nästa', en: 'Next' },
  open: { fi: 'Avaa perusteella', sv: 'Öppna med motivering', en: 'Open with a reason' },
});
