import { formatDay } from '@kohtaanto/words/dates.ts';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { ApiProblem } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { newRequestId } from '../app/request-id.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Slots } from '../design/slots.tsx';
import { hasAnsweredHere, rememberAnswered, sendSheet } from './ask-anonymously.ts';
import type { Chosen, Questions } from './ask-anonymously.ts';
import { AfterSending, ClosedMeanwhile } from './after-sending.tsx';
import { texts } from './answer-texts.ts';
import { BackgroundFields } from './background-fields.tsx';
import { QuestionField } from './question-field.tsx';
import styles from './answer.module.css';

type Props = { readonly roundId: string; readonly questions: Questions };

/** First what it is about, then one question a view, then who one is if one wishes. Nothing is sent before the end. */
export function AnswerSteps({ roundId, questions }: Props) {
  const { items } = questions.questionnaire;
  const [step, setStep] = useState(-1);
  const [answers, setAnswers] = useState<Chosen>({});
  const [background, setBackground] = useState<Chosen>({});
  const sending = useSending(roundId, answers, background);
  const item = items[step];
  if (sending.state === 'sent') return <AfterSending questions={questions} />;
  if (sending.state === 'closed') return <ClosedMeanwhile questions={questions} answers={answers} />;
  if (step < 0) return <Intro roundId={roundId} questions={questions} onStart={() => setStep(0)} />;
  const back = () => setStep(step - 1);
  if (item !== undefined) {
    return (
      <Step key={item.id} at={step + 1} of={items.length} filled={step} onNext={() => setStep(step + 1)} onBack={back} chosen={answers[item.id] !== undefined}>
        <QuestionField item={item} value={answers[item.id]} onChange={(code) => setAnswers((now) => ({ ...now, [item.id]: code }))} />
      </Step>
    );
  }
  return (
    <Last questions={questions} background={background} onChange={setBackground} onBack={back} onFirst={() => setStep(0)} sending={sending} />
  );
}

type Sending = { readonly state: 'no' | 'under-way' | 'sent' | 'closed'; readonly error: unknown; readonly send: () => void };

function useSending(roundId: string, answers: Chosen, background: Chosen): Sending {
  const language = useLanguage();
  // One number for one sheet, however often it must be sent.
  const [receipt] = useState(() => newRequestId());
  const [state, setState] = useState<Sending['state']>('no');
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    if (state === 'under-way') return;
    setState('under-way');
    setError(null);
    try {
      await sendSheet(roundId, language, { receipt, answers, background });
      rememberAnswered(roundId);
      setState('sent');
    } catch (caught) {
      setError(caught);
      setState(caught instanceof ApiProblem && caught.code === 'surveys.round-closed' ? 'closed' : 'no');
    }
  };
  return { state, error, send: () => void send() };
}

const secondsOfQuestion = 12;

function Intro({ roundId, questions, onStart }: Props & { readonly onStart: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { name, intro, items } = questions.questionnaire;
  const minutes = Math.max(1, Math.round((items.length * secondsOfQuestion) / 60));
  const [answered] = useState(() => hasAnsweredHere(roundId));
  return (
    <section className={styles.card}>
      <p className={styles.eyebrow}>{questions.area[language]} · {t.openUntil(formatDay(questions.closes, language))}</p>
      <h1 className="sentence">{name[language]}</h1>
      <p className={styles.intro}>{intro[language]}</p>
      <p>{t.length(items.length, minutes)}</p>
      {questions.invented && <p className={styles.invented}>{t.inventedRound}</p>}
      {answered && <Notice tone="today" title={t.answeredHere}>{t.answeredHereMore}</Notice>}
      <Button variant="primary" className={styles.main50} onClick={onStart}>{t.start}</Button>
      <p className={styles.promise}>{t.anonymous}</p>
      <details className={styles.details}>
        <summary>{t.howHandled}</summary>
        <p>{t.handled}</p>
      </details>
    </section>
  );
}

type StepProps = {
  readonly at: number; readonly of: number; readonly filled: number; readonly chosen: boolean;
  readonly onNext: () => void; readonly onBack: () => void; readonly children: ReactNode;
};

/** A question alone on the page. Enter goes on, as a form does. */
function Step({ at, of, filled, chosen, onNext, onBack, children }: StepProps) {
  const t = useTexts(texts);
  const place = useFocusOnHeading();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form ref={place} className={styles.card} onSubmit={submit}>
      <div className={styles.progress}>
        <span>{t.question(at, of)}</span>
        <Slots filled={filled} total={of} large label={t.question(at, of)} />
      </div>
      {children}
      <Button variant={chosen ? 'primary' : 'secondary'} className={styles.main50} type="submit">{chosen ? t.next : t.skip}</Button>
      <Button variant="text" className={styles.back} onClick={onBack}>{t.previous}</Button>
    </form>
  );
}

type LastProps = {
  readonly questions: Questions; readonly background: Chosen; readonly onChange: (background: Chosen) => void;
  readonly onBack: () => void; readonly onFirst: () => void; readonly sending: Sending;
};

function Last({ questions, background, onChange, onBack, onFirst, sending }: LastProps) {
  const t = useTexts(texts);
  const place = useFocusOnHeading();
  const { items, backgrounds, audience } = questions.questionnaire;
  const refused = sending.error instanceof ApiProblem;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.send();
  };
  return (
    <form ref={place} className={styles.card} onSubmit={submit}>
      <div className={styles.progress}><Slots filled={items.length} total={items.length} large /></div>
      <h1 className="sentence" tabIndex={-1}>{audience === 'jobseekers' ? t.aboutYou : t.aboutYouWork}</h1>
      <p className={styles.intro}>{t.aboutWhy}</p>
      <BackgroundFields backgrounds={backgrounds} values={background} onChange={onChange} />
      {sending.error !== null && (
        <Problem
          error={sending.error} title={refused ? undefined : t.notSent} detail={refused ? undefined : t.notSentMore}
          ways={refused ? <Button onClick={onFirst}>{t.toFirst}</Button> : undefined}
        />
      )}
      <Button variant="primary" className={styles.main50} type="submit" busy={sending.state === 'under-way'}>{t.send}</Button>
      <Button variant="text" className={styles.back} onClick={onBack}>{t.previous}</Button>
    </form>
  );
}

/** Whoever hears the page is told the new question; whoever uses keys goes on from it. */
function useFocusOnHeading() {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return place;
}
