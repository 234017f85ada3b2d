import { dayOf, monthOf, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { testIdentityCode } from '@kohtaanto/rules/foundations/identity-code.ts';
import type { Career } from '../careers/career.ts';
import type { Chance } from '../chance.ts';
import { drawName, finnishOrigin, foreignOrigin, swedishOrigin } from './languages.ts';

export type Language = 'fi' | 'sv' | 'en';

export type Person = {
  readonly personId: string;
  readonly career: Career;
  readonly identityCode: string;
  readonly given: string;
  readonly family: string;
  readonly motherTongue: string;
  readonly serviceLanguage: Language;
  readonly interpreterLanguage: string | null;
  readonly nationality: string;
  readonly education: string;
  readonly occupation: string | null;
  readonly occupationText: string;
  readonly protected: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly streetAddress: string;
  readonly postalCode: string;
};

export type PeopleOf = {
  /** Share of Swedish speakers by municipality. */
  readonly swedish: Readonly<Record<string, number>>;
  readonly usedCodes: Set<string>;
};

/** Occupations of the demo: the code of the group and its name in Finnish, Swedish and English. */
export const occupations: readonly (readonly [string, string, string, string])[] = [
  ['5223', 'myyjä', 'försäljare', 'shop sales assistant'],
  ['9112', 'laitossiivooja', 'städare', 'cleaner'],
  ['5120', 'kokki', 'kock', 'cook'],
  ['5131', 'tarjoilija', 'servitör', 'waiter'],
  ['4110', 'toimistosihteeri', 'kontorssekreterare', 'office clerk'],
  ['7115', 'kirvesmies', 'timmerman', 'carpenter'],
  ['7212', 'hitsaaja', 'svetsare', 'welder'],
  ['8332', 'kuorma-autonkuljettaja', 'lastbilschaufför', 'truck driver'],
  ['8342', 'maansiirtokoneen kuljettaja', 'schaktmaskinsförare', 'earth-moving plant operator'],
  ['4321', 'varastotyöntekijä', 'lagerarbetare', 'stock clerk'],
  ['5321', 'lähihoitaja', 'närvårdare', 'practical nurse'],
  ['5311', 'lastenhoitaja', 'barnskötare', 'child care worker'],
  ['9313', 'rakennusalan avustava työntekijä', 'byggarbetare', 'building labourer'],
  ['9329', 'teollisuuden avustava työntekijä', 'fabriksarbetare', 'manufacturing labourer'],
  ['7231', 'ajoneuvoasentaja', 'fordonsmekaniker', 'motor vehicle mechanic'],
  ['8219', 'kokoonpanija', 'montör', 'assembler'],
  ['6111', 'maatalouslomittaja', 'avbytare', 'farm worker'],
  ['2330', 'aineenopettaja', 'ämneslärare', 'secondary school teacher'],
  ['2512', 'sovellussuunnittelija', 'systemplanerare', 'software developer'],
  ['3313', 'kirjanpitäjä', 'bokförare', 'bookkeeper'],
  ['2635', 'sosiaaliohjaaja', 'socialhandledare', 'social counsellor'],
  ['7126', 'putkiasentaja', 'rörmontör', 'plumber'],
  ['5141', 'parturi-kampaaja', 'frisör', 'hairdresser'],
  ['8152', 'kutojien konehoitaja', 'vävmaskinist', 'weaving machine operator'],
];

const streets = {
  fi: ['Koivukuja', 'Rantatie', 'Mäkikatu', 'Pellonpääntie', 'Kirkkotie', 'Asematie', 'Lehtipolku', 'Myllymäentie'],
  sv: ['Björkgränd', 'Strandvägen', 'Backgatan', 'Åkervägen', 'Kyrkvägen', 'Stationsvägen', 'Lövstigen'],
};

export function makePerson(chance: Chance, career: Career, day: PlainDate, people: PeopleOf): Person {
  const swedish = people.swedish[career.municipality] ?? 0.004;
  const origin = career.foreign ? foreignOrigin(chance)
    : chance.happens(swedish) ? swedishOrigin
      : chance.happens(0.015) ? { ...foreignOrigin(chance), nationality: 'FI' } : finnishOrigin;
  const { given, family } = drawName(chance, origin, career.sex);
  const serviceLanguage = drawServiceLanguage(chance, origin.motherTongue);
  const [code, ...occupationNames] = chance.pick(occupations);
  const occupationText = occupationNames[serviceLanguage === 'fi' ? 0 : serviceLanguage === 'sv' ? 1 : 2];
  const street = chance.pick(streets[origin.motherTongue === 'sv' ? 'sv' : 'fi']);
  return {
    personId: chance.uuid(), career, given, family,
    identityCode: drawIdentityCode(chance, career, people.usedCodes),
    motherTongue: origin.motherTongue, serviceLanguage,
    interpreterLanguage: career.foreign && chance.happens(0.35) ? origin.motherTongue : null,
    nationality: origin.nationality,
    education: drawEducation(chance, career, day),
    occupation: code, occupationText: occupationText ?? '',
    protected: chance.happens(0.014),
    phone: `044 000 ${String(chance.between(2000, 9999))}`,
    email: chance.happens(0.85) ? `${plain(given)}.${plain(family)}@posti.example` : null,
    streetAddress: `${street} ${chance.between(1, 60)}${chance.happens(0.4) ? stairOf(chance) : ''}`,
    postalCode: String(chance.between(10, 99)).padStart(2, '0') + chance.pick(['100', '200', '300', '400', '550']),
  };
}

const stairOf = (chance: Chance): string => ` ${chance.pick(['A', 'B', 'C'])} ${chance.between(1, 40)}`;

function drawServiceLanguage(chance: Chance, motherTongue: string): Language {
  if (motherTongue === 'fi') return 'fi';
  if (motherTongue === 'sv') return chance.happens(0.9) ? 'sv' : 'fi';
  return chance.happens(0.45) ? 'en' : 'fi';
}

function drawEducation(chance: Chance, career: Career, day: PlainDate): string {
  if (career.foreign && chance.happens(0.3)) return 'unknown';
  return day - career.born < 22 * 365
    ? chance.weighted({ basic: 40, 'upper-secondary-vocational': 42, 'upper-secondary-general': 18 })
    : chance.weighted({ basic: 22, 'upper-secondary-vocational': 52, 'upper-secondary-general': 8, tertiary: 18 });
}

/** Numbers 900-999 are never given to a real person; even numbers are women's, odd ones men's. */
function drawIdentityCode(chance: Chance, career: Career, used: Set<string>): string {
  const { born } = career;
  const year = yearOf(born);
  const signs = year < 2000 ? ['-', '-', '-', 'Y', 'X'] : ['A', 'A', 'A', 'B', 'C'];
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const number = 900 + 2 * chance.between(0, 49) + (career.sex === 'man' ? 1 : 0);
    const sign = attempt < 3 ? (signs[0] ?? '-') : chance.pick(signs);
    const code = testIdentityCode(year, monthOf(born), dayOf(born), number, sign);
    if (used.has(code)) continue;
    used.add(code);
    return code;
  }
  throw new RangeError('No free identity code for a birthday');
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e')
    .replaceAll(/[^a-z-]/g, '');
}
