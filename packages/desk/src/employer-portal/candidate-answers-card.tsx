import { formatDate } from '@kohtaanto/words/dates.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import lists from '../employers/employers.module.css';
import { candidateTexts } from './candidate-texts.ts';

const READERS: ReadonlySet<string> = new Set(['employer-expert', 'team-lead', 'service-coordinator', 'director']);

/** What the employer has answered of those presented to it; nothing is shown before there is an answer. */
export function CandidateAnswersCard({ vacancyId }: { readonly vacancyId: string }) {
  const t = useTexts(candidateTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const { data } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId/employer-answers', { params: { vacancyId } }), enabled: roles.some((role) => READERS.has(role)),
    refetchOnWindowFocus: false });
  if (data === undefined || data.answers.length === 0) return null;
  return (
    <Card title={t.staffCard} sub={t.staffHint}>
      <ul className={lists.rows}>
        {data.answers.map((each) => (
          <li key={each.answerId}>
            <span className={lists.grow}>
              <b>{each.name ?? t.candidate}</b> {t.kind(each.kind)}{each.reason === null ? '' : ` (${t.reasonName(each.reason)})`}{each.note === '' ? '' : `: ${each.note}`}{' '}
              <span className={lists.least}>{each.by} · {presentationWord('state', each.state, language)}</span>
            </span>
            <span className={lists.least}>{formatDate(each.day)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
