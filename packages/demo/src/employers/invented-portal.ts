import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { chanceOf } from '../chance.ts';
import { occupationOf } from './occupation-names.ts';

/** An employer of the invented register whose own people act for it. */
export type PortalEmployer = {
  readonly employerId: string; readonly name: string; readonly businessId: string | null; readonly municipality: string; readonly language: 'fi' | 'sv'; readonly staffId: string;
  /** The unit group that it hires the most. */
  readonly isco: string;
};
type Row = Readonly<Record<string, unknown>>;
export type InventedPortal = { readonly employer_mandate: readonly Row[]; readonly vacancy: readonly Row[]; readonly vacancy_state: readonly Row[]; readonly vacancy_request: readonly Row[] };
export type PortalPlan = { readonly seed: number; readonly day: PlainDate; readonly areaId: number };

/** Nobody has met them. */
const people = { fi: ['Marjukka Peltorinne', 'Ilkka Harjunpää', 'Sinikka Koskiaho'], sv: ['Benita Sandvik', 'Kenth Åkerlund', 'Gun-Lis Backas'] } as const;
const everything = '{vacancies,candidates,subsidies,events}';
const LINK_DAYS = 14;

/** The first two act for their employers, the second for the first one's too; a third has been invited. One announcement waits for the expert. */
export function inventPortal({ seed, day, areaId }: PortalPlan, [one, two, invited]: readonly PortalEmployer[]): InventedPortal {
  if (one === undefined) return { employer_mandate: [], vacancy: [], vacancy_state: [], vacancy_request: [] };
  const chance = chanceOf(seed, 'employer-portal', areaId);
  const ago = (days: number): string => formatIso(addDays(day, -days));
  const named = people[areaId === 30 ? 'sv' : 'fi'];
  const mandate = (employer: PortalEmployer, who: 0 | 1, rights: string, days: number): Row => ({
    area_id: areaId, mandate_id: chance.uuid(), employer_id: employer.employerId, name: named[who], email: emailOf(named[who]), subject: `demo-employer-${areaId}-${who + 1}`, rights, source: 'area',
    period: `[${ago(days)},)`, invited_by: employer.staffId, link_until: ago(days - LINK_DAYS), accepted_at: `${ago(days - 1)} 10:12+02`, row_version: 2, receipt: chance.uuid(),
  });
  const first = mandate(one, 0, everything, 120);
  const sent = sentDraft(one, named[0], { areaId, day, vacancyId: chance.uuid(), mandateId: String(first['mandate_id']), receipt: chance.uuid() });
  return {
    ...sent, employer_mandate: [
      first, ...(two === undefined ? [] : [mandate(two, 1, everything, 60), mandate(one, 1, '{vacancies,events}', 40)]),
      ...(invited === undefined ? [] : [{
        area_id: areaId, mandate_id: chance.uuid(), employer_id: invited.employerId, name: named[2], email: emailOf(named[2]), subject: null, rights: '{vacancies,events}', source: 'area',
        period: `[${ago(3)},)`, invited_by: invited.staffId, link_until: formatIso(addDays(day, LINK_DAYS - 3)), accepted_at: null, row_version: 1, receipt: chance.uuid(),
      }]),
    ],
  };
}

const emailOf = (name: string): string => `${name.toLowerCase().normalize('NFD').replaceAll(/[^a-z -]/gu, '').replaceAll(' ', '.')}@tyonantaja.example`;

type Sending = { readonly areaId: number; readonly day: PlainDate; readonly vacancyId: string; readonly mandateId: string; readonly receipt: string };

function sentDraft(employer: PortalEmployer, person: string, { areaId, day, vacancyId, mandateId, receipt }: Sending): Omit<InventedPortal, 'employer_mandate'> {
  const { employerId, language, name, isco } = employer;
  const work = occupationOf(isco)[language];
  const said = {
    fi: {
      description: `${name} hakee tekijää tammikuusta alkaen, tehtävänä ${work}. Työ on päivätyötä arkisin kello 7–15. Saat perehdytyksen ja kokeneen työparin ensimmäisiksi viikoiksi. `
        + `Palkka ja ehdot ovat alan työehtosopimuksen mukaiset.`,
      apply: 'Lähetä hakemus sähköpostilla: tyot@tyonantaja.example', note: 'Toivomme, että haku alkaisi jo tällä viikolla.',
    },
    sv: {
      description: `${name} söker en medarbetare från januari, uppgiften är ${work}. Arbetet är dagarbete på vardagar kl. 7–15. Du får introduktion och en erfaren arbetskamrat de första `
        + `veckorna. Lön och villkor enligt kollektivavtalet.`,
      apply: 'Skicka ansökan per e-post: jobb@arbetsgivare.example', note: 'Vi hoppas att ansökan kan börja redan den här veckan.',
    },
  }[language];
  const yesterday = formatIso(addDays(day, -1));
  return {
    vacancy: [{
      area_id: areaId, vacancy_id: vacancyId, employer_id: employerId, employer_name: name, business_id: employer.businessId, state: 'draft', state_since: yesterday, language,
      title: `${work.charAt(0).toLocaleUpperCase('fi')}${work.slice(1)}`, description: said.description, isco, occupation_text: work, municipality_code: employer.municipality, street_address: '',
      remote: 'no', working_time: 'full-time', shifts: '{day}', contract: 'permanent', begins: formatIso(addDays(day, 45)), skills: [], licences: [], languages: [], demands: '{}', places: 1,
      apply: said.apply, contact_name: person, contact_phone: '', contact_email: emailOf(person), closes: formatIso(addDays(day, 25)), only_subsidised: false, source: 'own', row_version: 1, receipt,
      begun_by_employer: person,
    }],
    vacancy_state: [{ area_id: areaId, vacancy_id: vacancyId, state: 'draft', since: yesterday, detail: {}, receipt: vacancyId }],
    vacancy_request: [{
      area_id: areaId, request_id: receipt, vacancy_id: vacancyId, employer_id: employerId, mandate_id: mandateId, kind: 'publish', asked_on: yesterday, asked_by: person, note: said.note,
      state: 'open', row_version: 1, receipt,
    }],
  };
}
