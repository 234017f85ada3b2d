import type { Language } from '@kohtaanto/words/language.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../app/api.ts';
import { deviceLanguage, languageOfLink } from '../app/device-language.ts';
import { OpenPage } from '../app/open-page.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { AnswerSteps } from './answer-steps.tsx';
import { Said } from './said-instead.tsx';
import { texts } from './answer-texts.ts';
import { fetchQuestions } from './ask-anonymously.ts';

/** Where anyone answers a round: no shell, no session, the language chosen here and kept nowhere. */
export function AnswerPage() {
  const [language, setLanguage] = useState<Language>(() => languageOfLink() ?? deviceLanguage());
  return <OpenPage width="column" language={language} onLanguage={setLanguage}><Survey /></OpenPage>;
}

function Survey() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { roundId = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    // Not by language: all three come at once, so that changing it keeps what has been answered.
    queryKey: ['questions', roundId], queryFn: () => fetchQuestions(roundId, language), staleTime: Number.POSITIVE_INFINITY,
    enabled: roundId !== '',
  });
  useDocumentTitle(data?.questionnaire.name[language] ?? t.loading);
  if (roundId === '' || (error instanceof ApiProblem && error.status === 404)) return <Said title={t.unknown}>{t.unknownMore}</Said>;
  if (error !== null) {
    return <Problem error={error} title={t.noAnswer} ways={<Button onClick={() => void refetch()}>{t.tryAgain}</Button>} />;
  }
  if (data === undefined) return <LoadingRows rows={6} height={50} columns={1} what={t.loading} />;
  const day = (text: string, of: string) => text.replace('{day}', formatDay(of, language));
  if (data.state === 'closed') return <Said title={t.closed}>{day(t.closedMore, data.closes)}</Said>;
  if (data.state === 'coming') return <Said title={t.coming}>{day(t.comingMore, data.opens)}</Said>;
  return <AnswerSteps roundId={roundId} questions={data} />;
}
