import type { MobilityPath } from '@kohtaanto/office/occupational-mobility/contract.ts';
import type { SixStep } from '@kohtaanto/rules/occupational-mobility/six-steps.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { sixStepsMean, sixStepsSaid, stepKnownSentence, stepNextSaid } from '@kohtaanto/words/occupational-mobility/six-steps.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { StepContent } from './path-content.tsx';
import { PathStepDialog } from './path-dialogs.tsx';
import { pathTexts } from './path-texts.ts';
import { usePath } from './use-mobility.ts';
import styles from './path.module.css';

const tones = { done: 'service', now: 'today', ahead: 'neutral' } as const;
type Step = MobilityPath['steps'][number];

/** The six steps with one person: what is known in each, what comes next, and what people have written (MAT-3). */
export function PathView({ personId }: { readonly personId: string }) {
  const t = useTexts(pathTexts);
  const language = useLanguage();
  const [opened, setOpened] = useState<SixStep | null>(null);
  const { data, error } = usePath(personId);
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={8} what={t.loading} /></Card>;
  return (
    <Card title={t.title} sub={t.sub} actions={<ButtonLink size="small" to="/persons/$personId/path" params={{ personId }}>{t.paper}</ButtonLink>}>
      <ol className={styles.steps} aria-label={t.steps}>
        {data.steps.map((step, at) => (
          <li key={step.step} className={classNames(styles.step, styles[step.state])} aria-current={step.state === 'now' ? 'step' : undefined}>
            <span className={styles.number} aria-hidden="true">{at + 1}</span>
            <div className={styles.body}>
              <h3>{sixStepsSaid[step.step][language]} <Tag tone={tones[step.state]}>{t[step.state]}</Tag></h3>
              <p className={styles.mean}>{sixStepsMean[step.step][language]}</p>
              {step.known.map((known) => <p key={known.code} className={styles.known}>{stepKnownSentence(known, language)}</p>)}
              <StepContent step={step.step} path={data} />
              <Next step={step} personId={personId} />
            </div>
            {data.mayEdit && <Button size="small" aria-label={t.changeOf(sixStepsSaid[step.step][language])} onClick={() => setOpened(step.step)}>{t.change}</Button>}
          </li>
        ))}
      </ol>
      <p className={styles.version}>
        {data.setBy === null || data.setAt === null ? t.notKept : t.version(String(data.version), data.setBy, formatDate(data.setAt.slice(0, 10)))}
      </p>
      {opened !== null && <PathStepDialog key={`${opened} ${data.version}`} step={opened} personId={personId} path={data} onClose={() => setOpened(null)} />}
    </Card>
  );
}

/** What can be done elsewhere is a link there. */
function Next({ step: { next }, personId }: { readonly step: Step; readonly personId: string }) {
  const t = useTexts(pathTexts);
  const language = useLanguage();
  if (next === 'nothing') return null;
  const tab = { 'tell-profile': 'profile', 'choose-target': 'mobility', 'look-at-matches': 'matches' }[next as string];
  const text = stepNextSaid[next][language];
  return (
    <p className={styles.next}>
      {t.next}: {tab === undefined ? text : <Link to="/persons/$personId" params={{ personId }} search={{ tab }}>{text}</Link>}
    </p>
  );
}
