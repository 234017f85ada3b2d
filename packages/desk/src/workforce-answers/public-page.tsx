import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { deviceLanguage } from '../app/device-language.ts';
import { OpenPage } from '../app/open-page.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import lists from '../employers/employers.module.css';
import { AnswerView } from './answer-view.tsx';
import { texts } from './answer-texts.ts';
import styles from './answers.module.css';

/** The answer to whoever holds its link: no session, in the employer's language unless another is chosen. */
export function PublicAnswerPage() {
  const { token = '' } = useParams({ strict: false });
  const query = useQuery({ ...apiQuery('GET /api/workforce-answer/:token', { params: { token } }), retry: false, staleTime: Infinity });
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? query.data?.language ?? deviceLanguage();
  return <OpenPage width="document" language={language} onLanguage={setChosen}><Told token={token} data={query.data} error={query.error} /></OpenPage>;
}

type Data = Parameters<typeof AnswerView>[0]['told'];

function Told({ token, data, error }: { readonly token: string; readonly data: Data | undefined; readonly error: Error | null }) {
  const t = useTexts(texts);
  const language = useLanguage();
  useDocumentTitle(t.title);
  if (error !== null) return <><h1 className="sentence">{t.title}</h1><Problem error={error} /></>;
  if (data === undefined) return <><h1 className="sentence">{t.title}</h1><LoadingRows rows={10} what={t.loading} /></>;
  return (
    <>
      <div className={styles.head}>
        <div>
          <p className={styles.eyebrow}>{data.area[language]} · {formatDate(data.sentOn)}</p>
          <h1 className="sentence">{t.title}: {data.employer}</h1>
        </div>
        <a className={lists.link} href={`/api/workforce-answer/${token}/answer.pdf?language=${language}`} target="_blank" rel="noreferrer">{t.openPdf}</a>
      </div>
      <AnswerView told={data} />
    </>
  );
}
