import { isCandidateMatter } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { listName } from './person-name.ts';
import { texts } from './texts.ts';

/** How a row is spoken of, and whether it may be chosen: if not, why. */
export function useRowNames() {
  const t = useTexts(texts);
  const language = useLanguage();
  return {
    spoken: (row: WorklistRow) => `${listName(row.name, t.protectedName)}, ${obligationName(row.kind, language)}`,
    mayChoose: (row: WorklistRow): true | string => {
      if (row.protected) return t.protectedRow;
      if (isCandidateMatter(row.kind)) return t.candidateRow;
      if (row.competence === null) return true;
      const { unit, since } = row.competence;
      return t.notCompetent(unit, since === null ? null : formatDate(since));
    },
  };
}
