import { useState } from 'react';
import type { ObligationView, PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { chainSteps, computedNote, uncertainNote } from '@kohtaanto/words/chain.ts';
import { atTime, formatBookedDay, formatDayShort } from '@kohtaanto/words/dates.ts';
import { obligationName, partyWord } from '@kohtaanto/words/obligations.ts';
import { sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chain } from '../../design/chain.tsx';
import { Due } from '../../design/due.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { SectionLink } from '../../design/section-link.tsx';
import { Sign } from '../../design/sign.tsx';
import { useShortcuts } from '../../design/use-shortcuts.ts';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import { localTime } from '../local-time.ts';
import { bookedFor, isMeeting, nextMeeting } from '../next-meeting.ts';
import type { TabName } from '../tab-names.ts';
import styles from './overview.module.css';
import { overviewTexts } from './overview-texts.ts';

type NextProps = {
  readonly person: PersonView;
  readonly onDialog: (dialog: PersonDialog) => void;
  readonly onTab: (tab: TabName) => void;
};

/** What is due, by whom, and why. The next meeting stands open, the others a key away. */
export function NextCard({ person, onDialog, onTab }: NextProps) {
  const t = useTexts(overviewTexts);
  const open = person.obligations.filter((each) => (each.state === 'open' || each.state === 'resting') && hasBegun(each, person.today));
  const first = nextMeeting(person) ?? open[0];
  const [shown, setShown] = useState<string | null>(first?.key ?? null);
  useShortcuts({ p: () => setShown((before) => (before === null ? first?.key ?? null : null)) }, {
    help: [{ keys: ['P'], label: t.why }],
  });
  const count = open.filter((each) => each.state === 'open').length;
  const searching = person.searches.some((each) => each.start <= person.today && (each.end === null || each.end > person.today));
  return (
    <Card title={t.next} sub={t.obligations(count)} pad={false} className={styles.card}>
      {open.length === 0 && (
        <div className={styles.empty}><EmptyState sentence={searching ? t.nothing : t.noSearch} /></div>
      )}
      <ol className={styles.next}>
        {open.map((obligation) => (
          <NextRow key={obligation.key} person={person} obligation={obligation} onDialog={onDialog}
            onTab={onTab}
            shown={shown === obligation.key}
            onWhy={() => setShown(shown === obligation.key ? null : obligation.key)} />
        ))}
      </ol>
    </Card>
  );
}

/** A review period that has not begun stands in the duty's own card; here it would only be noise. */
function hasBegun(obligation: ObligationView, today: string): boolean {
  return obligation.kind !== 'search-report' || obligation.from === null || obligation.from <= today;
}

type RowProps = NextProps & {
  readonly obligation: ObligationView;
  readonly shown: boolean;
  readonly onWhy: () => void;
};

/** The customer has the law's own day, unless what is asked came up after the office had closed for it. */
function dayToAct({ party, officeDay, due }: RowProps['obligation']): string {
  return party === 'authority' || officeDay > due ? officeDay : due;
}

function NextRow({ person, obligation, shown, onWhy, onDialog, onTab }: RowProps) {
  const t = useTexts(overviewTexts);
  const language = useLanguage();
  const section = obligation.because.findLast((reason) => reason.section !== undefined)?.section;
  const resting = obligation.state === 'resting';
  return (
    <li className={shown ? `${styles.nextRow} ${styles.shown}` : styles.nextRow}>
      <Due due={dayToAct(obligation)} today={person.today}
        {...(resting ? { state: 'resting' as const } : {})}
        {...(obligation.restingUntil === null ? {} : { restingUntil: obligation.restingUntil })} />
      <div className={styles.nextWhat}>
        <b>{obligationName(obligation.kind, language)}</b>{' '}
        {section !== undefined && <SectionLink label={sectionLabel(section, language)}
          href={sectionHref(section, language)} />}
      </div>
      <button type="button" className={styles.why} aria-expanded={shown} onClick={onWhy}>{t.why}</button>
      {shown && (
        <div className={styles.nextWhy}>
          <Chain bare points={chainSteps(obligation, language)}
            footer={<>
              {computedNote(obligation.ruleVersion, localTime(obligation.computedAt).day, language)}
              {!obligation.certain && <> · {uncertainNote[language]}</>}
            </>} />
        </div>
      )}
      <div className={styles.nextState}>
        <NextState person={person} obligation={obligation} onDialog={onDialog} onTab={onTab} />
      </div>
    </li>
  );
}

/** What has been done about it already, or the act that takes it forward. */
function NextState({ person, obligation, onDialog, onTab }: NextProps & { readonly obligation: ObligationView }) {
  const t = useTexts(overviewTexts);
  const language = useLanguage();
  const booked = bookedFor(person, obligation);
  if (booked !== undefined) {
    const { day, time } = localTime(booked.start);
    const place = booked.place?.[language];
    const late = day > obligation.due;
    const when = [`${formatBookedDay(day, language, person.today)} ${atTime(time, language)}`, place].filter(Boolean).join(', ');
    return (
      <span className={late ? `${styles.booked} ${styles.bookedLate}` : styles.booked}>
        <Sign kind={late ? 'overdue' : 'done'} /> {late ? t.bookedLate(when) : t.booked(when)}
      </span>
    );
  }
  const message = person.messages.find((each) => each.aboutObligation === obligation.key);
  const waits = [
    obligation.party === 'jobseeker' ? partyWord('jobseeker', language) : null,
    message === undefined ? null : t.messageSent(formatDayShort(message.sentAt, language)),
  ].filter((part) => part !== null).join(' · ');
  const act = actOf(obligation, t, onDialog, onTab);
  return (
    <>
      {waits !== '' && <span>{waits}</span>}
      {act !== null && obligation.state === 'open' && <Button variant="row"
        onClick={act.onAct}>{act.label}</Button>}
    </>
  );
}

function actOf(
  obligation: ObligationView, t: ReturnType<typeof useTexts<typeof overviewTexts>>,
  onDialog: NextProps['onDialog'], onTab: NextProps['onTab'],
): { label: string; onAct: () => void } | null {
  if (isMeeting(obligation.kind)) {
    return { label: t.bookTime, onAct: () => onDialog({ kind: 'book', obligationKey: obligation.key }) };
  }
  switch (obligation.kind) {
    case 'search-report': return { label: t.addReport, onAct: () => onDialog({ kind: 'report' }) };
    case 'job-search-profile': return { label: t.recordProfile, onAct: () => onDialog({ kind: 'profile' }) };
    case 'lapse-record': return { label: t.recordLapse, onAct: () => onDialog({ kind: 'lapse' }) };
    default: return { label: t.toPlan, onAct: () => onTab('plan') };
  }
}
