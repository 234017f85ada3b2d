import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { ownLanguageNames } from '../app/own-language-names.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Due } from '../design/due.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { OccupationField, occupationNameOf } from '../vacancies/occupation-field.tsx';
import lists from '../employers/employers.module.css';
import { texts } from './answer-texts.ts';
import { answersTouched } from './touched.ts';
import styles from './answers.module.css';

type Answers = Answer<'GET /api/employers/:employerId/workforce-answers'>;
type Employer = { readonly employerId: string; readonly municipality: string; readonly language: 'fi' | 'sv' | 'en'; readonly mayWrite: boolean };

/** What has been promised and answered about workforce, and the promise itself (EMP-5). */
export function AnswersCard({ employer }: { readonly employer: Employer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today, roles } = useSession();
  const [promising, setPromising] = useState(false);
  const reads = roles.some((role) => role !== 'municipality-officer');
  const { data, error } = useQuery({ ...apiQuery('GET /api/employers/:employerId/workforce-answers', { params: { employerId: employer.employerId } }), enabled: reads });
  if (!reads) return null;
  return (
    <Card title={t.card} actions={employer.mayWrite && data !== undefined && <Button size="small" onClick={() => setPromising(true)} aria-label={t.promise}>{t.promiseShort}</Button>}>
      {error !== null && <Problem error={error} />}
      {data !== undefined && data.answers.length === 0 && <p className="reading">{t.none}</p>}
      {data !== undefined && data.answers.length > 0 && (
        <ul className={lists.rows}>
          {data.answers.map((each) => (
            <li key={each.answerId}>
              <span className={lists.day}><Due due={each.dueOn} today={today} {...(each.sentOn === null ? {} : { state: 'done' as const, metOn: each.sentOn })} /></span>
              <span className={lists.grow}>
                <Link to="/employers/answers/$answerId" params={{ answerId: each.answerId }}>
                  {each.occupations.map((row) => t.wanted(occupationNameOf(row.name, row.isco, language), formatNumber(row.number, language))).join(', ')}
                </Link>{' '}
                <span className={lists.least}>{each.place[language]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {promising && data !== undefined && <PromiseAnswerDialog employer={employer} answers={data} onClose={() => setPromising(false)} />}
    </Card>
  );
}

type Row = { readonly text: string; readonly isco: string | null; readonly number: string };
const MOST = 6;

function PromiseAnswerDialog({ employer, answers, onClose }: { readonly employer: Employer; readonly answers: Answers; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const receipt = useReceipt();
  const sending = useSending(answersTouched);
  const [rows, setRows] = useState<readonly Row[]>([{ text: '', isco: null, number: '1' }]);
  const known = answers.municipalities.some(({ code }) => code === employer.municipality);
  const [municipality, setMunicipality] = useState(known ? employer.municipality : answers.municipalities[0]?.code ?? '');
  const [spoken, setSpoken] = useState(employer.language);
  const [tried, setTried] = useState(false);
  const change = (at: number, next: Partial<Row>) => setRows((old) => old.map((row, place) => (place === at ? { ...row, ...next } : row)));
  const save = () => {
    setTried(true);
    if (rows.some(({ isco }) => isco === null)) return;
    void sending.send(async () => {
      const { answerId } = await api('POST /api/employers/:employerId/workforce-answers', {
        params: { employerId: employer.employerId },
        body: { occupations: rows.flatMap(({ isco, number }) => (isco === null ? [] : [{ isco, number: Number(number) || 0 }])), municipality, language: spoken, receipt },
      });
      await navigate({ to: '/employers/answers/$answerId', params: { answerId } });
    }, t.promised);
  };
  return (
    <FormFrame title={t.promise} sending={sending} onSave={save} onClose={onClose} saveLabel={t.promiseShort} width={680} showFaults>
      <p className="reading">{t.dueBy(formatDate(answers.dueOn), formatNumber(answers.workingDays, language))}</p>
      <fieldset className={styles.rows}>
        <legend className={styles.legend}>{t.occupations}</legend>
        {rows.map((row, at) => (
          <div key={at} className={styles.row} role="group" aria-label={t.occupationAt(formatNumber(at + 1, language))}>
            <OccupationField
              value={row.isco === null ? null : { isco: row.isco, concept: null }} text={row.text} error={tried && row.isco === null ? t.chooseAll : undefined}
              onChange={(occupation) => change(at, { isco: occupation?.isco ?? null })} onText={(text) => change(at, { text })}
            />
            <TextField label={t.number} value={row.number} onChange={(number) => change(at, { number })} inputMode="numeric" maxLength={4} />
            {rows.length > 1 && <Button variant="row" onClick={() => setRows((old) => old.filter((_, place) => place !== at))}>{t.remove}</Button>}
          </div>
        ))}
        {rows.length < MOST && <div><Button size="small" onClick={() => setRows((old) => [...old, { text: '', isco: null, number: '1' }])}>{t.add}</Button></div>}
      </fieldset>
      <div className={lists.pair}>
        <Select
          label={t.place} value={municipality} onChange={setMunicipality} error={sending.faultOf('municipality')}
          options={answers.municipalities.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
        <Select label={t.language} value={spoken} onChange={(value) => setSpoken(value as typeof spoken)} options={ownLanguageNames} />
      </div>
    </FormFrame>
  );
}
