import { chainSteps, computedNote } from '@kohtaanto/words/chain.ts';
import { groupTag } from '@kohtaanto/words/codes.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Chain } from '../design/chain.tsx';
import { Conflict } from '../design/conflict.tsx';
import { Due } from '../design/due.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { Slots } from '../design/slots.tsx';
import { Tag } from '../design/tag.tsx';
import { today } from './design-catalogue-rows.tsx';
import { catalogueTexts } from './design-catalogue-texts.ts';
import styles from './design-catalogue.module.css';
import { useLanguage, useTexts } from './texts.tsx';

export function DueStates() {
  const t = useTexts(catalogueTexts);
  const states = [
    [<Due key="d" due="2026-11-19" today={today} />, t.late],
    [<Due key="d" due="2026-11-23" today={today} />, t.dueToday],
    [<Due key="d" due="2026-11-24" today={today} />, t.coming],
    [<Due key="d" due="2026-12-11" today={today} />, t.comingSoon],
    [<Due key="d" due="2027-02-24" today={today} />, t.comingLater],
    [<Due key="d" due="2026-11-18" today={today} state="done" metOn="2026-11-17" />, t.metInTime],
    [
      <Due
        key="d"
        due="2027-01-31"
        today={today}
        state="resting"
        restingUntil="2027-01-31"
        restingWhy={t.inService}
      />,
      t.resting,
    ],
  ] as const;
  return (
    <Card title={t.due}>
      <ul className={styles.lines}>
        {states.map(([due, told]) => (
          <li key={told}>
            {due}
            <span>{told}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function OtherStates() {
  const t = useTexts(catalogueTexts);
  return (
    <div className={styles.four}>
      <Card title={t.empty} pad={false}>
        <EmptyState
          sentence={t.nothingDue}
          next={t.nextDue}
          action={<Button size="small">{t.showNextWeek}</Button>}
        />
      </Card>
      <Card title={t.loading} pad={false}>
        <LoadingRows rows={5} />
      </Card>
      <Card title={t.problem}>
        <div className={styles.stack}>
          <Problem
            title={t.notBooked}
            detail={t.notBookedWhy}
            ways={['10.30', '13.00', t.otherTime].map((way) => (
              <Button key={way} size="small">
                {way}
              </Button>
            ))}
          />
          <Conflict who="Pirjo Aalto-Salmi" when={t.conflictWhen} onCompare={() => undefined} />
        </div>
      </Card>
      <Card title={t.hidden}>
        <ul className={styles.lines}>
          <li>
            Ikaalinen<span>13</span>
          </li>
          <li>
            Kihniö
            <HiddenCell />
          </li>
          <li>
            Punkalaidun<span>0</span>
          </li>
        </ul>
      </Card>
    </div>
  );
}

/** The last rule of three: fact, rule, day. The reasons are real ones, said by the words package. */
export function WhyState() {
  const t = useTexts(catalogueTexts);
  const language = useLanguage();
  const steps = chainSteps(
    {
      because: [
        { code: 'discussion-held', day: '2026-08-24' },
        {
          code: 'three-months-to-discussion',
          section: { act: '380/2023', section: '32', paragraph: 1, point: 2 },
        },
      ],
      due: '2026-11-24',
      officeDay: '2026-11-24',
      state: 'open',
    },
    language,
  );
  return (
    <Card title={t.whyShort}>
      <Chain title={t.why} points={steps} footer={computedNote('2026-01-01', today, language)} />
      <p className={styles.slots}>
        {t.slots} <Slots filled={4} total={4} /> 4/4 <Slots filled={3} total={4} open /> 3/4
      </p>
    </Card>
  );
}

export function ButtonStates() {
  const t = useTexts(catalogueTexts);
  const language = useLanguage();
  return (
    <Card title={t.buttons}>
      <div className={styles.row}>
        <Button variant="primary">{t.book}</Button>
        <Button>{t.moveTime}</Button>
        <Button variant="text">{t.whyShort}</Button>
      </div>
      <div className={styles.row}>
        <Button variant="primary" size="small">
          {t.bookShort}
        </Button>
        <Button size="small" keyHint="↵">
          {t.open}
        </Button>
        <Button size="small" disabledReason={t.notYours}>
          {t.noRight}
        </Button>
        <Button size="small" busy>
          {t.saving}
        </Button>
      </div>
      <div className={styles.row}>
        {['under-30', 'partial-work-ability', 'integration-customer', 'long-term-unemployed'].map((group) => (
          <Tag key={group}>{groupTag(group, language)}</Tag>
        ))}
        <Tag tone="late">{t.overdue}</Tag>
        <Tag tone="service">{t.inService}</Tag>
      </div>
    </Card>
  );
}
