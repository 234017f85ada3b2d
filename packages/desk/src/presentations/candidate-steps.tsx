import type { FlowCandidate } from '@kohtaanto/office/presentations/contract.ts';
import { offerResultName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import lists from '../employers/employers.module.css';
import { texts } from './presentation-texts.ts';

/** Who did what when, with the result's code where there is one. */
export function CandidateSteps({ steps }: Pick<FlowCandidate, 'steps'>) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <ol className={lists.timeline}>
      {steps.map((each, at) => (
        <li key={`${each.state}${at}`}>
          <b>{formatDate(each.day)}</b> {presentationWord('state', each.state, language)}{' '}
          <span className={lists.least}>
            · {each.actor === 'customer' ? t.byPerson : each.actor === 'day' ? t.byDay : each.by ?? each.area?.[language] ?? t.byRegister}
            {each.resultCode === null ? '' : ` · ${each.resultCode} ${offerResultName(each.resultCode, language)}`}
          </span>
          {each.reason !== null && <p className={lists.note}>{each.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
