import { formatDate } from '../dates.ts';
import type { Language } from '../language.ts';

const texts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'own-hidden': {
    fi: 'Oma luku on salattu, koska siitä voisi tunnistaa henkilön.',
    sv: 'Den egna siffran är sekretessbelagd, eftersom en person kunde kännas igen.',
    en: 'The own figure is hidden, because a person could be recognised from it.',
  },
  'national-hidden': {
    fi: 'Lähde on salannut luvun: sitä ei voi verrata, eikä se ole nolla.',
    sv: 'Källan har sekretessbelagt siffran: den kan inte jämföras och är inte noll.',
    en: 'The source has hidden the figure: it cannot be compared, and it is not zero.',
  },
  'national-missing': {
    fi: 'Lähteestä ei ole tuotu tämän kunnan lukua.',
    sv: 'Ingen siffra för kommunen har importerats från källan.',
    en: 'No figure of this municipality has been imported from the source.',
  },
  reading: {
    fi: 'Käsitteen voi lukea toisin: {readings}. Kansallinen tilasto saattaa laskea niin.',
    sv: 'Begreppet kan läsas på annat sätt: {readings}. Den nationella statistiken räknar kanske så.',
    en: 'The concept can be read otherwise: {readings}. The national statistic may count so.',
  },
  'day-of-count': {
    fi: 'Oma luku on laskettu päivältä {own}; lähteen laskentapäivä on toinen tai tuntematon ({national}).',
    sv: 'Den egna siffran är räknad för {own}; källans räknedag är en annan eller okänd ({national}).',
    en: 'The own figure is counted on {own}; the source counts on another day or does not say ({national}).',
  },
  'register-not-whole': {
    fi: 'Omassa rekisterissä on tuolta ajalta vain osa työttömistä: ne, jotka olivat yhä asiakkaita rekisterin alkaessa. Vertailu ei kerro kehityksestä.',
    sv: 'Det egna registret har bara en del av den tidens arbetslösa: de som ännu var kunder när registret började. Jämförelsen säger ingenting om utvecklingen.',
    en: 'The own register holds only some of the unemployed of that time: those who were still customers when it began. The comparison tells nothing of change.',
  },
  'recorded-later': {
    fi: 'Rekisteriin on voitu kirjata takautuvasti: tilannekuva on päivältä {snapshot}, kansallinen luku on tuotu {imported}.',
    sv: 'Uppgifter kan ha införts i efterhand: lägesbilden är från {snapshot}, den nationella siffran importerades {imported}.',
    en: 'Entries may have been made later: the snapshot is of {snapshot}, the national figure was imported on {imported}.',
  },
  rounding: {
    fi: 'Ero on pienempi kuin pyöristys.',
    sv: 'Skillnaden är mindre än avrundningen.',
    en: 'The difference is smaller than the rounding.',
  },
  division: {
    fi: 'Kuntajako on muuttunut: kansallinen luku on kuntien {municipalities} yhteinen.',
    sv: 'Kommunindelningen har ändrats: den nationella siffran är gemensam för {municipalities}.',
    en: 'The division into municipalities has changed: the national figure is of {municipalities} together.',
  },
  unexplained: {
    fi: 'Erolle ei ole tunnettua syytä. Vertaa rivejä tai kysy lähteeltä.',
    sv: 'Det finns ingen känd orsak till skillnaden. Jämför raderna eller fråga källan.',
    en: 'There is no known reason for the difference. Compare the rows or ask the source.',
  },
};

/** Why an own and a national figure differ, or may differ, in a sentence. */
export function differenceReason(kind: string, values: Readonly<Record<string, string>>, language: Language): string {
  return (texts[kind]?.[language] ?? kind).replaceAll(/\{(\w+)\}/g, (_, name: string) => spoken(values[name] ?? ''));
}

/** Days are said as days. */
const spoken = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value);
