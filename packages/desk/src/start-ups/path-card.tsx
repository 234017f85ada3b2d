import type { StartUpCase } from '@kohtaanto/office/start-ups/contract.ts';
import type { StartUpState } from '@kohtaanto/rules/start-ups/path.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { actName, doerName, startUpWord, stateName, taskName } from '@kohtaanto/words/start-ups/start-up-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { Due } from '../design/due.tsx';
import { startUpTexts } from './start-up-texts.ts';
import styles from './start-ups.module.css';
import type { ToldKind } from './told-dialogs.tsx';

const mainWay: readonly StartUpState[] = ['idea', 'advised', 'plan-ready', 'statement-given', 'applied', 'granted', 'started', 'followed-half-year', 'followed-year'];
/** Where on the main way a step beside it stands. */
const beside: Partial<Record<StartUpState, StartUpState>> = { 'advice-agreed': 'advised', refused: 'granted' };

type Props = {
  readonly of: StartUpCase; readonly industry: string | null;
  readonly onWay: (way: StartUpCase['ways'][number]) => void; readonly onTold: (kind: ToldKind) => void;
};

/** Where the case stands, what comes next and by when, and the act that takes it there. */
export function PathCard({ of, industry, onWay, onTold }: Props) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const { today } = useSession();
  const first = of.ways.find(({ to }) => to !== 'ended' && to !== 'light');
  const others = of.ways.filter((way) => way !== first);
  const kinds: readonly ToldKind[] = of.state === 'light' ? [] : [
    ...(of.state === 'applied' ? ['statement' as const] : []), 'aid',
    ...(of.grants.length > 0 ? ['interruption' as const, 'income' as const] : []), ...(of.mayExtend ? ['extension' as const] : []),
  ];
  return (
    <Card
      title={of.idea} sub={[industry, stateName(of.state, language), t.since(formatDate(of.stateSince))].filter((each) => each !== null).join(' · ')}
      actions={first !== undefined && <Button variant="primary" onClick={() => onWay(first)}>{actName(first.to, language)}</Button>}
    >
      {of.state !== 'light' && <Steps state={of.state} />}
      <div className={styles.next}>
        {of.next !== null && (
          <p>
            <span className={styles.label}>{t.next}</span> <b>{taskName(of.next.task, language)}</b>{' '}
            <span className={styles.quiet}>{t.whose(doerName(of.next.who, language))}</span>
            <span className={styles.due}><Due due={of.next.due} today={today} /></span>
          </p>
        )}
        <div className={styles.ways}>
          {others.map((way) => <Button key={way.to} size="small" onClick={() => onWay(way)}>{actName(way.to, language)}</Button>)}
        </div>
      </div>
      {kinds.length > 0 && (
        <div className={styles.ways}>
          <span className={styles.label}>{t.record}</span>
          {kinds.map((kind) => <Button key={kind} size="small" variant="text" onClick={() => onTold(kind)}>{startUpWord('kind', kind, language)}</Button>)}
        </div>
      )}
    </Card>
  );
}

function Steps({ state }: { readonly state: StartUpState }) {
  const language = useLanguage();
  const t = useTexts(startUpTexts);
  const at = mainWay.indexOf(beside[state] ?? state);
  const reached = state in beside ? at - 1 : at;
  return (
    <ol className={styles.steps} aria-label={t.path}>
      {mainWay.map((each, index) => {
        const shown = each === mainWay[at] && state !== each ? state : each;
        return (
          <li key={each} className={classNames(index <= reached && styles.reached, index === at && styles.here)} aria-current={index === at ? 'step' : undefined}>
            <span>{stateName(shown, language)}</span>
          </li>
        );
      })}
    </ol>
  );
}
