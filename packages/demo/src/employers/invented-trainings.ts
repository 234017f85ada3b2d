import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { chanceOf } from '../chance.ts';
import type { EmployerRows, Invented } from './employer-tables.ts';
import { occupationOf } from './occupation-names.ts';

type Plan = {
  readonly kind: 'own-staff' | 'recruits' | 'leaving-staff'; readonly state: 'planned' | 'agreed' | 'applying' | 'running' | 'ended'; readonly isco: string;
  readonly title: Readonly<Record<'fi' | 'sv', string>>; readonly skills: Readonly<Record<'fi' | 'sv', readonly string[]>>;
  /** Days from today to the beginning, days of the calendar, training days, places of each employer, euros a place and day. */
  readonly from: number; readonly lasts: number; readonly days: number; readonly places: readonly number[]; readonly perDay: number;
};

const plans: readonly Plan[] = [
  { kind: 'recruits', state: 'running', isco: '7212', title: { fi: 'Hitsaajaksi rekrykoulutuksella', sv: 'Svetsare genom rekryteringsutbildning' },
    skills: { fi: ['MAG-hitsaus', 'työturvallisuus', 'piirustusten luku'], sv: ['MAG-svetsning', 'arbetarskydd', 'ritningsläsning'] }, from: 0, lasts: 88, days: 60, places: [6, 4], perDay: 71 },
  { kind: 'recruits', state: 'applying', isco: '5321', title: { fi: 'Hoiva-avustajasta lähihoitajaksi', sv: 'Från omsorgsassistent till närvårdare' },
    skills: { fi: ['lääkehoidon perusteet', 'ergonomia'], sv: ['grunder i läkemedelsbehandling', 'ergonomi'] }, from: 21, lasts: 120, days: 80, places: [12], perDay: 58 },
  { kind: 'own-staff', state: 'planned', isco: '7223', title: { fi: 'CNC-ohjelmointi oman henkilöstön täsmäkoulutuksena', sv: 'CNC-programmering för egen personal' },
    skills: { fi: ['CNC-ohjelmointi', 'mittaustekniikka'], sv: ['CNC-programmering', 'mätteknik'] }, from: 70, lasts: 60, days: 18, places: [5, 3], perDay: 124.35 },
  { kind: 'leaving-staff', state: 'agreed', isco: '4321', title: { fi: 'Muutoskoulutus varaston lomautetuille', sv: 'Omställningsutbildning för permitterad lagerpersonal' },
    skills: { fi: ['trukkikortti', 'varastojärjestelmät'], sv: ['truckkort', 'lagersystem'] }, from: 14, lasts: 40, days: 25, places: [9], perDay: 64.5 },
  { kind: 'recruits', state: 'ended', isco: '5120', title: { fi: 'Suurtalouskokiksi rekrykoulutuksella', sv: 'Storkökskock genom rekryteringsutbildning' },
    skills: { fi: ['erityisruokavaliot', 'omavalvonta'], sv: ['specialdieter', 'egenkontroll'] }, from: -260, lasts: 110, days: 70, places: [8], perDay: 55 },
];
const way: readonly Plan['state'][] = ['planned', 'agreed', 'applying', 'running', 'ended'];
const reach: Readonly<Record<Invented['size'], readonly [number, number]>> = { none: [0, 0], micro: [4, 9], small: [12, 48], medium: [60, 230], large: [260, 700] };
const VAT_BASIS_POINTS = 2550;
const machinist = { fi: 'koneistaja', sv: 'maskinist' };

/** Trainings nobody has held, bought by the larger of the invented employers; who studies is chosen when the persons are there. */
export function addTrainingRows(rows: EmployerRows, employers: readonly Invented[], areaId: number, day: PlainDate): void {
  const chance = chanceOf('joint-training', areaId);
  const paying = chance.shuffled(employers.filter(({ size, trade }) => trade.kind === 'company' && size !== 'none'))
    .toSorted((one, other) => reach[other.size][1] - reach[one.size][1]);
  const language = employers.filter((each) => each.language === 'sv').length * 3 > employers.length ? 'sv' : 'fi';
  const taken = new Set<string>();
  // The larger first; who hires in the occupation before who does not.
  const next = (isco: string): Invented | undefined => {
    const free = paying.filter(({ employerId }) => !taken.has(employerId));
    const found = free.find(({ trade }) => trade.hires.includes(isco)) ?? free[0];
    if (found !== undefined) taken.add(found.employerId);
    return found;
  };
  for (const plan of plans) {
    const trainingId = chance.uuid();
    const own = plan.places.map(() => next(plan.isco)).filter((each) => each !== undefined);
    const [first] = own;
    if (first === undefined) return;
    const begins = addDays(day, plan.from);
    const places = plan.places.reduce((sum, each) => sum + each, 0);
    rows.joint_training.add([
      areaId, trainingId, plan.kind, plan.title[language], plan.isco, (plan.isco === '7223' ? machinist : occupationOf(plan.isco))[language],
      `{${plan.skills[language].map((skill) => `"${skill}"`).join(',')}}`, places, plan.days,
      language === 'sv' ? 'Regionens vuxeninstitut' : 'Seudun aikuisopisto', first.municipality, language === 'sv' ? 'Institutsgränd 2' : 'Opistonkuja 2', formatIso(begins),
      formatIso(addDays(begins, plan.lasts)), Math.round(places * plan.days * plan.perDay * 100), VAT_BASIS_POINTS, plan.state, formatIso(daysOf(plan, begins, day)[plan.state]), first.staffId,
    ]);
    own.forEach((employer, at) => {
      const staff = chance.between(...reach[employer.size]);
      const turnover = staff * chance.between(90_000, 210_000) * 100;
      rows.joint_training_employer.add([areaId, trainingId, employer.employerId, employer.name, employer.businessId, plan.places[at] ?? 1, staff, turnover, Math.round(turnover * 0.6), true]);
    });
    const since = daysOf(plan, begins, day);
    for (const state of way.slice(0, way.indexOf(plan.state) + 1)) rows.joint_training_state.add([areaId, trainingId, state, formatIso(since[state]), first.staffId]);
  }
}

/** When each step was reached: agreed on before people applied, and begun on its first day. */
function daysOf({ state, lasts }: Plan, begins: PlainDate, day: PlainDate): Readonly<Record<Plan['state'], PlainDate>> {
  const opened = state === 'running' || state === 'ended' ? addDays(begins, -34) : addDays(day, -6);
  return { planned: addDays(opened, -41), agreed: addDays(opened, -12), applying: opened, running: begins, ended: addDays(begins, lasts) };
}
