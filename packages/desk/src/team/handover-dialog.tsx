import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { groupTag } from '@kohtaanto/words/codes.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Due } from '../design/due.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { Select } from '../design/select.tsx';
import { Tag } from '../design/tag.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { CoachProposal } from './coach-proposal.tsx';
import { dialogTexts } from './dialog-texts.ts';
import type { Team } from './team-figures.ts';
import styles from './dialogs.module.css';

type Customer = Answer<'GET /api/team/customers'>['customers'][number];
type Result = Answer<'POST /api/coach-assignments/bulk'>;
type Props = { readonly team: Team; readonly from: string; readonly onClose: () => void };

/** Customers of one coach to another: who, to whom, and what the new coach should know. */
export function HandoverDialog({ team, from: asked, onClose }: Props) {
  const t = useTexts(dialogTexts);
  const session = useSession();
  const client = useQueryClient();
  const allowed = team.mayAssign ? team.coaches : team.coaches.filter((coach) => coach.staffId === session.staffId);
  const [from, setFrom] = useState(allowed.some((coach) => coach.staffId === asked) ? asked : allowed[0]?.staffId ?? asked);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { error, busy, attempt } = useAttempt();
  const [result, setResult] = useState<Result | null>(null);
  const query = useQuery({ ...apiQuery('GET /api/team/customers', { query: { staffId: from } }), placeholderData: undefined });
  const customers = query.data?.customers ?? [];
  const single = chosen.size === 1 ? customers.find((one) => chosen.has(one.personId)) : undefined;
  const save = () => attempt(async () => {
    setResult(await api('POST /api/coach-assignments/bulk', { body: { personIds: [...chosen], toStaffId: to, note } }));
    setChosen(new Set());
    await client.invalidateQueries();
  });
  const why = chosen.size === 0 ? t.chooseSome : to === '' ? t.chooseCoach : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      width={820}
      title={t.handoverTitle}
      footer={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          <Button variant="primary" busy={busy} disabledReason={why} onClick={() => void save()}>{chosen.size === 0 ? t.handoverTitle : t.moveN(chosen.size)}</Button>
        </>
      }
    >
      {result !== null && <HandoverResult result={result} customers={customers} />}
      {error !== null && <Problem error={error} />}
      <div className={styles.pair}>
        <Select
          label={t.from}
          value={from}
          options={allowed.map((coach) => ({ value: coach.staffId, label: t.toOption(nameOf(coach), coach.customers, coach.caseloadMax) }))}
          onChange={(next) => {
            setFrom(next);
            setChosen(new Set());
          }}
        />
        <Select
          label={t.to}
          value={to}
          options={[
            { value: '', label: t.choose },
            ...team.coaches.filter((coach) => coach.staffId !== from).map((coach) => ({
              value: coach.staffId, label: t.toOption(nameOf(coach), coach.customers, coach.caseloadMax),
            })),
          ]}
          onChange={setTo}
        />
      </div>
      {single !== undefined && (
        <CoachProposal personId={single.personId} personName={single.personName} chosen={to} onChoose={setTo} />
      )}
      {query.error !== null && <Problem error={query.error} />}
      {query.isPending && <LoadingRows rows={8} />}
      {query.data !== undefined && <CustomerList customers={customers} chosen={chosen} onChange={setChosen} />}
      <TextArea label={t.note} description={t.noteHelp} value={note} onChange={setNote} rows={3} maxLength={2000} />
    </Dialog>
  );
}

function nameOf(coach: Team['coaches'][number]): string {
  return `${coach.familyName} ${coach.givenName}`;
}

type ListProps = {
  readonly customers: readonly Customer[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

function CustomerList({ customers, chosen, onChange }: ListProps) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = customers.filter((one) =>
    `${one.personName ?? ''} ${one.municipality ?? ''}`.toLocaleLowerCase().includes(wanted));
  const toggle = (personId: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(personId);
    else next.delete(personId);
    onChange(next);
  };
  return (
    <section className={styles.customers}>
      <div className={styles.listHead}>
        <h3>{t.customers} · {t.chosen(chosen.size)}</h3>
        <TextField label={t.filter} hideLabel placeholder={t.filter} value={filter} onChange={setFilter} />
      </div>
      {shown.length === 0 && <p>{t.nobody}</p>}
      <div className={styles.list}>
        {shown.map((one) => (
          <div key={one.personId} className={styles.customer}>
            <Checkbox
              label={one.personName ?? <ProtectedName />}
              checked={chosen.has(one.personId)}
              onChange={(on) => toggle(one.personId, on)}
            />
            <span className={styles.place}>{one.municipality ?? ''}</span>
            <span className={styles.tags}>
              {one.groups.slice(0, 2).map((group) => <Tag key={group}>{groupTag(group, language)}</Tag>)}
            </span>
            <span className={styles.nextDue}>
              {one.next !== null && (
                <>
                  <Due due={one.next.due} today={today} distance={false} /> {obligationName(one.next.kind, language)}
                </>
              )}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}

function HandoverResult({ result, customers }: { readonly result: Result; readonly customers: readonly Customer[] }) {
  const t = useTexts(dialogTexts);
  return (
    <Notice tone={result.notMoved.length > 0 ? 'today' : 'done'} title={t.moved(result.moved.length)} live>
      {result.appointmentsLeft > 0 && <p>{t.timesLeft(result.appointmentsLeft)}</p>}
      {result.notMoved.length > 0 && (
        <>
          <p>{t.notMoved(result.notMoved.length)}</p>
          <ul>
            {result.notMoved.map((one) => (
              <li key={one.personId}>
                {customers.find((customer) => customer.personId === one.personId)?.personName ?? <ProtectedName />}: {one.message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
