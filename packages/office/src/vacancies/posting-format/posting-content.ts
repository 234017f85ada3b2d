import { createHash } from 'node:crypto';
import { parseBusinessId } from '@kohtaanto/rules/employers/business-id.ts';
import type { VacancyContent } from '../columns.ts';
import { plainText } from './plain-text.ts';
import type { Posting } from './posting.ts';

type Language = Posting['language'];

/** In the posting's own language; where it has no text in it, in the first it has. */
function textOf(texts: Posting['title'], language: Language): string {
  const order: readonly Language[] = [language, 'fi', 'sv', 'en'];
  return plainText(order.map((each) => texts[each]?.trim() ?? '').find((text) => text !== '') ?? '');
}

export function contentOfPosting(posting: Posting): VacancyContent {
  const { employer, occupation, location, employment, salary, requirements, application, contact } = posting;
  const businessId = employer.businessId === null ? null : parseBusinessId(employer.businessId);
  const cents = (euros: number | null): number | null => (euros === null ? null : Math.round(euros * 100));
  return {
    employerId: null, employer: employer.name, businessId: businessId?.ok === true ? businessId.value : null, workplaceId: null, language: posting.language,
    title: textOf(posting.title, posting.language).replaceAll(/\s+/gu, ' '), description: textOf(posting.description, posting.language),
    occupation: occupation.isco === null ? null : { isco: occupation.isco, concept: occupation.esco }, occupationText: occupation.text, municipality: location.municipality,
    streetAddress: location.streetAddress, remote: location.remote, workingTime: employment.workingTime, shifts: employment.shifts, contract: employment.contract,
    begins: employment.begins, ends: employment.ends, payFrom: cents(salary?.from ?? null), payTo: cents(salary?.to ?? null), skills: requirements.skills,
    licences: requirements.licences, languages: requirements.languages, education: requirements.education, demands: [], places: employment.places,
    apply: application.instructions, contactName: contact.name, contactPhone: contact.phone, contactEmail: contact.email,
    opens: posting.publishedAt?.slice(0, 10) ?? null, closes: application.closes, onlySubsidised: false,
  };
}

/** One of our own as it goes out. What the body is asked to bear stays here: no posting tells it. */
export function postingOf(id: string, content: VacancyContent): Posting {
  const { occupation } = content;
  if (occupation === null || content.closes === null) throw new Error('what is open has an occupation and closes');
  const euros = (cents: number): number => cents / 100;
  return {
    id, status: 'PUBLISHED', language: content.language, title: { [content.language]: content.title }, description: { [content.language]: content.description },
    employer: { name: content.employer, businessId: content.businessId },
    occupation: { isco: occupation.isco, esco: occupation.concept, text: content.occupationText },
    location: { municipality: content.municipality, streetAddress: content.streetAddress, remote: content.remote },
    employment: {
      contract: content.contract, workingTime: content.workingTime, shifts: content.shifts, begins: content.begins, ends: content.ends, places: content.places,
    },
    salary: content.payFrom === null ? null : { from: euros(content.payFrom), to: content.payTo === null ? null : euros(content.payTo) },
    requirements: { skills: content.skills, licences: content.licences, languages: content.languages, education: content.education },
    application: { instructions: content.apply, closes: content.closes },
    contact: { name: content.contactName, phone: content.contactPhone, email: content.contactEmail }, publishedAt: content.opens,
  };
}

/** By which the same posting is known as unchanged. */
export function digestOf(posting: Posting): string {
  return createHash('sha256').update(JSON.stringify(posting)).digest('base64url');
}
