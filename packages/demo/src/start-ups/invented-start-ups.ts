import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { judgedConditions } from '@kohtaanto/rules/start-ups/conditions.ts';
import { nextStep } from '@kohtaanto/rules/start-ups/path.ts';
import type { StartUpState } from '@kohtaanto/rules/start-ups/path.ts';
import { chanceOf } from '../chance.ts';
import type { Chance } from '../chance.ts';
import type { Case } from '../process/make-case.ts';
import type { Tables } from '../tables/tables.ts';

/** What some of those who seek work think of founding, in the language of the person: idea and industry (TOL 2008). */
const ideas: Readonly<Record<'fi' | 'sv', readonly (readonly [string, string])[]>> = {
  fi: [['Kahvila keskustaan', '56'], ['Parturi-kampaamo kotitalon yhteyteen', '96'], ['Remonttipalvelu pientaloille', '43'], ['Siivous- ja kotipalvelu', '81'], ['Verkkosivut pienyrityksille', '62'],
    ['Tilitoimisto etäpalveluna', '69'], ['Koneurakointi metsässä', '02'], ['Hieronta ja hyvinvointi', '96'], ['Leipomo ja myyntiauto', '10'], ['Valokuvaus juhliin', '74']],
  sv: [
    ['Kafé i gamla staden', '56'], ['Renovering för småhus', '43'], ['Städ- och hemservice', '81'], ['Bokföringsbyrå på distans', '69'],
    ['Webbplatser för småföretag', '62'], ['Massage och välmående', '96'],
  ],
};

const notes: Readonly<Record<'fi' | 'sv', Readonly<Record<string, string>>>> = {
  fi: {
    'advice-agreed': 'Mukaan liikeidea ja arvio asiakkaista', advised: 'Käyty läpi kannattavuus, yhtiömuoto ja luvat', 'plan-ready': 'Suunnitelma ja rahoituslaskelma toimitettu',
    'statement-given': 'Laskelmat ovat varovaiset ja kysyntä on selvitetty', applied: 'Hakemus liitteineen', granted: 'Toiminnalla on kannattavuuden edellytykset. Ehtona yritysneuvonta kerran.',
    refused: 'Kannattavuuden edellytyksiä ei ole: kysyntää ei ole selvitetty', started: 'Rekisteröity kaupparekisteriin', 'followed-half-year': 'Asiakkaita on riittävästi, laskutus kasvaa',
    light: 'Laskuttaa laskutuspalvelun kautta keikkatöitä',
  },
  sv: {
    'advice-agreed': 'Ta med affärsidén och en uppskattning av kunderna', advised: 'Gick igenom lönsamhet, bolagsform och tillstånd', 'plan-ready': 'Plan och finansieringskalkyl inlämnade',
    'statement-given': 'Kalkylerna är försiktiga och efterfrågan är utredd', applied: 'Ansökan med bilagor', granted: 'Verksamheten har förutsättningar för lönsamhet. Villkor: rådgivning en gång.',
    refused: 'Förutsättningar för lönsamhet saknas: efterfrågan är inte utredd', started: 'Införd i handelsregistret', 'followed-half-year': 'Kunderna räcker till, faktureringen växer',
    light: 'Fakturerar uppdrag via en faktureringstjänst',
  },
};

const SHARE_OF_SEEKERS = 0.02;
const SHARE_OF_LEFT = 0.05;
const main: readonly StartUpState[] = ['advice-agreed', 'advised', 'plan-ready', 'statement-given', 'applied', 'granted', 'started', 'followed-half-year'];

/**
 * Some of those who seek work are on the way to an enterprise, and some of those who left in the last year have begun one.
 * The chance is the person's own, so that nothing else of the demo is drawn otherwise because of it.
 */
export function addStartUpRows(tables: Tables, each: Case, areaId: number, day: PlainDate): void {
  const { person } = each.record;
  const chance = chanceOf('start-up', person.personId);
  const left = person.career.runs.at(-1)?.end ?? null;
  if (each.current) {
    if (!chance.happens(SHARE_OF_SEEKERS)) return;
    const state = chance.weighted({ idea: 3, 'advice-agreed': 3, advised: 3, 'plan-ready': 2, 'statement-given': 2, applied: 3, granted: 2, refused: 1, light: 3 });
    addCase(tables, { chance, areaId, personId: person.personId, language: person.serviceLanguage === 'sv' ? 'sv' : 'fi' }, state, addDays(day, -chance.between(1, 26)));
  } else if (left !== null && left < day - 20 && left > day - 330 && chance.happens(SHARE_OF_LEFT)) {
    const state = left < day - 190 && chance.happens(0.7) ? 'followed-half-year' as const : 'started' as const;
    const since = state === 'started' ? left : addDays(left, 185);
    addCase(tables, { chance, areaId, personId: person.personId, language: person.serviceLanguage === 'sv' ? 'sv' : 'fi' }, state, since, left);
  }
}

type Of = { readonly chance: Chance; readonly areaId: number; readonly personId: string; readonly language: 'fi' | 'sv' };
type Move = { readonly to: StartUpState; readonly day: PlainDate; readonly agreedOn: PlainDate | null };

function addCase(tables: Tables, of: Of, state: StartUpState, since: PlainDate, startedOn: PlainDate | null = null): void {
  const { chance, areaId, personId, language } = of;
  const moves = movesTo(chance, state, since, startedOn);
  const [idea, industry] = chance.pick(ideas[language]);
  const startUpId = chance.uuid();
  const openedOn = addDays(moves[0]?.day ?? since, -chance.between(1, 10));
  const next = nextStep({ state, since: moves.at(-1)?.day ?? openedOn, agreedOn: moves.at(-1)?.agreedOn ?? null, startedOn });
  tables.start_up.add([
    areaId, startUpId, personId, idea, industry, state, formatIso(moves.at(-1)?.day ?? openedOn), next === null ? null : formatIso(next.due), formatIso(openedOn),
  ]);
  const told: { readonly kind: string; readonly day: PlainDate; readonly detail: object }[] = [];
  const step = (kind: string, day: PlainDate, detail: object): number => told.push({ kind, day, detail });
  for (const { to, day, agreedOn } of moves) {
    if (to === 'granted') step('judgement', day, { judged: Object.fromEntries(judgedConditions.map((code) => [code, true])), specialReason: false, note: '' });
    step('move', day, {
      to, note: notes[language][to] ?? '', agreedOn: agreedOn === null ? null : formatIso(agreedOn),
      advisor: to === 'advice-agreed' || to === 'advised' || to === 'statement-given' ? chance.pick(['own', 'uusyrityskeskus']) : null,
      finding: to === 'statement-given' ? 'viable' : null, months: to === 'granted' ? 6 : null, result: to === 'followed-half-year' ? chance.pick(['goes-on', 'goes-on-employs']) : null,
    });
  }
  if (startedOn !== null && chance.happens(0.3)) {
    const month = formatIso(addDays(startedOn, 40)).slice(0, 7);
    step('income', since, { month, income: 'other-income', cents: chance.between(20, 70) * 1000, note: language === 'fi' ? 'Keikkatyö' : 'Tillfälligt arbete' });
  }
  if (startedOn !== null && state === 'followed-half-year') step(
    'extension', addDays(startedOn, 170), { months: chance.pick([3, 6]), note: language === 'fi' ? 'Toiminta vakiintuu' : 'Verksamheten stabiliseras' }
  );
  for (const { kind, day, detail } of told.toSorted((one, other) => one.day - other.day)) {
    tables.start_up_step.add([areaId, startUpId, personId, kind, formatIso(day), JSON.stringify(detail)]);
  }
}

/** The steps before the one reached, a few weeks apart; the last is `since`. */
function movesTo(chance: Chance, state: StartUpState, since: PlainDate, startedOn: PlainDate | null): readonly Move[] {
  if (state === 'idea' || state === 'light') return [];
  const steps = state === 'refused' ? [...main.slice(0, main.indexOf('granted')), 'refused' as const] : main.slice(0, main.indexOf(state) + 1);
  const days = new Map<StartUpState, PlainDate>([[state, since]]);
  if (startedOn !== null) days.set('started', startedOn);
  let day = since;
  for (const each of steps.toReversed()) {
    day = days.get(each) ?? addDays(day, -chance.between(6, 20));
    days.set(each, day);
  }
  const start = startedOn ?? addDays(since, chance.between(7, 30));
  return steps.map((to) => ({
    to, day: days.get(to) ?? since,
    agreedOn: to === 'advice-agreed' ? (state === 'advice-agreed' ? addDays(since, chance.between(3, 30)) : days.get('advised') ?? null) : to === 'granted' || to === 'applied' ? start : null,
  }));
}
