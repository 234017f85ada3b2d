import { isLanguage } from '@kohtaanto/words/language.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../app/api.ts';
import { Mark } from '../app/mark.tsx';
import { deviceLanguage } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { LanguageContext } from '../design/language.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { AnswerSteps } from './answer-steps.tsx';
import { Said } from './said-instead.tsx';
import { texts } from './answer-texts.ts';
import { fetchQuestions } from './ask-anonymously.ts';
import styles from './answer.module.css';

const shortNames = [{ value: 'fi', label: 'FI' }, { value: 'sv', label: 'SV' }, { value: 'en', label: 'EN' }] as const;

/** Where anyone answers a round: no shell, no session, the language chosen here and kept nowhere. */
export function AnswerPage() {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <div className={styles.page}>
        <header className={styles.bar}>
          <Mark />
          <LanguageChoice language={language} onChange={setLanguage} />
        </header>
        <main id="main" className={styles.main}><Survey /></main>
      </div>
    </LanguageContext>
  );
}

/** The link may say the language: ?language=sv */
function firstLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('language') ?? '';
  return isLanguage(asked) ? asked : deviceLanguage();
}

function LanguageChoice({ language, onChange }: { readonly language: Language; readonly onChange: (language: Language) => void }) {
  const t = useTexts(texts);
  return <Segmented label={t.language} options={shortNames} value={language} onChange={onChange} />;
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
