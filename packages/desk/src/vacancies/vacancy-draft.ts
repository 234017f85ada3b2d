import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Asked, LanguageLevel, Licence, OccupationRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import { adviseVacancy } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import type { Advice } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Answer, Sent } from '../app/api-routes.ts';
import type { EmployerShown } from '../employers/employer-dialog.tsx';

export type VacancyShown = Answer<'GET /api/vacancies/:vacancyId'>;
type VacancyForm = Pick<VacancyShown, keyof Body>;
type Body = Omit<Extract<Sent<'POST /api/vacancies'>, { body: unknown }>['body'], 'receipt' | 'needId'>;

/** A vacancy under the pen: as the office takes it, but pay as it is typed, and readable lists. */
export type Draft = Omit<Body, 'payFrom' | 'payTo' | 'places' | 'skills' | 'licences' | 'languages' | 'occupation'> & {
  readonly payFrom: string; readonly payTo: string; readonly places: string; readonly occupation: OccupationRef | null;
  readonly skills: readonly Asked<string>[]; readonly licences: readonly Asked<Licence>[];
  readonly languages: readonly Asked<{ readonly language: string; readonly level: LanguageLevel }>[];
};

type Begun = Pick<EmployerShown, 'employerId' | 'language' | 'municipality' | 'labourHire'>;

export function emptyDraft(employer: Begun, need: EmployerShown['needs'][number] | undefined): Draft {
  return {
    employerId: employer.employerId, workplaceId: null, language: employer.language, title: need?.occupationText ?? '', description: need?.description ?? '',
    occupation: need?.isco === undefined || need.isco === null ? null : { isco: need.isco, concept: null }, occupationText: need?.occupationText ?? '',
    municipality: employer.municipality, streetAddress: '', remote: 'no', workingTime: 'full-time', shifts: [], contract: employer.labourHire ? 'agency' : 'permanent',
    begins: need?.expectedOn ?? null, ends: null, payFrom: '', payTo: '', skills: [], licences: [], languages: [], education: null, demands: [],
    places: String(need?.places ?? 1), apply: '', contactName: '', contactPhone: '', contactEmail: '', opens: null, closes: null, onlySubsidised: false,
  };
}

export function draftOf(shown: Omit<VacancyForm, 'employerId'> & { readonly employerId: string | null }): Draft {
  const typed = (amount: number | null): string => (amount === null ? '' : String(amount / 100).replace('.', ','));
  return {
    employerId: shown.employerId ?? '', workplaceId: shown.workplaceId, language: shown.language, title: shown.title, description: shown.description, occupation: shown.occupation,
    occupationText: shown.occupationText, municipality: shown.municipality, streetAddress: shown.streetAddress, remote: shown.remote, workingTime: shown.workingTime,
    shifts: shown.shifts, contract: shown.contract, begins: shown.begins, ends: shown.ends, payFrom: typed(shown.payFrom), payTo: typed(shown.payTo), skills: shown.skills,
    licences: shown.licences, languages: shown.languages, education: shown.education, demands: shown.demands, places: String(shown.places), apply: shown.apply,
    contactName: shown.contactName, contactPhone: shown.contactPhone, contactEmail: shown.contactEmail, opens: shown.opens, closes: shown.closes,
    onlySubsidised: shown.onlySubsidised,
  };
}

/** '2 450,50' is cents; undefined where it is no amount. */
export function typedPay(text: string): number | null | undefined {
  const plain = text.replaceAll(/[\s €]/gu, '').replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,6}(?:\.\d{1,2})?$/u.test(plain) && Number(plain) > 0 ? Math.round(Number(plain) * 100) : undefined;
}

export function bodyOf(draft: Draft): Body {
  return {
    ...draft, payFrom: typedPay(draft.payFrom) ?? null, payTo: typedPay(draft.payTo) ?? null, places: Number(draft.places) || 0,
    skills: [...draft.skills], licences: [...draft.licences], languages: [...draft.languages],
  };
}

/** The same rules that the office asks, on what is being written. */
export function adviceOf(draft: Draft, today: string): readonly Advice[] {
  const from = typedPay(draft.payFrom) ?? null;
  const to = typedPay(draft.payTo) ?? null;
  const day = (iso: string | null) => (iso === null ? null : parsePlainDate(iso) ?? null);
  return adviseVacancy({
    facts: {
      occupation: draft.occupation, skills: draft.skills, licences: draft.licences, languages: draft.languages, education: draft.education ?? null,
      municipality: draft.municipality, remote: draft.remote, workingTime: draft.workingTime, shifts: draft.shifts, contract: draft.contract, begins: day(draft.begins),
      monthlyPay: from === null ? null : { from: cents(from), to: to === null ? null : cents(to) }, demands: draft.demands,
    },
    title: draft.title, description: draft.description, language: draft.language, closes: day(draft.closes), places: Number(draft.places) || 0, apply: draft.apply,
    onlySubsidised: draft.onlySubsidised,
  }, plainDate(today));
}
