import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Sureness } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from '../chance.ts';
import type { EmployerRows } from './employer-tables.ts';

/** A title as employers write it, the unit group it suggests how surely, and whether its text sets people apart; null: it is like no name. */
type Titled = readonly [title: string, isco: string | null, sureness: Sureness | null, wrong?: true];

const titles: Readonly<Record<'fi' | 'sv', readonly Titled[]>> = {
  fi: [
    ['Hae meille! Lähihoitaja kotihoitoon', '5321', 'possible'], ['Kokki/kylmäkkö, vuorotyö', '5120', 'possible'], ['CNC-koneistajan paikka auki', '7223', 'possible'],
    ['Yhdistelmäajoneuvonkuljettaja (CE)', '8332', 'guess'], ['Keikkasiivoojia iltoihin', '9112', 'guess'], ['Trukkikuski varastoon', '4321', 'fairly-sure'],
    ['Iloinen moniosaaja pieneen tiimiin', null, null],
    ['Hitsari, MIG/MAG', '7212', 'guess'],
    ['Myyjä viikonloppuihin', '5223', 'possible', true],
  ],
  sv: [
    ['Närvårdare till hemvården', '5321', 'fairly-sure'], ['Kock/kallskänka, skiftarbete', '5120', 'possible'], ['Städare kvällstid, inhopp', '9112', 'possible'],
    ['Lagerarbetare med truckkort', '4321', 'fairly-sure'], ['Glad mångsysslare sökes', null, null], ['Svetsare MIG/MAG', '7212', 'possible'],
    ['Försäljare till veckosluten', '5223', 'possible', true],
  ],
};

const employers = { fi: ['Valtakunnan Henkilöstö Oy', 'Suuri Palveluketju Oy', 'Naapurikunnan Konepaja Oy'], sv: ['Rikets Bemanning Ab', 'Stora Servicekedjan Ab', 'Grannkommunens Verkstad Ab'] };
const texts = {
  fi: 'Haemme tekijää heti tai sopimuksen mukaan. Työ on monipuolista, ja opastamme alussa. Kerro hakemuksessa, milloin voit aloittaa.',
  sv: 'Vi söker en medarbetare genast eller enligt överenskommelse. Arbetet är omväxlande, och vi handleder i början. Berätta när du kan börja.',
};
const wrong = {
  fi: 'Etsimme nuorta ja reipasta myyjää, jolla on suomi äidinkielenä. Liitä valokuva hakemukseen.',
  sv: 'Vi söker en ung och pigg säljare med svenska som modersmål. Bifoga ett foto i ansökan.',
};
const apply = { fi: 'Hae sähköpostilla: haku@ilmoitus.example', sv: 'Sök per e-post: ansokan@annons.example' };

/**
 * Postings of employers who are nobody's customers: they tell no occupation, and their titles suggested one where they could; most tell no
 * contract either, and how one is written waits for a look.
 */
export function addPostingRows(rows: EmployerRows, chance: Chance, places: readonly string[], isSwedish: boolean, areaId: number, day: PlainDate): void {
  for (const language of isSwedish ? ['sv', 'fi'] as const : ['fi'] as const) {
    for (const [at, [title, isco, sureness, isWrong]] of titles[language].entries()) {
      const vacancyId = chance.uuid();
      const opens = formatIso(addDays(day, -chance.between(1, 12)));
      rows.vacancy.add([
        areaId, vacancyId, null, chance.pick(employers[language]), null, 'open', opens, language, title, isWrong === true ? wrong[language] : texts[language], isco, '',
        chance.pick(places), 'no', at % 3 === 0 ? 'full-time' : null, '{}', at % 4 === 0 ? 'permanent' : null,
        null, null, null, null, '[]', '[]', '[]', '{}', 1, apply[language], '', '', opens, formatIso(addDays(day, chance.between(4, 30))), null, null, null, null, null,
        'posting', `invented-${areaId}-${language}-${at}`, 'invented', isco === null ? 'told' : 'suggested', sureness, isWrong === true ? 'unlooked' : 'none',
      ]);
      rows.vacancy_state.add([areaId, vacancyId, 'open', opens, null, '{}', null]);
    }
  }
}

/** Open longer, in the town that many of the area go to for work: a month that has closed has them too. */
const inTown: readonly (readonly [title: string, isco: string, places: number])[] = [
  ['Lähihoitajia kotihoitoon', '5321', 8], ['Sairaanhoitaja osastolle', '2221', 6], ['Kokki lounasravintolaan', '5120', 3], ['Myyjiä kauppakeskukseen', '5223', 7],
  ['Rakennustyöntekijä', '7119', 4], ['Ohjelmistokehittäjä', '2512', 5], ['Siivoojia toimistoihin', '9112', 6], ['Varastotyöntekijä', '4321', 5], ['Yhdistelmäajoneuvonkuljettaja', '8332', 4],
];

export function addTownPostingRows(rows: EmployerRows, chance: Chance, town: string, areaId: number, day: PlainDate): void {
  for (const [at, [title, isco, places]] of inTown.entries()) {
    const opens = formatIso(addDays(day, -chance.between(28, 60)));
    const vacancyId = chance.uuid();
    rows.vacancy.add([
      areaId, vacancyId, null, chance.pick(employers.fi), null, 'open', opens, 'fi', title, texts.fi, isco, '', town, 'no', 'full-time', '{}', 'permanent',
      null, null, null, null, '[]', '[]', '[]', '{}', places, apply.fi, '', '', opens, formatIso(addDays(day, chance.between(10, 40))), null, null, null, null, null,
      'posting', `invented-${areaId}-town-${at}`, 'invented', 'told', null, 'none',
    ]);
    rows.vacancy_state.add([areaId, vacancyId, 'open', opens, null, '{}', null]);
  }
}
