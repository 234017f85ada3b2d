import { defineTexts } from '../app/texts.tsx';

export const rowsTexts = defineTexts({
  title: { fi: 'Henkilöt luvun takana', sv: 'Personerna bakom talet', en: 'The people behind the figure' },
  show: { fi: 'Näytä henkilöt', sv: 'Visa personerna', en: 'Show the people' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  before: {
    fi: 'Näet omat asiakkaasi, jotka on laskettu tähän lukuun. Katselu kirjataan lokiin.',
    sv: 'Du ser de av dina egna kunder som ingår i talet. Visningen antecknas i loggen.',
    en: 'You see those of your own customers who are counted in this figure. The look is written to the audit trail.',
  },
  loading: { fi: 'Henkilöitä haetaan', sv: 'Personerna hämtas', en: 'The people are being fetched' },
  group: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' },
  everybody: { fi: 'Kaikki', sv: 'Alla', en: 'Everybody' },
  person: { fi: 'Asiakas', sv: 'Kund', en: 'Customer' },
  municipality: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Home municipality' },
  since: { fi: 'Työttömänä alkaen', sv: 'Arbetslös sedan', en: 'Unemployed since' },
  ofOwn: {
    fi: (count: number, day: string) => (count === 1 ? `Yksi asiakkaistasi on laskettu lukuun ${day}.` : `Asiakkaistasi ${count} on laskettu lukuun ${day}.`),
    sv: (count: number, day: string) => (count === 1 ? `En av dina kunder räknades in den ${day}.` : `${count} av dina kunder räknades in den ${day}.`),
    en: (count: number, day: string) => (count === 1 ? `One of your customers was counted on ${day}.` : `${count} of your customers were counted on ${day}.`),
  },
  ofTeam: {
    fi: (count: number, day: string) => (count === 1 ? `Yksi tiimin asiakkaista on laskettu lukuun ${day}.` : `Tiimin asiakkaista ${count} on laskettu lukuun ${day}.`),
    sv: (count: number, day: string) => (count === 1 ? `En av teamets kunder räknades in den ${day}.` : `${count} av teamets kunder räknades in den ${day}.`),
    en: (count: number, day: string) => (count === 1 ? `One of the team’s customers was counted on ${day}.` : `${count} of the team’s customers were counted on ${day}.`),
  },
  noneOfOwn: {
    fi: (day: string) => `Kukaan asiakkaistasi ei ole luvussa ${day}.`,
    sv: (day: string) => `Ingen av dina kunder ingår i talet den ${day}.`,
    en: (day: string) => `None of your customers is in the figure of ${day}.`,
  },
  noneOfTeam: {
    fi: (day: string) => `Kukaan tiimin asiakkaista ei ole luvussa ${day}.`,
    sv: (day: string) => `Ingen av teamets kunder ingår i talet den ${day}.`,
    en: (day: string) => `None of the team’s customers is in the figure of ${day}.`,
  },
  noneNext: {
    fi: 'Valitse toinen kuukausi, kunta tai ryhmä.', sv: 'Välj en annan månad, kommun eller grupp.', en: 'Choose another month, municipality or group.',
  },
  first: {
    fi: (shown: number, all: number) => `Luettelossa ovat ensimmäiset ${shown}; kaikkiaan ${all}. Rajaa kunnan tai ryhmän mukaan.`,
    sv: (shown: number, all: number) => `Listan har de första ${shown} av ${all}. Avgränsa enligt kommun eller grupp.`,
    en: (shown: number, all: number) => `The first ${shown} of ${all} are listed. Narrow it by municipality or group.`,
  },
  asKnown: {
    fi: (day: string) => `Rekisterin tieto ${day}. Luku on vahvistettu aiemmin, joten jälkikäteen korjattu tieto voi poiketa siitä.`,
    sv: (day: string) => `Enligt registret ${day}. Talet har fastställts tidigare, så uppgifter som rättats senare kan avvika från det.`,
    en: (day: string) => `As the register knows on ${day}. The figure was fixed earlier, so what has been corrected since may differ from it.`,
  },
});
