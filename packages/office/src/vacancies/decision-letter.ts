import { decisionDocument } from '@kohtaanto/words/vacancies/decision-document.ts';
import { sql } from 'kysely';
import type { NameInLanguages } from '../areas/contract.ts';
import type { Reading } from '../employers/doing.ts';
import { printDocument } from '../platform/documents/print-document.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';
import type { VacancyView } from './contract.ts';

type AskedLetter = { readonly vacancy: VacancyView; readonly area: NameInLanguages; readonly number: number; readonly language: Language };

/** The decision of that number among the vacancy's decisions, the first first, in the language of the posting unless another is asked. */
export function decisionLetter({ vacancy, area, number, language }: AskedLetter): Promise<Uint8Array> {
  const made = vacancy.history.filter(({ decision }) => decision !== null)[number - 1];
  if (made === undefined || made.decision === null) throw new Refused('vacancies.no-decision');
  const { decision, state, by } = made;
  return printDocument(decisionDocument({
    ...decision, kind: state === 'refused' ? 'refused' : 'removed', area, employer: vacancy.employer, businessId: vacancy.businessId, title: vacancy.title, by,
  }, language));
}

export async function areaName({ tx, scope }: Reading): Promise<NameInLanguages> {
  const { rows } = await sql<NameInLanguages>`select name_fi as fi, name_sv as sv, name_en as en from area where area_id = ${scope.areaId}`.execute(tx);
  return rows[0] ?? { fi: '', sv: '', en: '' };
}
