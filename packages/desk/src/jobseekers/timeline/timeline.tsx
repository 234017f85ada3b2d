import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { formatMonth } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { usePhone } from '../../design/use-phone.ts';
import { useShortcuts } from '../../design/use-shortcuts.ts';
import { OverviewStrip } from './overview-strip.tsx';
import { DRAWING_HEIGHT, TimelineDrawing } from './timeline-drawing.tsx';
import { timelineOf } from './timeline-model.ts';
import { TimelineTable } from './timeline-table.tsx';
import { timelineTexts } from './timeline-texts.ts';
import styles from './timeline.module.css';
import { move, presetWindow, wholeWindow, zoom } from './timeline-window.ts';
import type { Preset, TimeWindow } from './timeline-window.ts';

/** Sixteen months as they are opened; the rest of the history lies in the strip below. */
export function Timeline({ person }: { readonly person: PersonView }) {
  const t = useTexts(timelineTexts);
  const language = useLanguage();
  const phone = usePhone();
  const model = useMemo(() => timelineOf(person, language, t), [person, language, t]);
  const whole = useMemo(() => wholeWindow(model.first, plainDate(person.today), model.last), [model, person.today]);
  const [preset, setPreset] = useState<Preset | null>('16');
  const [own, setOwn] = useState<TimeWindow | null>(null);
  const [asTable, setAsTable] = useState(false);
  const window = own ?? presetWindow(preset ?? '16', model.today, whole);
  const change = (next: TimeWindow) => {
    setOwn(next);
    setPreset(null);
  };
  const choose = (next: Preset) => {
    setPreset(next);
    setOwn(null);
  };
  const quarter = (window.to - window.from) / 4;
  const acts = {
    closer: () => change(zoom(window, 0.6, whole)), farther: () => change(zoom(window, 1 / 0.6, whole)),
    earlier: () => change(move(window, -quarter, whole)), later: () => change(move(window, quarter, whole)),
  };
  useShortcuts(
    {
      '+': acts.closer, '-': acts.farther, '−': acts.farther, arrowleft: acts.earlier, arrowright: acts.later,
      0: () => choose('16'), t: () => setAsTable((before) => !before),
    },
    { when: !phone, help: [{ keys: ['+', '−', '←', '→', '0'], label: t.zoomAndMove }] },
  );
  const months = `${formatMonth(isoMonth(window.from), language)} – ${formatMonth(isoMonth(window.to - 1), language)}`;
  const showTable = asTable || phone;
  return (
    <Card
      title={t.title} sub={showTable ? undefined : months} className={styles.card}
      actions={phone ? undefined : (
        <TimelineControls t={t} acts={acts} preset={preset} onPreset={choose} asTable={asTable}
          onTable={() => setAsTable(!asTable)} />
      )}
    >
      {showTable ? <TimelineTable model={model} t={t} asList={phone} /> : (
        <Measured>
          {(width) => (
            <figure
              role="img"
              aria-label={t.summary(months, model.statuses.length + model.services.length, model.contacts.length)}
            >
              <TimelineDrawing model={model} window={window} width={width} language={language} t={t} />
            </figure>
          )}
        </Measured>
      )}
      {!showTable && (
        <Measured>
          {(width) => <OverviewStrip model={model} whole={whole} window={window} width={width} t={t}
            onChange={change} />}
        </Measured>
      )}
    </Card>
  );
}

function isoMonth(day: number): string {
  return formatIso(day as PlainDate).slice(0, 7);
}

type ControlsProps = {
  readonly t: ReturnType<typeof useTexts<typeof timelineTexts>>;
  readonly acts: { closer: () => void; farther: () => void; earlier: () => void; later: () => void };
  readonly preset: Preset | null;
  readonly onPreset: (preset: Preset) => void;
  readonly asTable: boolean;
  readonly onTable: () => void;
};

function TimelineControls({ t, acts, preset, onPreset, asTable, onTable }: ControlsProps) {
  return (
    <>
      {!asTable && (
        <>
          <span className={styles.keys}>
            {([['+', t.closer, acts.closer], ['−', t.farther, acts.farther], ['←', t.earlier, acts.earlier],
              ['→', t.later, acts.later]] as const).map(([sign, name, act]) => (
              <button key={sign} type="button" className={styles.key} aria-label={name} title={name} onClick={act}>{sign}</button>
            ))}
          </span>
          <Segmented
            label={t.length} size="small" value={preset ?? 'own'} onChange={(value) => value !== 'own' && onPreset(value)}
            options={[
              { value: '3', label: t.months3 }, { value: '16', label: t.months16 }, { value: '36', label: t.years3 },
              { value: 'all', label: t.all },
            ] as { value: Preset | 'own'; label: string }[]}
          />
        </>
      )}
      <Button size="small" onClick={onTable}>{asTable ? t.asDrawing : t.asTable}</Button>
    </>
  );
}

/** Draws once the width is known, and again when it changes. */
function Measured({ children }: { readonly children: (width: number) => ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <div ref={frame} className={styles.frame}>{width > 200 ? children(width) : <div style={{ height: DRAWING_HEIGHT / 8 }} />}</div>;
}
