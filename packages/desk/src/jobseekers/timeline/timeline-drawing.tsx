import { addMonths, monthOf, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDay, monthShort } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { barLabel, placeBeside, placeLabels, textWidth } from './label-places.ts';
import type { Bar, Deadline, Mark, TimelineModel, Tone } from './timeline-model.ts';
import type { TimelineWords } from './timeline-words.ts';
import styles from './timeline.module.css';
import { monthStart } from './timeline-window.ts';
import type { TimeWindow } from './timeline-window.ts';

export const LABELS = 112;
const AXIS = 26;
const lanes = { status: 37, services: 31, plans: 31, contacts: 37, deadlines: 35 } as const;
const tops = {
  status: AXIS, services: AXIS + 37, plans: AXIS + 68, contacts: AXIS + 99, deadlines: AXIS + 136,
} as const;
export const DRAWING_HEIGHT = AXIS + 171;

type DrawingProps = {
  readonly model: TimelineModel;
  readonly window: TimeWindow;
  readonly width: number;
  readonly language: Language;
  readonly t: TimelineWords;
};

/** The lanes between two days. Everything it shows stands in the table as well. */
export function TimelineDrawing({ model, window, width, language, t }: DrawingProps) {
  const right = width - 2;
  const scale = (right - LABELS) / (window.to - window.from);
  const x = (day: number) => LABELS + (day - window.from) * scale;
  const clip = (day: number) => Math.min(Math.max(x(day), LABELS), right);
  const seen = (bar: Bar) => bar.to > window.from && bar.from < window.to;
  const todayX = x(model.today);
  const todaySeen = model.today >= window.from && model.today <= window.to;
  const lane = { x, clip, right };
  return (
    <svg width={width} height={DRAWING_HEIGHT} className={styles.drawing} aria-hidden="true">
      {todayX < right && (
        <rect x={clip(model.today)} y={AXIS} width={right - clip(model.today)} height={DRAWING_HEIGHT - AXIS} className={styles.future} />
      )}
      <Months window={window} x={x} right={right} language={language} todayX={todaySeen ? todayX : null} />
      <LaneNames t={t} right={right} />
      {model.statuses.filter(seen).map((bar) => <BarOf key={bar.key} bar={bar} {...lane}
        top={tops.status + 4} height={29} />)}
      {model.services.filter(seen).map((bar) => <BarOf key={bar.key} bar={bar} {...lane} among={model.services}
        top={tops.services + 5} height={21} />)}
      {model.plans.filter(seen).map((bar) => <BarOf key={bar.key} bar={bar} {...lane} among={model.plans}
        top={tops.plans + 5} height={21} />)}
      {todaySeen && <Today x={todayX} right={right}
        label={`${t.today} ${formatDay(model.today, language)}`} />}
      <Contacts marks={model.contacts} window={window} x={x} right={right} todayX={todaySeen ? todayX : null} />
      <Deadlines deadlines={model.deadlines} window={window} x={x} right={right} todayX={todayX} />
    </svg>
  );
}

function LaneNames({ t, right }: { t: TimelineWords; right: number }) {
  const names = [
    [t.status, tops.status, lanes.status], [t.services, tops.services, lanes.services],
    [t.plans, tops.plans, lanes.plans], [t.contacts, tops.contacts, lanes.contacts],
    [t.deadlines, tops.deadlines, lanes.deadlines],
  ] as const;
  return names.map(([name, top, height]) => (
    <g key={name}>
      <line x1={0} x2={right} y1={top + 0.5} y2={top + 0.5} className={styles.hairline} />
      <text x={0} y={top + height / 2 + 4.5} className={styles.laneName}>{name}</text>
    </g>
  ));
}

type MonthsProps = {
  readonly window: TimeWindow; readonly x: (day: number) => number; readonly right: number;
  readonly language: Language; readonly todayX: number | null;
};

function Months({ window, x, right, language, todayX }: MonthsProps) {
  const step = monthStep((x(window.from + 61) - x(window.from)) / 2);
  const ticks: PlainDate[] = [];
  for (let day = monthStart(window.from as PlainDate); day < window.to; day = addMonths(day, 1)) {
    if (day >= window.from && (monthOf(day) - 1) % step === 0) ticks.push(day);
  }
  let free = LABELS;
  const pill = todayX === null ? null : [todayX - 62, todayX + 62] as const;
  return ticks.map((day, index) => {
    const isYear = monthOf(day) === 1;
    const named = isYear || index === 0;
    const short = step >= 12 ? String(yearOf(day)) : monthShort(monthOf(day), language);
    const text = named && step < 12 ? `${short} ${yearOf(day)}` : short;
    const left = x(day) + 6;
    const end = left + textWidth(text, named ? 13.2 : 13);
    const covered = left < free || end > right + 2 || (pill !== null && left < pill[1] && end > pill[0]);
    if (!covered) free = end + 3;
    return (
      <g key={day}>
        <line x1={x(day)} x2={x(day)} y1={12} y2={DRAWING_HEIGHT} className={isYear ? styles.yearLine : styles.monthLine} />
        {!covered && <text x={left} y={15} className={named ? styles.yearName : styles.monthName}>{text}</text>}
      </g>
    );
  });
}

/** Names of months that do not fit go to every third, then to years. */
function monthStep(monthWidth: number): number {
  if (monthWidth >= 52) return 1;
  return monthWidth >= 18 ? 3 : monthWidth >= 9 ? 6 : 12;
}

type Place = { readonly x: (day: number) => number; readonly clip: (day: number) => number; readonly right: number };

type BarProps = Place & { readonly bar: Bar; readonly among?: readonly Bar[]; readonly top: number; readonly height: number };

function BarOf({ bar, among = [], clip, top, height }: BarProps) {
  const from = clip(bar.from);
  const widthOf = (one: Bar) => Math.max(clip(one.to) - clip(one.from) - 1.5, 1.5);
  const width = widthOf(bar);
  const before = among.find((each) => each.key === bar.goesOnFrom);
  const isSaidBefore = before !== undefined && barLabel(before.label, widthOf(before)) !== null;
  const label = isSaidBefore ? null : barLabel(bar.label, width);
  return (
    <g className={styles[toneClass[bar.tone]]}>
      <title>{bar.title}</title>
      <rect x={from} y={top} width={width} height={height} rx={3} />
      {label !== null && <text x={from + 7} y={top + height / 2 + 4.5}>{label}</text>}
    </g>
  );
}

const toneClass: Readonly<Record<Tone, string>> = {
  unemployed: 'barUnemployed', service: 'barService', quiet: 'barQuiet', outside: 'barOutside', gap: 'barGap',
  ahead: 'barAhead', plan: 'barPlan', spell: 'barSpell',
};

type MarksProps = { readonly window: TimeWindow; readonly x: (day: number) => number; readonly right: number };

function Contacts({ marks, window, x, right, todayX }: MarksProps & { marks: readonly Mark[]; todayX: number | null }) {
  const seen = marks.filter((mark) => mark.day >= window.from && mark.day < window.to);
  const y = tops.contacts + 12;
  const labels = placeLabels(seen.filter((mark) => mark.shape !== 'booked').map((mark) => ({
    key: mark.key, x: x(mark.day), text: mark.label, first: mark.shape === 'held',
  })), LABELS, right, todayX);
  // A booked time is named beside its ring, where neither another name nor a sign stands already.
  const booked = placeBeside(seen.map((mark) => ({
    key: mark.key, x: x(mark.day), texts: mark.shape === 'booked' ? [mark.label] : [], first: true,
  })), LABELS, right, todayX ?? LABELS);
  return seen.map((mark) => {
    const isBooked = mark.shape === 'booked';
    const label = isBooked ? booked.get(mark.key) : labels.get(mark.key);
    return (
      <g key={mark.key} className={isBooked ? styles.markBooked : styles.mark}>
        <title>{mark.title}</title>
        <MarkSign mark={mark} x={x(mark.day)} y={y} />
        {label !== undefined && (
          <text x={label.x} y={isBooked ? y + 4 : y + 18} textAnchor={label.anchor}>{mark.label}</text>
        )}
      </g>
    );
  });
}

function MarkSign({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  switch (mark.shape) {
    case 'held': return <circle cx={x} cy={y} r={5} className={styles.signHeld} />;
    case 'other': return <circle cx={x} cy={y} r={4.2} className={styles.signOther} />;
    case 'booked': return <circle cx={x} cy={y} r={4.6} className={styles.signBooked} />;
    case 'missed': return <path d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} className={styles.signMissed} />;
    case 'message': return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} className={styles.signMessage} />;
  }
}

function Deadlines({ deadlines, window, x, right, todayX }: MarksProps & { deadlines: readonly Deadline[]; todayX: number }) {
  const seen = deadlines.filter((each) => each.day >= window.from && each.day < window.to);
  const y = tops.deadlines + 17;
  const labels = placeBeside(seen.map((each) => ({
    key: each.key, x: x(each.day), texts: [each.label, each.short], first: each.first,
  })), LABELS, right, todayX);
  return seen.map((each) => {
    const at = x(each.day);
    const label = labels.get(each.key);
    return (
      <g key={each.key} className={styles[deadlineClass[each.tone]]}>
        <title>{each.title}</title>
        <path d={`M${at} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />
        {label !== undefined && <text x={label.x} y={y + 4.5} textAnchor={label.anchor}>{label.text}</text>}
      </g>
    );
  });
}

const deadlineClass = { late: 'deadlineLate', today: 'deadlineToday', coming: 'deadlineComing' } as const;

function Today({ x, right, label }: { x: number; right: number; label: string }) {
  const width = textWidth(label, 13) + 22;
  const left = Math.min(Math.max(x - width / 2, LABELS), right - width);
  return (
    <g className={styles.today}>
      <line x1={x} x2={x} y1={20} y2={DRAWING_HEIGHT} />
      <rect x={left} y={0} width={width} height={21} rx={10} />
      <text x={left + width / 2} y={15} textAnchor="middle">{label}</text>
    </g>
  );
}
