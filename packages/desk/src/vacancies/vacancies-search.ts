import { contractKinds } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { ContractKind } from '@kohtaanto/rules/matching/matching-facts.ts';
import { vacancyStates } from '@kohtaanto/rules/vacancies/lifecycle.ts';
import type { VacancyState } from '@kohtaanto/rules/vacancies/lifecycle.ts';

export type VacanciesSearch = {
  readonly q?: string; readonly state?: VacancyState | 'all'; readonly municipality?: string; readonly isco?: string; readonly contract?: ContractKind;
  readonly mine?: 'yes'; /** Only those whose wording waits for a look. */ readonly wording?: 'unlooked'; /** Those of one import. */ readonly brought?: string; readonly offset?: number;
};

/** What stands in the address, also where a number was written there in quotes. */
const word = (given: unknown): string | undefined => {
  const said = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.replace(/^"(\d+)"$/u, '$1') : '';
  return said === '' ? undefined : said;
};

export function readVacanciesSearch(search: Record<string, unknown>): VacanciesSearch {
  const { offset, mine, wording } = search;
  const q = word(search['q']);
  const municipality = word(search['municipality'])?.padStart(3, '0');
  const brought = /^[0-9a-f-]{36}$/u.exec(word(search['brought']) ?? '')?.[0];
  const isco = /^(?:\d{1,4}|none)$/u.exec(word(search['isco']) ?? '')?.[0];
  const state = search['state'] === 'all' ? 'all' as const : vacancyStates.find((each) => each === search['state']);
  const contract = contractKinds.find((each) => each === search['contract']);
  return {
    ...(q === undefined ? {} : { q }), ...(state === undefined ? {} : { state }), ...(municipality === undefined ? {} : { municipality }), ...(isco === undefined ? {} : { isco }),
    ...(contract === undefined ? {} : { contract }), ...(mine === 'yes' ? { mine } : {}), ...(wording === 'unlooked' ? { wording } : {}), ...(brought === undefined ? {} : { brought }),
    ...(typeof offset === 'number' && offset > 0 ? { offset } : {}),
  };
}

export type NewVacancySearch = { readonly employer?: string; readonly need?: string };

export function readNewVacancySearch({ employer, need }: Record<string, unknown>): NewVacancySearch {
  return { ...(typeof employer === 'string' ? { employer } : {}), ...(typeof need === 'string' ? { need } : {}) };
}
