import type { Training } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { ReactNode } from 'react';
import { speak, useLanguage } from '../app/texts.tsx';
import { trainingTexts } from './training-texts.ts';
import { useTrainings } from './use-trainings.ts';
import styles from './mobility.module.css';

type Props = { readonly trainingId: string; readonly known?: Training | undefined; readonly detail: string; readonly children?: ReactNode };

/** A training as a line: its name, who gives it, how long, when and for how much. */
export function TrainingLine({ trainingId, known, detail, children }: Props) {
  const language = useLanguage();
  const { data } = useTrainings(known === undefined);
  const training = known ?? data?.trainings.find((each) => each.trainingId === trainingId);
  if (training === undefined) return null;
  return (
    <li>
      <span className={styles.training}>{training.names[language] ?? training.names.fi}</span>
      <span className={styles.aside}>{factsOfTraining(training, language).join(' · ')}</span>
      <span className={styles.aside}>{detail}</span>
      {children}
    </li>
  );
}

export function factsOfTraining({ provider, lengthDays, starts, applyBy, cost, placeName }: Training, language: 'fi' | 'sv' | 'en'): readonly string[] {
  const t = speak(trainingTexts, language);
  return [
    provider, lengthDays === null ? undefined : t.days(lengthDays, formatNumber(lengthDays, language)), placeName?.[language], starts === null ? t.anyTime : t.begins(formatDate(starts)),
    applyBy === null ? undefined : t.applyUntil(formatDate(applyBy)), cost === null ? undefined : cost === 0 ? t.free : formatWholeEuros(cents(cost), language),
  ].filter((text) => text !== undefined);
}
