import type { FlowCandidate, VacancyFlow } from '@kohtaanto/office/presentations/contract.ts';
import { columnOf, flowColumns } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import type { FlowColumn } from '@kohtaanto/rules/presentations/candidate-steps.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { newRequestId } from '../app/request-id.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { CandidatesCard } from '../matching/candidates-card.tsx';
import { alreadySaid } from './already-said.ts';
import type { Already } from './already-said.ts';
import { CandidateDialogs } from './candidate-dialogs.tsx';
import type { CandidateDialog } from './candidate-dialog.ts';
import { FlowRow } from './flow-row.tsx';
import { texts } from './presentation-texts.ts';
import { useCandidateSending } from './use-candidate-sending.ts';
import styles from './presentations.module.css';

const columns = Object.keys(flowColumns) as FlowColumn[];
type Props = { readonly vacancyId: string; readonly onFilled?: (() => void) | undefined };

/** From the list to results: where each candidate stands, who did what when, and what may be done next (EMP-4). */
export function FlowCard({ vacancyId, onFilled }: Props) {
  const t = useTexts(texts);
  const { data, error } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId/presentations', { params: { vacancyId } }), refetchOnWindowFocus: false });
  if (error !== null) return <Card title={t.title}><Problem error={error} /></Card>;
  if (data === undefined) return <Card title={t.title}><LoadingRows rows={5} what={t.loading} /></Card>;
  return <Flow flow={data} onFilled={onFilled} />;
}

function Flow({ flow, onFilled }: { readonly flow: VacancyFlow; readonly onFilled: Props['onFilled'] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { vacancy, candidates } = flow;
  const [shown, setShown] = useState<FlowColumn | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<CandidateDialog | null>(null);
  const ended = vacancy.state === 'open' ? t.closed : t.closedBy(vacancyWord('state', vacancy.state, language), formatDate(vacancy.stateSince), vacancy.movedBy ?? '');
  const say = (count: number) => formatNumber(count, language);
  const of = (column: FlowColumn) => candidates.filter(({ state }) => columnOf(state) === column);
  const askable = candidates.filter(({ candidateId, state, next }) => chosen.has(candidateId) && state === 'listed' && next.includes('consent-asked'));
  const named = candidates.map((one, at) => ({ one, called: one.name ?? t.unnamed(say(at + 1)) }));
  const gotIt = candidates.filter(({ state }) => state === 'chosen');
  const toggle = (id: string, on: boolean) => setChosen((before) => new Set([...before, id].filter((each) => on || each !== id)));
  return (
    <>
      <Card title={t.title} sub={t.sub(say(candidates.filter(({ presentedOn }) => presentedOn !== null).length), say(gotIt.length))}>
        {!vacancy.open && candidates.length > 0 && <Notice title={ended} />}
        {gotIt.length > 0 && onFilled !== undefined && (
          <Notice
            tone="done" actions={<Button size="small" onClick={onFilled}>{t.fill}</Button>}
            title={t.chosenNotice(named.filter(({ one }) => one.state === 'chosen').map(({ called }) => called).join(', '))}
          />
        )}
        {candidates.length === 0 ? <EmptyState sentence={vacancy.open ? t.none : t.noneClosed} /> : (
          <>
            <ul className={styles.strip}>
              {columns.map((column) => (
                <li key={column}>
                  <button type="button" aria-pressed={shown === column} className={classNames(of(column).length === 0 && styles.none)} onClick={() => setShown(shown === column ? null : column)}>
                    <b>{say(of(column).length)}</b><span>{presentationWord('column', column, language)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {columns.filter((column) => (shown === null ? of(column).length > 0 : shown === column)).map((column) => (
              <section key={column} aria-label={presentationWord('column', column, language)}>
                <h3 className={styles.group}>{presentationWord('column', column, language)}</h3>
                {of(column).length === 0 && <p className={styles.small}>{t.noneHere}</p>}
                <ul>
                  {named.filter(({ one }) => columnOf(one.state) === column).map(({ one, called }) => (
                    <FlowRow
                      mayWork={flow.mayWork} about={vacancy} key={one.candidateId} candidate={one} called={called} onDialog={setDialog}
                      {...(column === 'listed' && flow.mayWork && vacancy.open ? { chosen: chosen.has(one.candidateId), onChoose: (on: boolean) => toggle(one.candidateId, on) } : {})}
                    />
                  ))}
                </ul>
                {column === 'listed' && askable.length > 0 && (
                  <div className={styles.bar}>
                    <Button variant="primary" size="small" onClick={() => setDialog({ kind: 'ask', candidates: askable })}>{t.askMany(say(askable.length))}</Button>
                  </div>
                )}
              </section>
            ))}
          </>
        )}
        {flow.protectedLeftOut > 0 && <p className={styles.small}>{t.protectedLeft(say(flow.protectedLeftOut))}</p>}
      </Card>
      {vacancy.open && flow.mayWork && <Ranking flow={flow} />}
      {dialog !== null && <CandidateDialogs vacancy={vacancy} times={flow.consentTimes} dialog={dialog} current={candidates} onClose={() => setDialog(null)} />}
    </>
  );
}

/** The ranking stands below the list, and those who fit are put on it several at once. */
function Ranking({ flow: { vacancy: { vacancyId }, candidates } }: { readonly flow: VacancyFlow }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [receipt, setReceipt] = useState(newRequestId);
  const sending = useCandidateSending(() => { setChosen(new Set()); setReceipt(newRequestId()); });
  const listed = new Map(candidates.map((one: FlowCandidate) => [one.personId ?? '', one]));
  const [earlier, setEarlier] = useState<readonly Already[]>([]);
  const add = () => void sending.send(async () => {
    const { already } = await api('POST /api/vacancies/:vacancyId/presentations/candidates', { params: { vacancyId }, body: { personIds: [...chosen], receipt } });
    setEarlier(already);
    return already.length === chosen.size ? t.addedNone : t.added;
  });
  return (
    <CandidatesCard
      vacancyId={vacancyId}
      choosing={{
        listed, chosen, onChoose: (personId, on) => setChosen((before) => new Set([...before, personId].filter((each) => on || each !== personId))),
        act: (
          <>
            {earlier.length > 0 && <Notice tone="today" live title={t.alreadyListed}>{earlier.map((one) => <p key={one.personId}>{alreadySaid(one, t, language)}</p>)}</Notice>}
            {sending.error !== null && <Problem error={sending.error} />}
            {chosen.size > 0 && <Button variant="primary" size="small" busy={sending.busy} onClick={add}>{t.addToList(formatNumber(chosen.size, language))}</Button>}
          </>
        ),
      }}
    />
  );
}
