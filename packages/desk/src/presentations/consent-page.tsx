import type { ConsentQuestion } from '@kohtaanto/office/presentations/contract.ts';
import { consentFields } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { lackingInTold } from '@kohtaanto/rules/presentations/employer-reach.ts';
import type { ConsentField } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { faultAt } from '../app/fault-at.ts';
import { deviceLanguage } from '../app/device-language.ts';
import { OpenPage } from '../app/open-page.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { consentTexts } from './consent-texts.ts';
import { ToldField } from './told-view.tsx';
import styles from './consent.module.css';

/** The jobseeker's page behind a secret link: what would be told to whom, consent field by field, refusal, and withdrawal later (118 §). */
export function ConsentPage() {
  const { token = '' } = useParams({ strict: false });
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const query = useQuery({ ...apiQuery('GET /api/consents/:token', { params: { token } }), retry: false, refetchOnWindowFocus: false });
  const language = chosenLanguage ?? query.data?.language ?? deviceLanguage();
  return (
    <OpenPage width="sheet" language={language} onLanguage={setLanguage}>
      {query.error !== null && <Problem error={query.error} />}
      {query.isPending && <LoadingRows rows={6} height={48} />}
      {query.data !== undefined && <Standing token={token} question={query.data} onChange={() => void query.refetch()} />}
    </OpenPage>
  );
}

type Props = { readonly token: string; readonly question: ConsentQuestion; readonly onChange: () => void };

function Standing({ token, question, onChange }: Props) {
  const t = useTexts(consentTexts);
  useDocumentTitle(t.title);
  const { standing } = question;
  const before = useRef(standing);
  useEffect(() => {
    // The button that answered is gone: whoever hears or works by keys goes on from what is said of it.
    if (before.current !== standing) document.querySelector<HTMLElement>('main h1, h1')?.focus();
    before.current = standing;
  }, [standing]);
  switch (question.standing) {
    case 'open': return question.vacancyOpen ? <Asked token={token} question={question} onChange={onChange} /> : <Words head={t.closed} text={t.closedWhat} />;
    case 'given': return <Given token={token} question={question} onChange={onChange} />;
    case 'worn-out': return question.presentedOn === null ? <Words head={t.wornOut} text={t.expiredWhat} /> : <Given token={token} question={question} onChange={onChange} />;
    case 'refused': return <Words head={t.refused} text={t.refusedWhat} />;
    case 'withdrawn': return <Words head={t.withdrawn} text={t.withdrawnWhat} />;
    case 'unanswered': return <Words head={t.expired} text={t.expiredWhat} />;
  }
}

/** Nothing is ticked beforehand: a consent is an act. */
function Asked({ token, question, onChange }: Props) {
  const t = useTexts(consentTexts);
  const language = useLanguage();
  const { error, busy, attempt } = useAttempt();
  const offered = consentFields.filter((field): field is Exclude<ConsentField, 'military-service'> => field in question.offered);
  const [fields, setFields] = useState<readonly ConsentField[]>([]);
  const [introduction, setIntroduction] = useState('');
  const [items, setItems] = useState<readonly number[]>([]);
  const { contacts } = question.offered;
  const unreachable = contacts === undefined || !fields.includes('contacts') ? t.throughAuthority : contacts.phone === null && contacts.email === null ? t.noContacts : null;
  const answer = (given: 'given' | 'refused') => void attempt(() => api('POST /api/consents/:token/answers', {
    params: { token }, body: given === 'given' ? { answer: given, fields: [...fields], introduction: introduction.trim(), healthItems: [...items] } : { answer: given, fields: [],
      introduction: '', healthItems: [] },
  }).then(onChange));
  return (
    <>
      <h1 className="sentence" tabIndex={-1}>{t.title}</h1>
      <p className={styles.about}>{t.about(question.title, [question.employer, question.place?.[language]].filter((text) => text !== undefined).join(', '))}</p>
      <p className={styles.about}>{t.asks(question.askedBy ?? t.authority, question.area[language])} {t.holds(formatDate(question.wouldHoldUntil))}</p>
      <p className={styles.about}>{t.free(formatDate(question.expiresOn))}</p>
      <fieldset className={styles.fields}>
        <legend>{t.choose}</legend>
        {offered.map((field) => (
          <div key={field} className={styles.field}>
            <Checkbox
              label={presentationWord('field', field, language)} checked={fields.includes(field)}
              onChange={(on) => setFields(on ? [...fields, field] : fields.filter((each) => each !== field))}
            />
            {field === 'introduction' ? fields.includes(field) && (
              <TextArea label={t.introduction} description={t.introductionWhat} value={introduction} onChange={setIntroduction} rows={4} maxLength={2000} error={faultAt(error, 'introduction')} />
            ) : <p className={styles.told}><ToldField told={question.offered} field={field} /></p>}
          </div>
        ))}
      </fieldset>
      {question.health.length > 0 && (
        <fieldset className={styles.fields}>
          <legend>{t.health}</legend>
          <p className={styles.about}>{t.healthWhat}</p>
          {question.health.map(({ item, text, ground }) => (
            <div key={item} className={styles.field}>
              <Checkbox label={text} checked={items.includes(item)} onChange={(on) => setItems(on ? [...items, item] : items.filter((each) => each !== item))} />
              <p className={styles.told}>{presentationWord('healthGround', ground, language)}</p>
            </div>
          ))}
        </fieldset>
      )}
      <p className={styles.about} aria-live="polite">{fields.length > 0 && unreachable}{fields.length > 0 && lackingInTold(fields).work && ` ${t.wordless}`}</p>
      {error !== null && <Problem error={error} showFaults />}
      <div className={styles.act}>
        <Button variant="primary" busy={busy} disabledReason={fields.length === 0 ? t.chooseFirst : undefined} onClick={() => answer('given')}>{t.give}</Button>
        <Button busy={busy} onClick={() => answer('refused')}>{t.refuse}</Button>
      </div>
    </>
  );
}

function Given({ token, question, onChange }: Props) {
  const t = useTexts(consentTexts);
  const language = useLanguage();
  const { error, busy, attempt } = useAttempt();
  const [sure, setSure] = useState(false);
  const sureText = useRef<HTMLParagraphElement>(null);
  const asks = useRef<HTMLButtonElement>(null);
  const wasSure = useRef(sure);
  useEffect(() => {
    if (wasSure.current !== sure) (sure ? sureText : asks).current?.focus();
    wasSure.current = sure;
  }, [sure]);
  const { presentedOn, employer, holdsUntil, fields, health } = question;
  const withdraw = () => void attempt(() => api('POST /api/consents/:token/withdrawals', { params: { token }, body: {} }).then(onChange));
  return (
    <>
      <h1 className="sentence" tabIndex={-1}>{t.given}</h1>
      <p className={styles.about}>{presentedOn === null ? t.givenWhat(employer, formatDate(holdsUntil ?? question.expiresOn)) : t.presented(employer, formatDate(presentedOn))}</p>
      <h2 className={styles.legend}>{t.youAllowed}</h2>
      <ul className={styles.list}>
        {fields.map((field) => (
          <li key={field}>
            {presentationWord('field', field, language)}
            {field === 'introduction' && question.introduction !== '' && <blockquote className={styles.own}>{question.introduction}</blockquote>}
          </li>
        ))}
        {health.filter(({ given }) => given).map(({ item, text }) => <li key={item}>{text}</li>)}
      </ul>
      {error !== null && <Problem error={error} />}
      <div className={styles.act}>
        {sure ? (
          <>
            <p role="alert" tabIndex={-1} ref={sureText}>{t.withdrawSure}{presentedOn !== null && ` ${t.withdrawTold}`}</p>
            <Button variant="primary" busy={busy} onClick={withdraw}>{t.withdraw}</Button>
            <Button onClick={() => setSure(false)}>{t.keep}</Button>
          </>
        ) : <Button ref={asks} onClick={() => setSure(true)}>{t.withdraw}</Button>}
      </div>
    </>
  );
}

function Words({ head, text }: { readonly head: string; readonly text: string }) {
  return (
    <>
      <h1 className="sentence" tabIndex={-1}>{head}</h1>
      <p className={styles.about}>{text}</p>
    </>
  );
}
