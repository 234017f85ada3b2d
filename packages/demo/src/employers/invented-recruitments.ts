import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { permitNeed } from '@kohtaanto/rules/international-recruitment/permit-need.ts';
import { recruitmentDue, recruitmentStates } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import type { RecruitmentChannel, RecruitmentState } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import { chanceOf } from '../chance.ts';
import type { EmployerRows, Invented } from './employer-tables.ts';
import { occupationOf } from './occupation-names.ts';

type Plan = {
  readonly state: RecruitmentState; readonly isco: string; readonly places: number; readonly hired: number; readonly channel: RecruitmentChannel;
  readonly countries: readonly string[]; readonly ago: number;
};

const plans: readonly Plan[] = [
  { state: 'lead', isco: '7212', places: 3, hired: 0, channel: 'work-in-finland', countries: ['PH', 'VN'], ago: 3 },
  { state: 'lead', isco: '5120', places: 2, hired: 0, channel: 'work-in-finland', countries: ['NP', 'LK'], ago: 11 },
  { state: 'searching', isco: '8332', places: 5, hired: 0, channel: 'eures', countries: ['PL', 'RO', 'EE'], ago: 40 },
  { state: 'interviewing', isco: '5321', places: 6, hired: 0, channel: 'work-in-finland', countries: ['PH', 'KE', 'ES'], ago: 18 },
  { state: 'permits', isco: '5321', places: 4, hired: 4, channel: 'partner', countries: ['IN'], ago: 47 },
  { state: 'arriving', isco: '7115', places: 3, hired: 3, channel: 'eures', countries: ['EE', 'LV'], ago: 12 },
  { state: 'settled', isco: '7212', places: 4, hired: 3, channel: 'employer-own', countries: ['UA', 'PL'], ago: 55 },
];

/** Recruitments from abroad that nobody has made, at different steps; those near arrival have some of the settling in done. */
export function addRecruitmentRows(rows: EmployerRows, employers: readonly Invented[], areaId: number, day: PlainDate): void {
  const chance = chanceOf('abroad-recruitment', areaId);
  const hiring = chance.shuffled(employers.filter(({ trade, size }) => trade.kind === 'company' && size !== 'none'));
  const language = employers.filter((each) => each.language === 'sv').length * 3 > employers.length ? 'sv' : 'fi';
  const taken = new Set<string>();
  plans.forEach((plan, index) => {
    const free = hiring.filter(({ employerId }) => !taken.has(employerId));
    const employer = free.find(({ trade }) => trade.hires.includes(plan.isco)) ?? free[0];
    if (employer === undefined) return;
    taken.add(employer.employerId);
    const recruitmentId = chance.uuid();
    const since = addDays(day, -plan.ago);
    const passed = recruitmentStates.slice(0, recruitmentStates.indexOf(plan.state) + 1).filter((state) => state !== 'permits' || permitNeed(plan.countries) !== 'none');
    const due = recruitmentDue(plan.state, since);
    // Most leads are taken up within the week.
    const slow = index % 3 === 0 ? 12 : 4;
    const stepDay = (at: number): string => formatIso(addDays(since, at === 0 ? -Math.max(0, passed.length - 2) * 16 - (passed.length > 1 ? slow : 0) : -(passed.length - 1 - at) * 16));
    rows.abroad_recruitment.add([
      areaId, recruitmentId, employer.employerId, employer.name, plan.isco, occupationOf(plan.isco)[language], plan.places, plan.channel, `{${plan.countries.join(',')}}`,
      language === 'sv' ? 'Arbetsgivaren söker också på hemorten.' : 'Työnantaja hakee myös kotimaasta.', plan.state, formatIso(since), due === null ? null : formatIso(due), plan.hired,
      employer.staffId, stepDay(0),
    ]);
    passed.forEach((state, at) => {
      rows.abroad_recruitment_step.add([areaId, recruitmentId, state, stepDay(at), '', state === 'chosen' ? plan.hired : null, employer.staffId]);
    });
    if (plan.state !== 'arriving' && plan.state !== 'settled') return;
    const isThere = plan.state === 'settled';
    for (const [service, done] of [['residence', true], ['population-register', isThere], ['tax-card', isThere], ['housing', true]] as const) {
      rows.settling_in_service.add([
        areaId, recruitmentId, service, service === 'housing' ? employer.name : service === 'tax-card' ? (language === 'sv' ? 'Skatteförvaltningen' : 'Verohallinto')
          : service === 'residence' ? (language === 'sv' ? 'Migrationsverket' : 'Maahanmuuttovirasto')
            : (language === 'sv' ? 'Myndigheten för digitalisering och befolkningsdata' : 'Digi- ja väestötietovirasto'),
        formatIso(addDays(day, 14)), done ? formatIso(addDays(day, -chance.between(1, 9))) : null,
      ]);
    }
  });
}
