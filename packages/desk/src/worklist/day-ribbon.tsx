import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { weekday, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDayShort, weekdayShort } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import type { Worklist } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { blocksOf, scaleOf } from './ribbon-blocks.ts';
import type { BlockScale, RibbonCount } from './ribbon-blocks.ts';
import { texts } from './texts.ts';
import styles from './day-ribbon.module.css';

type RibbonProps = {
  readonly ribbon: Worklist['ribbon'];
  readonly today: string;
  /** 'overdue', a day, or null. */
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
};

/** The page's signature: what is late and three weeks ahead, a block per task. A day is a filter. */
export function DayRibbon({ ribbon, today, chosen, onChoose }: RibbonProps) {
  const t = useTexts(texts);
  const strip = useRef<HTMLDivElement>(null);
  const days = [{ value: 'overdue', ...ribbon.overdue }, ...ribbon.days.map((day) => ({ value: day.day, ...day }))];
  const scale = scaleOf(days);
  const reachable = days.some((day) => day.value === chosen) ? chosen : 'overdue';
  return (
    <section className={styles.ribbon} aria-label={t.ribbon}>
      <div ref={strip} className={styles.strip} role="toolbar" aria-label={t.ribbon} onKeyDown={moveFocus}>
        {days.map((day, index) => (
          <RibbonDay
            key={day.value}
            day={day}
            today={today}
            scale={scale}
            weekBegins={beginsWeek(days[index - 1]?.value, day.value)}
            chosen={chosen === day.value}
            reachable={reachable === day.value}
            onPress={() => onChoose(chosen === day.value ? null : day.value)}
          />
        ))}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        <li><i className={classNames(styles.block, styles.filled)} />{t.booked}</li>
        <li><i className={styles.block} />{t.unbooked}</li>
        {scale.perBlock > 1 && <li>{t.perBlock(scale.perBlock)}</li>}
      </ul>
    </section>
  );
}

type DayProps = {
  readonly day: RibbonCount & { readonly value: string };
  readonly today: string;
  readonly scale: BlockScale;
  readonly weekBegins: boolean;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly onPress: () => void;
};

function RibbonDay({ day, today, scale, weekBegins, chosen, reachable, onPress }: DayProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const isOverdue = day.value === 'overdue';
  const total = day.booked + day.unbooked;
  return (
    <button
      type="button"
      aria-pressed={chosen}
      tabIndex={reachable ? 0 : -1}
      onClick={onPress}
      className={classNames(
        styles.day,
        weekBegins && styles.weekBegins,
        isOverdue && total > 0 && styles.overdue,
        day.value === today && styles.today,
        total === 0 && styles.empty,
        chosen && styles.chosen,
      )}
    >
      <span className={classNames(styles.blocks, scale.thin && styles.thin)} aria-hidden="true">
        {scale.thin && total > 0 && <span className={styles.total}>{formatNumber(total, language)}</span>}
        {blocksOf(day, scale.perBlock).map((block, index) => (
          <i key={index} className={classNames(styles.block, block === 'booked' && styles.filled)} />
        ))}
      </span>
      <span className={styles.label}>
        <b>{isOverdue ? t.overdue : weekdayShort(day.value, language)}</b>
        {!isOverdue && ` ${formatDayShort(day.value, language)}`}
        <span className="unseen">{t.ribbonDay(total, day.booked)}</span>
      </span>
    </button>
  );
}

/** A hairline stands before the first day of a week, and after "overdue" only where today begins one. */
function beginsWeek(before: string | undefined, day: string): boolean {
  if (before === undefined || before === 'overdue') return false;
  return weekday(plainDate(day)) < weekday(plainDate(before));
}

/** One tab stop; the arrows move from day to day. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
