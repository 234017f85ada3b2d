import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { lapseName, reportWayName } from '@kohtaanto/words/codes.ts';
import { formatDay, formatDayShort, formatPeriodDays, isoAfter } from '@kohtaanto/words/dates.ts';
import { sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { KeyValue } from '../../design/key-value.tsx';
import { SectionLink } from '../../design/section-link.tsx';
import { Slots } from '../../design/slots.tsx';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import { planInForce } from '../next-meeting.ts';
import styles from './overview.module.css';
import { overviewTexts } from './overview-texts.ts';

const section44 = { act: '380/2023', section: '44' } as const;

type DutyProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };

/** The duty of the plan, period by period, and what has been reported. Facts only. */
export function DutyCard({ person, onDialog }: DutyProps) {
  const t = useTexts(overviewTexts);
  const language = useLanguage();
  const plan = planInForce(person);
  const duty = plan?.duty ?? null;
  const sub = duty === null ? undefined : duty.periodMonths === 1 ? t.perMonth(duty.perPeriod) : t.perThreeMonths(duty.perPeriod);
  const open = person.dutyPeriods.find((each) => each.state === 'open');
  return (
    <Card title={t.duty} sub={sub} fill className={styles.card}
      actions={<SectionLink label={sectionLabel(section44, language)} href={sectionHref(section44, language)} />}>
      {duty === null && <p className={styles.noDuty}>{plan?.noDutyReason ?? t.noDuty}</p>}
      {person.dutyPeriods.length > 0 && <Periods person={person} />}
      {person.reports.length > 0 && (
        <table className={styles.reports}>
          <tbody>
            {person.reports.slice(0, 3).map((report) => (
              <tr key={report.reportId}>
                <td className={styles.day}>{formatDayShort(report.reportedOn, language)}</td>
                <td>{[report.task, report.employer].filter((part) => part !== '').join(', ') || reportWayName(report.way, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <DutyLines person={person} />
      <p className={styles.foot}>
        {open !== undefined && open.required > open.reported && <span>{t.missing(open.required - open.reported)}</span>}
        <Button variant="row" onClick={() => onDialog({ kind: 'report' })}>{t.addReport}</Button>
        <span className={styles.keha}>{t.keha}</span>
      </p>
    </Card>
  );
}

function Periods({ person }: { readonly person: PersonView }) {
  const t = useTexts(overviewTexts);
  const language = useLanguage();
  return (
    <table className={styles.periods}>
      <tbody>
        {person.dutyPeriods.map((period) => {
          const last = isoAfter(period.end, -1);
          const said = {
            filled: t.filled, short: t.short, coming: t.coming,
            open: last === person.today ? t.endsToday : t.ends(formatDayShort(last, language)),
          }[period.state];
          const now = person.today >= period.start && person.today < period.end;
          return (
            <tr key={period.start} className={now ? styles.now : undefined}>
              <td>{formatPeriodDays(period.start, last, language)}</td>
              <td><Slots filled={Math.min(period.reported, period.required)} total={period.required}
                open={now} /></td>
              <td><b>{period.reported}/{period.required}</b> {said}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function DutyLines({ person }: { readonly person: PersonView }) {
  const t = useTexts(overviewTexts);
  const language = useLanguage();
  const duty = planInForce(person)?.duty ?? null;
  const yearAgo = isoAfter(person.today, -365);
  const lapses = person.lapses.filter((lapse) => lapse.occurredOn > yearAgo);
  const latest = lapses[0];
  const items = [
    { label: t.profile, value: profileLine(person, t, (day) => formatDay(day, language)) },
    {
      label: t.events,
      value: latest === undefined ? t.noEvents
        : t.someEvents(lapses.length, `${formatDayShort(latest.occurredOn, language)} ${lapseName(latest.kind, language)}`),
    },
  ];
  const amount = duty === null ? [] : [{
    label: t.amount,
    value: duty.loweredBecause === undefined || duty.loweredBecause === ''
      ? t.notLowered(duty.perPeriod) : t.lowered(duty.perPeriod, duty.loweredBecause),
  }];
  return <div className={styles.lines}><KeyValue items={[...amount, ...items]} labelWidth="104px" /></div>;
}

function profileLine(
  person: PersonView, t: ReturnType<typeof useTexts<typeof overviewTexts>>, day: (iso: string) => string,
): string {
  const valid = person.profiles.find((profile) => profile.validUntil >= person.today);
  if (valid !== undefined) return t.profileValid(day(valid.validUntil));
  const due = person.obligations.find((each) => each.kind === 'job-search-profile' && each.state === 'open');
  return due === undefined ? t.profileNone : t.profileBy(day(due.due));
}
