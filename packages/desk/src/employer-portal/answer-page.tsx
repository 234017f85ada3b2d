import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { AnswerView } from '../workforce-answers/answer-view.tsx';
import { texts as answerTexts } from '../workforce-answers/answer-texts.ts';
import lists from '../employers/employers.module.css';

/** An answer that was sent to the employer, as it was sent. */
export function PortalAnswer() {
  const t = useTexts(answerTexts);
  const language = useLanguage();
  const { answerId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/employer-portal/workforce-answers/:answerId', { params: { answerId } }));
  if (error !== null) return <Page headline={t.title}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><Card><LoadingRows rows={10} what={t.loading} /></Card></Page>;
  return (
    <Page
      eyebrow={`${data.area[language]} · ${t.sentOn(formatDate(data.sentOn))}`} headline={`${t.title}: ${data.content.place[language]}`}
      actions={<a className={lists.link} href={`/api/employer-portal/workforce-answers/${answerId}/answer.pdf?language=${language}`} target="_blank" rel="noreferrer">{t.openPdf}</a>}
    >
      <AnswerView told={data} />
    </Page>
  );
}
