import { factLine } from '@kohtaanto/words/benefit-share/fact-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { FactDialog, UndoFactDialog } from './fact-dialogs.tsx';
import type { CounterFact } from './fact-dialogs.tsx';
import { factTexts } from './fact-texts.ts';
import styles from './share.module.css';

type Props = { readonly nameOf: (code: string | null) => string };

/** The newest facts of the counter, without whom they are of; a new one, and the undoing of a wrong one. */
export function FactsCard({ nameOf }: Props) {
  const t = useTexts(factTexts);
  const language = useLanguage();
  const [entering, setEntering] = useState(false);
  const [undoing, setUndoing] = useState<CounterFact | null>(null);
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/facts', {}));
  return (
    <Card title={t.facts} sub={t.factsSub} actions={<Button size="small" className={styles.noPrint} onClick={() => setEntering(true)}>{t.enter}</Button>}>
      {error !== null && <Problem error={error} />}
      {error === null && data === undefined && <LoadingRows rows={3} what={t.loading} />}
      {data !== undefined && data.facts.length === 0 && <p className="reading">{t.none}</p>}
      {data !== undefined && data.facts.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={t.facts} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                {[t.day, t.kind, t.source, t.entered].map((head) => <th key={head} scope="col" className={styles.start}>{head}</th>)}
                <th scope="col"><span className="unseen">{t.undo}</span></th>
              </tr>
            </thead>
            <tbody>
              {data.facts.map((fact) => (
                <tr key={fact.factId}>
                  <th scope="row">{fact.factId}</th>
                  <td className={classNames(styles.start, fact.undone !== null && styles.gone)}>{formatDate(fact.day)}</td>
                  <td className={classNames(styles.start, fact.undone !== null && styles.gone)}>{factLine(fact, nameOf, language)}</td>
                  <td className={styles.start}>{fact.source}<Undone fact={fact} /></td>
                  <td className={styles.start}>{formatDate(fact.toldOn)}<span className={styles.aside}>{fact.toldBy}</span></td>
                  <td>{fact.undone === null && <Button variant="text" size="small" className={styles.noPrint} onClick={() => setUndoing(fact)}>{t.undo}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {entering && <FactDialog personId={null} onClose={() => setEntering(false)} />}
      {undoing !== null && <UndoFactDialog fact={undoing} nameOf={nameOf} onClose={() => setUndoing(null)} />}
    </Card>
  );
}

function Undone({ fact }: { readonly fact: CounterFact }) {
  const t = useTexts(factTexts);
  if (fact.undone === null) return null;
  return <span className={styles.aside}>{t.undoneBy(formatDate(fact.undone.on), fact.undone.by, fact.undone.reason)}</span>;
}

type OfPerson = Props & { readonly personId: string; readonly mayEnter: boolean };

/** The facts of one person, beside the cents that they change; whoever also answers for the bill enters one here. */
export function FactsOfPerson({ personId, nameOf, mayEnter }: OfPerson) {
  const t = useTexts(factTexts);
  const language = useLanguage();
  const [entering, setEntering] = useState(false);
  const { data, error } = useQuery(apiQuery('GET /api/benefit-share/persons/:personId/facts', { params: { personId } }));
  return (
    <section>
      <h3 className={styles.whyDays}>{t.ofPerson}</h3>
      {error !== null && <Problem error={error} />}
      {data !== undefined && data.facts.length === 0 && <p className={styles.note}>{t.noneOfPerson}</p>}
      {data !== undefined && data.facts.length > 0 && (
        <ul className={styles.why}>
          {data.facts.map((fact) => (
            <li key={fact.factId}>
              <span className={fact.undone === null ? undefined : styles.gone}>{formatDate(fact.day)} {factLine(fact, nameOf, language)}</span>
              <span className={styles.aside}>{fact.source === '' ? t.toldBy(formatDate(fact.toldOn), fact.toldBy) : `${fact.source} · ${t.toldBy(formatDate(fact.toldOn), fact.toldBy)}`}</span>
              <Undone fact={fact} />
            </li>
          ))}
        </ul>
      )}
      {mayEnter && <Button size="small" onClick={() => setEntering(true)}>{t.enter}</Button>}
      {entering && <FactDialog personId={personId} onClose={() => setEntering(false)} />}
    </section>
  );
}
