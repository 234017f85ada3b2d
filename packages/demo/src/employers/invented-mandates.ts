import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Chance } from '../chance.ts';
import type { EmployerRows, Invented } from './employer-tables.ts';
import { occupationOf } from './occupation-names.ts';

const PORTAL_EMPLOYERS = 3;
const ALL = '{vacancies,candidates,subsidies,events}';
const LINK_DAYS = 14;

/** Companies large enough to have something going on: two whose people act for them already, and one that has been invited. */
export function portalEmployers(employers: readonly Invented[]): readonly Invented[] {
  const busy = employers.filter(({ size, trade }) => trade.kind === 'company' && (size === 'small' || size === 'medium'));
  return (busy.length < PORTAL_EMPLOYERS ? employers : busy).slice(0, PORTAL_EMPLOYERS);
}

/** Who acts for them; the second person acts for both. One announcement waits for the expert to publish it. */
export function addMandateRows(rows: EmployerRows, chance: Chance, employers: readonly Invented[], areaId: number, day: PlainDate): void {
  const [one, two, invited] = portalEmployers(employers);
  if (one === undefined || two === undefined || invited === undefined) return;
  const ago = (days: number): string => formatIso(addDays(day, -days));
  const mandate = (employer: Invented, person: Invented, rights: string, days: number): string => {
    const mandateId = chance.uuid();
    rows.employer_mandate.add([areaId, mandateId, employer.employerId, person.contact, person.email, `demo-employer-${areaId}-${person === one ? 1 : 2}`, rights, `[${ago(days)},)`,
      employer.staffId, ago(days - LINK_DAYS), `${ago(days - 1)} 10:12+02`]);
    return mandateId;
  };
  const first = mandate(one, one, ALL, 120);
  mandate(two, two, ALL, 60);
  mandate(one, two, '{vacancies,events}', 40);
  rows.employer_mandate.add([areaId, chance.uuid(), invited.employerId, invited.contact, invited.email, null, '{vacancies,events}', `[${ago(3)},)`, invited.staffId,
    formatIso(addDays(day, LINK_DAYS - 3)), null]);
  addSentDraft(rows, chance, one, { areaId, day, mandateId: first });
}

type Sending = { readonly areaId: number; readonly day: PlainDate; readonly mandateId: string };

function addSentDraft(rows: EmployerRows, chance: Chance, employer: Invented, { areaId, day, mandateId }: Sending): void {
  const { language, trade, employerId } = employer;
  const isco = trade.hires[0] ?? '';
  const work = occupationOf(isco)[language];
  const title = `${work.charAt(0).toLocaleUpperCase('fi')}${work.slice(1)}`;
  const description = language === 'fi'
    ? `${employer.name} hakee tekijää tammikuusta alkaen: ${work}. Työ on päivätyötä, ja saat perehdytyksen ja kokeneen työparin. Palkka ja ehdot ovat alan työehtosopimuksen mukaiset.`
    : `${employer.name} söker en medarbetare från januari: ${work}. Arbetet är dagarbete, och du får introduktion och en erfaren arbetskamrat. Lön och villkor enligt kollektivavtalet.`;
  const vacancyId = chance.uuid();
  const yesterday = formatIso(addDays(day, -1));
  rows.vacancy.add([
    areaId, vacancyId, employerId, employer.name, employer.businessId, 'draft', yesterday, language, title, description, isco, work, employer.municipality, 'no', 'full-time', '{day}',
    'permanent', null, null, null, null, '[]', '[]', '[]', '{}', 1, language === 'fi' ? `Sähköpostilla: ${employer.email}` : `Per e-post: ${employer.email}`, employer.contact, employer.email,
    null, formatIso(addDays(day, 25)), null, null, null, null, null, 'own', null, null, 'told', employer.contact,
  ]);
  rows.vacancy_state.add([areaId, vacancyId, 'draft', yesterday, null, '{}', null]);
  rows.vacancy_request.add([areaId, chance.uuid(), vacancyId, employerId, mandateId, 'publish', yesterday, employer.contact,
    language === 'fi' ? 'Toivomme, että haku alkaisi jo tällä viikolla.' : 'Vi hoppas att ansökan kan börja redan den här veckan.']);
}
