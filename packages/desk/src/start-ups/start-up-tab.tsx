import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { PersonStartUp, StartUpCase } from '@kohtaanto/office/start-ups/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { industryName } from '@kohtaanto/words/employers/industry-names.ts';
import { lightFacts, stateName } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { ConditionsCard } from './conditions-card.tsx';
import { GrantCard, SmallAidCard } from './grant-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { PathCard } from './path-card.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';
import { ToldDialog } from './told-dialogs.tsx';
import type { ToldKind } from './told-dialogs.tsx';
import { useStartUp } from './use-start-up.ts';

/** The person’s way to an enterprise: where it stands, what comes next, whether the grant is possible and what it pays (EMP-6). */
export function StartUpTab({ person: { personId } }: { readonly person: PersonView }) {
  const t = useTexts(startUpTexts);
  const { data, error } = useStartUp(personId);
  const [opening, setOpening] = useState(false);
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={8} what={t.loading} /></Card>;
  return (
    <>
      {data.open === null ? (
        <Card title={t.path}>
          <EmptyState sentence={t.none} next={t.noneNext} action={<Button variant="primary" onClick={() => setOpening(true)}>{t.open}</Button>} />
        </Card>
      ) : <Shown personId={personId} of={data.open} advisors={data.advisors} />}
      {data.earlier.length > 0 && <Earlier of={data.earlier} />}
      {opening && <OpenDialog personId={personId} onClose={() => setOpening(false)} />}
    </>
  );
}

type ShownProps = { readonly personId: string; readonly of: StartUpCase; readonly advisors: PersonStartUp['advisors'] };

function Shown({ personId, of, advisors }: ShownProps) {
  const language = useLanguage();
  const [way, setWay] = useState<StartUpCase['ways'][number] | null>(null);
  const [told, setTold] = useState<ToldKind | null>(null);
  const asksGrant = of.state !== 'light';
  const industry = of.industryCode === null ? null : industryName(of.industryCode, language);
  return (
    <>
      <PathCard of={of} industry={industry} onWay={setWay} onTold={setTold} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          {of.state === 'light' && <LightCard />}
          {asksGrant && <ConditionsCard of={of} onWeigh={() => setTold('judgement')} />}
          <HistoryCard steps={of.steps} advisors={advisors} />
        </div>
        {asksGrant && (
          <div className={styles.stack}>
            <GrantCard of={of} />
            <SmallAidCard of={of} />
          </div>
        )}
      </div>
      {way !== null && <MoveDialog personId={personId} of={of} way={way} advisors={advisors} onClose={() => setWay(null)} />}
      {told !== null && <ToldDialog kind={told} personId={personId} of={of} advisors={advisors} onClose={() => setTold(null)} />}
    </>
  );
}

function LightCard() {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  return <Card title={t.lightTitle}><ul className={styles.facts}>{lightFacts.map((fact) => <li key={fact.en}>{fact[language]}</li>)}</ul></Card>;
}

function Earlier({ of }: { readonly of: PersonStartUp['earlier'] }) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  return (
    <Card title={t.earlier}>
      <ul className={styles.lines}>
        {of.map((each) => (
          <li key={each.startUpId}><b>{each.idea}</b> <span className={styles.quiet}>{formatDate(each.openedOn)}–{formatDate(each.endedOn)} · {stateName('ended', language)}</span></li>
        ))}
      </ul>
    </Card>
  );
}
