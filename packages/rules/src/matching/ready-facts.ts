import { codeSeeker, codeVacancy } from './coded-facts.ts';
import type { CodeBook, CodedSeeker, CodedVacancy } from './coded-facts.ts';
import type { MatchGround } from './match-ground.ts';
import type { SeekerFacts, VacancyFacts } from './matching-facts.ts';

/** A person made ready to be laid beside many vacancies, and a vacancy beside many persons. */
export type ReadySeeker = { readonly facts: SeekerFacts; readonly coded: CodedSeeker; readonly book: CodeBook };
export type ReadyVacancy = { readonly facts: VacancyFacts; readonly coded: CodedVacancy };

export function readySeeker(facts: SeekerFacts, ground: MatchGround, book: CodeBook): ReadySeeker {
  return { facts, coded: codeSeeker(facts, ground, book), book };
}

export function readyVacancy(facts: VacancyFacts, ground: MatchGround, book: CodeBook): ReadyVacancy {
  return { facts, coded: codeVacancy(facts, ground, book) };
}
