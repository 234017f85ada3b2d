import { formatDate } from '@kohtaanto/words/dates.ts';
import { sixStepsMean, sixStepsSaid, stepKnownSentence, stepNextSaid } from '@kohtaanto/words/occupational-mobility/six-steps.ts';
import { useParams } from '@tanstack/react-router';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { usePerson } from '../jobseekers/use-person.ts';
import { StepContent } from './path-content.tsx';
import { pathTexts } from './path-texts.ts';
import { usePath } from './use-mobility.ts';
import styles from './path.module.css';

/** The six steps as a paper that the person takes along: nothing of the register but the person's own way. */
export function PathPage() {
  const t = useTexts(pathTexts);
  const language = useLanguage();
  const { today } = useSession();
  const { personId = '' }: { personId?: string } = useParams({ strict: false });
  const person = usePerson(personId);
  const path = usePath(personId);
  const error = person.error ?? path.error;
  const back = <ButtonLink to="/persons/$personId" params={{ personId }} search={{ tab: 'mobility', view: 'path' }}>{t.back}</ButtonLink>;
  if (error !== null) return <Page headline={t.title}><Problem error={error} ways={back} /></Page>;
  if (person.data === undefined || path.data === undefined) return <Page headline={t.title}><Card><LoadingRows rows={10} what={t.loading} /></Card></Page>;
  const { data } = path;
  return (
    <Page
      headline={t.paperFor(`${person.data.givenName} ${person.data.familyName}`)} title={t.paper}
      actions={<span className="no-print">{back} <Button variant="primary" onClick={() => window.print()}>{t.print}</Button></span>}
    >
      <Card>
        <ol className={styles.paper} aria-label={t.steps}>
          {data.steps.map((step, at) => (
            <li key={step.step}>
              <h2>{at + 1}. {sixStepsSaid[step.step][language]}</h2>
              <p className={styles.mean}>{sixStepsMean[step.step][language]}</p>
              <StepContent step={step.step} path={data} />
              {step.known.map((known) => <p key={known.code} className={styles.known}>{stepKnownSentence(known, language)}</p>)}
              {step.next !== 'nothing' && <p className={styles.next}>{t.next}: {stepNextSaid[step.next][language]}</p>}
            </li>
          ))}
        </ol>
        <p className={styles.version}>{t.paperFoot(formatDate(today))}</p>
      </Card>
    </Page>
  );
}
