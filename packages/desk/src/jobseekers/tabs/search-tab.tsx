import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { lapseName, reportWayName, searchEndName, statusName } from '@kohtaanto/words/codes.ts';
import { formatDate, formatDayYear, isoAfter } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EndSearchDialog, StartSearchDialog, StatusDialog } from '../dialogs/search-dialogs.tsx';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import styles from './tab.module.css';
import { tabTexts } from './tab-texts.ts';

type TabProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };
type Status = PersonView['statuses'][number];
type Open = { kind: 'start' } | { kind: 'end'; searchId: string } | { kind: 'status'; status: Status | null };

/** The search with its statuses, and what has been reported of the duty. */
export function SearchTab({ person, onDialog }: TabProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <Searches person={person} onOpen={setOpen} />
        <Statuses person={person} onOpen={setOpen} />
      </div>
      <div className={styles.stack}>
        <Reports person={person} onDialog={onDialog} />
        <Lapses person={person} onDialog={onDialog} />
      </div>
      {open?.kind === 'start' && <StartSearchDialog person={person} onClose={close} />}
      {open?.kind === 'end' && <EndSearchDialog person={person} searchId={open.searchId} onClose={close} />}
      {open?.kind === 'status' && <StatusDialog person={person} status={open.status} onClose={close} />}
    </div>
  );
}

/** First and last day as people say them; the register keeps the day after the last. */
export function useDays(): (start: string, end: string | null) => string {
  const t = useTexts(tabTexts);
  return (start, end) => `${formatDate(start)} – ${end === null ? t.goesOn : formatDate(isoAfter(end, -1))}`;
}

function Searches({ person, onOpen }: { readonly person: PersonView; readonly onOpen: (open: Open) => void }) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const days = useDays();
  const current = person.searches.some((search) => search.end === null || search.end > person.today);
  return (
    <Card title={t.searches}
      actions={current ? undefined : <Button size="small" onClick={() => onOpen({ kind: 'start' })}>{t.start}</Button>}>
      {person.searches.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.days}</th><th scope="col">{t.requested}</th><th scope="col">{t.reason}</th><td /></tr></thead>
          <tbody>
            {person.searches.map((search) => (
              <tr key={search.searchId}>
                <td className={styles.strong}>{days(search.start, search.end)}</td>
                <td className={styles.days}>{formatDate(search.requestedOn)}</td>
                <td>{search.endReason === null ? '' : searchEndName(search.endReason, language)}</td>
                <td className={styles.act}>
                  {search.end === null && <Button variant="row"
                    onClick={() => onOpen({ kind: 'end', searchId: search.searchId })}>{t.end}</Button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Statuses({ person, onOpen }: { readonly person: PersonView; readonly onOpen: (open: Open) => void }) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const days = useDays();
  return (
    <Card title={t.statuses}
      actions={<Button size="small" onClick={() => onOpen({ kind: 'status', status: null })}>{t.newStatus}</Button>}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.status}</th><th scope="col">{t.days}</th><th scope="col">{t.note}</th><td /></tr></thead>
        <tbody>
          {person.statuses.map((status) => (
            <tr key={status.statusId}>
              <td className={styles.strong}>{status.code} {statusName(status.code, language)}</td>
              <td className={styles.days}>{days(status.start, status.end)}</td>
              <td className={styles.note}>{[status.note, status.hoursPercent === null ? null : `${status.hoursPercent} %`].filter(Boolean).join(' · ')}</td>
              <td className={styles.act}><Button variant="row"
                onClick={() => onOpen({ kind: 'status', status })}>{t.change}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Reports({ person, onDialog }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  return (
    <Card title={t.reports}
      actions={<Button size="small" onClick={() => onDialog({ kind: 'report' })}>{t.add}</Button>}>
      {person.reports.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <tbody>
            {person.reports.map((report) => (
              <tr key={report.reportId}>
                <td className={styles.days}>{formatDayYear(report.reportedOn, language)}</td>
                <td className={styles.strong}>{[report.task, report.employer].filter((part) => part !== '').join(', ')}</td>
                <td className={styles.note}>{reportWayName(report.way, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Lapses({ person, onDialog }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  return (
    <Card title={t.lapses} sub={t.keha}
      actions={<Button size="small" onClick={() => onDialog({ kind: 'lapse' })}>{t.record}</Button>}>
      {person.lapses.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <tbody>
            {person.lapses.map((lapse) => (
              <tr key={lapse.lapseId}>
                <td className={styles.days}>{formatDayYear(lapse.occurredOn, language)}</td>
                <td className={styles.strong}>{lapseName(lapse.kind, language)}</td>
                <td className={styles.note}>{lapse.description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
