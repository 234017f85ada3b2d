import { channelName, contactKindName, languageName, planKindName } from '@kohtaanto/words/codes.ts';
import { formatBookedDay, formatDay, formatDayShort, formatPeriodDays, formatTime } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { WorklistPreview } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { Slots } from '../design/slots.tsx';
import { previewTexts } from './preview-texts.ts';
import { texts } from './texts.ts';
import styles from './preview.module.css';

type Props = { readonly preview: WorklistPreview; readonly today: string };

/** Time, search duty, plan, service, and what was last between the person and the office. */
export function PreviewFacts({ preview, today }: Props) {
  const items = useFacts(preview, today);
  return (
    <>
      {items.length > 0 && <div className={styles.facts}><KeyValue items={items} /></div>}
      <Latest preview={preview} />
    </>
  );
}

function useFacts(preview: WorklistPreview, today: string) {
  const t = useTexts(previewTexts);
  const w = useTexts(texts);
  const language = useLanguage();
  const { appointment, slots, plan, service, others } = preview;
  const items = [];
  if (appointment !== null) {
    const { day, time, channel, place, room, interpreter } = appointment;
    const where = [channelName(channel, language), place, room,
      interpreter === null ? null : t.interpreter(languageName(interpreter, language))];
    const when = `${formatBookedDay(day, language, today)} ${w.at(formatTime(time, language))}`;
    items.push({ label: t.time, value: [when, where.filter((part) => part !== null).join(', ')].join(' · ') });
  }
  if (slots !== null) {
    const ends = t.periodEnds(slots.lastDay === today ? t.today : formatDay(slots.lastDay, language));
    items.push({
      label: t.duty,
      value: <><Slots filled={slots.filled} total={slots.total} /> {`${slots.filled}/${slots.total} · ${ends}`}</>,
    });
  }
  if (plan !== null) {
    const kind = plan.kind === 'employment-plan' ? '' : `${planKindName(plan.kind, language)}, `;
    const version = t.planVersion(plan.version, formatDayShort(plan.madeOn, language));
    items.push({ label: t.plan, value: `${kind}${version} · ${approvalOf(plan, t)}` });
  }
  if (service !== null) {
    const days = formatPeriodDays(service.from, service.lastDay, language);
    items.push({ label: t.service, value: `${service.name} ${days} · ${service.ended ? t.ended : t.running}` });
  }
  if (others.length > 0) {
    items.push({ label: t.also, value: others.map((one) => otherTask(one, language)).join(', ') });
  }
  return items;
}

function otherTask({ kind, due }: WorklistPreview['others'][number], language: Language): string {
  return `${obligationName(kind, language)} ${formatDayShort(due, language)}`;
}

type ApprovalTexts = Readonly<Record<'bothApproved' | 'awaitsCustomer' | 'awaitsAuthority' | 'draft', string>>;

function approvalOf(plan: NonNullable<WorklistPreview['plan']>, t: ApprovalTexts): string {
  if (plan.approvedByAuthority && plan.approvedByCustomer) return t.bothApproved;
  if (plan.approvedByAuthority) return t.awaitsCustomer;
  return plan.approvedByCustomer ? t.awaitsAuthority : t.draft;
}

function Latest({ preview }: { readonly preview: WorklistPreview }) {
  const t = useTexts(previewTexts);
  const language = useLanguage();
  return (
    <section className={styles.latest}>
      <h3 className={styles.smallHead}>{t.latest}</h3>
      {preview.latest.length === 0 && <p className={styles.line}>{t.nothing}</p>}
      <ol>
        {preview.latest.map((event, index) => (
          <li key={`${event.day}-${index}`} className={styles.event}>
            <span className={styles.eventDay}>{formatDayShort(event.day, language)}</span>
            <span className={styles.eventText}>{eventText(event, t, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Event = WorklistPreview['latest'][number];
type EventTexts = Readonly<Record<'fromCustomer' | 'toCustomer' | 'noShow' | 'notReached', string>> & {
  readonly minutes: (n: number) => string;
};

function eventText(event: Event, t: EventTexts, language: Language): string {
  if (event.type === 'message-from') return `${t.fromCustomer}: ${event.text}`;
  if (event.type === 'message-to') return `${t.toCustomer}: ${event.text}`;
  const what = event.kind === null ? '' : contactKindName(event.kind, language);
  const channel = event.channel === null ? '' : channelName(event.channel, language);
  const minutes = event.minutes === null ? '' : t.minutes(event.minutes);
  const outcome = event.outcome === 'no-show' ? t.noShow : event.outcome === 'not-reached' ? t.notReached : '';
  const head = [what, channel, minutes, outcome].filter((part) => part !== '').join(', ');
  return event.text === '' ? head : `${head} · ${event.text}`;
}
