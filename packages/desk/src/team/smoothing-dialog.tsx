import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, formatTime } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Dialog } from '../design/dialog.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { useToast } from '../design/toast.tsx';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';

type Proposal = Answer<'GET /api/appointments/smoothing'>;
type Move = Proposal['moves'][number];
type Result = Answer<'POST /api/appointments/smoothing/accept'>;

const keyOf = (move: Move) => `${move.personId} ${move.obligationKey}`;

/** What fits into earlier weeks, as one proposal: every line can be left out, the rest is booked. */
export function SmoothingDialog({ teamCode, onClose }: { readonly teamCode: string | undefined; readonly onClose: () => void }) {
  const t = useTexts(dialogTexts);
  const say = useToast();
  const client = useQueryClient();
  const { roles } = useSession();
  const mayAccept = roles.includes('team-lead') || roles.includes('coach');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { error, busy, attempt } = useAttempt();
  const [result, setResult] = useState<Result | null>(null);
  const query = useQuery({ ...apiQuery('GET /api/appointments/smoothing', { query: { team: teamCode } }), staleTime: 60_000 });
  const moves = query.data?.moves ?? [];
  const chosen = moves.filter((move) => !left.has(keyOf(move)));
  const accept = () => attempt(async () => {
    const told = await api('POST /api/appointments/smoothing/accept', { body: { moves: chosen.slice(0, 300) } });
    await client.invalidateQueries();
    say({ text: t.accepted(told.done) });
    if (told.notDone.length > 0) setResult(told);
    else onClose();
  });
  return (
    <Dialog
      open
      onClose={onClose}
      width={860}
      title={t.smoothTitle}
      footer={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          {mayAccept && moves.length > 0 && (
            <Button
              variant="primary"
              busy={busy}
              disabledReason={chosen.length === 0 ? t.chooseSome : undefined}
              onClick={() => void accept()}
            >
              {t.accept(chosen.length)}
            </Button>
          )}
        </>
      }
    >
      {query.error !== null && <Problem error={query.error} />}
      {error !== null && <Problem error={error} />}
      {result !== null && <NotDone result={result} moves={moves} />}
      {query.isPending && <LoadingRows rows={8} />}
      {query.data !== undefined && (
        <>
          <p className="reading">{sentenceOf(query.data, t)}</p>
          <WeekChanges weeks={query.data.weeks} />
          <Moves moves={moves} left={left} onLeft={setLeft} />
        </>
      )}
    </Dialog>
  );
}

function sentenceOf(proposal: Proposal, t: ReturnType<typeof useTexts<typeof dialogTexts>>): string {
  if (proposal.moves.length > 0) return t.smoothWhat(proposal.moves.length, proposal.left);
  return proposal.left > 0 ? t.smoothNoRoom(proposal.left) : t.smoothNone;
}

function WeekChanges({ weeks }: { readonly weeks: Proposal['weeks'] }) {
  const t = useTexts(dialogTexts);
  return (
    <ul className={styles.weekChanges}>
      {weeks.filter((week) => week.due !== week.dueAfter).map((week) => (
        <li key={week.monday}><b>{t.week(week.week)}</b> {t.weekChange(week.due, week.dueAfter, week.times)}</li>
      ))}
    </ul>
  );
}

type MovesProps = {
  readonly moves: readonly Move[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
};

function Moves({ moves, left, onLeft }: MovesProps) {
  const language = useLanguage();
  const t = useTexts(dialogTexts);
  const toggle = (move: Move, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(keyOf(move));
    else next.add(keyOf(move));
    onLeft(next);
  };
  return (
    <div className={styles.list}>
      {moves.map((move) => (
        <div key={keyOf(move)} className={styles.move}>
          <Checkbox
            label={move.personName ?? <ProtectedName />}
            checked={!left.has(keyOf(move))}
            onChange={(on) => toggle(move, on)}
          />
          <span>{obligationName(move.kind, language)}</span>
          <span className={styles.place}>{t.due}: {formatDay(move.dueOfficeDay, language)}</span>
          <span>
            <b>{formatDay(move.day, language)} {formatTime(move.from, language)}</b> {move.staffName}
            {move.oldTime !== null && (
              <small> {t.insteadOf(`${formatDay(move.oldTime.day, language)} ${formatTime(move.oldTime.from, language)}`)}</small>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}

function NotDone({ result, moves }: { readonly result: Result; readonly moves: readonly Move[] }) {
  const t = useTexts(dialogTexts);
  return (
    <Notice tone="today" live title={`${t.accepted(result.done)}. ${t.notBooked(result.notDone.length)}`}>
      <ul>
        {result.notDone.map((one) => (
          <li key={one.personId}>
            {moves.find((move) => move.personId === one.personId)?.personName ?? ''} {one.message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
