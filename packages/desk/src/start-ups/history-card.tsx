import type { PersonStartUp, StartUpCase, StartUpStep } from '@kohtaanto/office/start-ups/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { formatCents } from '@kohtaanto/words/money.ts';
import { startUpWord, stateName } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';

type Props = { readonly steps: StartUpCase['steps']; readonly advisors: PersonStartUp['advisors'] };

/** What has happened, the newest first, as it was told and by whom. */
export function HistoryCard({ steps, advisors }: Props) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  if (steps.length === 0) return null;
  const advisorOf = (code: string) => advisors.find((each) => each.code === code)?.name[language] ?? code;
  return (
    <Card title={t.history}>
      <ol className={styles.history}>
        {steps.map(({ step, by }, at) => (
          <li key={at}>
            <span className={styles.day}>{formatDate(step.day)}</span>
            <span>
              <b>{step.kind === 'move' ? capital(stateName(step.to, language)) : startUpWord('kind', step.kind, language)}</b>{' '}
              {detailOf(step, { t, language, advisorOf })}
              {step.note !== '' && <span className={styles.note}>{step.note}</span>}
              {by !== null && <span className={styles.quiet}> {by}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Telling = { readonly t: { readonly months: (count: number) => string; readonly plannedStart: string }; readonly language: Language; readonly advisorOf: (code: string) => string };

function detailOf(step: StartUpStep, { t, language, advisorOf }: Telling): string {
  switch (step.kind) {
    case 'move': return [
      step.advisor === null ? null : advisorOf(step.advisor), step.finding === null ? null : startUpWord('finding', step.finding, language),
      step.months === null ? null : t.months(step.months), step.result === null ? null : startUpWord('result', step.result, language),
      step.agreedOn === null ? null : step.to === 'granted' || step.to === 'applied' ? `${t.plannedStart.toLowerCase()} ${formatDate(step.agreedOn)}` : formatDate(step.agreedOn),
    ].filter((each) => each !== null).join(' · ');
    case 'statement': return `${advisorOf(step.advisor)} · ${startUpWord('finding', step.finding, language)}`;
    case 'interruption': return `${formatDate(step.day)}–${formatDate(step.until)}`;
    case 'income': return `${formatMonth(step.month, language)} · ${startUpWord('income', step.income, language)} · ${formatCents(cents(step.cents), language)}`;
    case 'aid': return formatCents(cents(step.cents), language);
    case 'extension': return t.months(step.months);
    case 'judgement': return '';
  }
}
