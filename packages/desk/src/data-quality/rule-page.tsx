import type { EffectShown, QualityOverview, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { SectionLink } from '../design/section-link.tsx';
import { useToast } from '../design/toast.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { EffectBar, EffectText, widestOf } from './effect-line.tsx';
import { FaultList } from './fault-list.tsx';
import { boundsText, partName } from './quality-words.ts';
import { texts } from './quality-texts.ts';
import { Count } from './rules-table.tsx';
import styles from './quality.module.css';

type RulePageProps = { readonly overview: QualityOverview; readonly rule: RuleShown };

/** One rule: why, what it does to the figures, and the rows behind it or their numbers by day. */
export function RulePage({ overview, rule }: RulePageProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const language = useLanguage();
  const [listing, setListing] = useState(false);
  const { count, name } = rule;
  const headline = typeof count !== 'number' || count === 0 ? name
    : count === 1 ? t.ruleHeadlineOne(name) : t.ruleHeadline(name, formatNumber(count, language));
  useShortcuts({ escape: () => void navigate({ to: '/figures/quality' }) }, { when: !listing, help: [{ keys: ['Esc'], label: t.back }] });
  return (
    <Page
      eyebrow={<><Link to="/figures/quality">{t.quality}</Link> · {t[overview.extent]}</>}
      headline={headline} title={rule.name} sub={rule.reason}
      actions={overview.mayRecount ? <Recount ruleId={rule.id} /> : undefined}
    >
      <div className={styles.two}>
        {overview.mayList ? <FaultList rule={rule} overview={overview} onDialog={setListing} /> : (
          <div className={styles.column}>
            {rule.effects.length > 0 && <EffectsCard rule={rule} />}
            <Trend rule={rule} />
          </div>
        )}
        <div className={styles.column}>
          <AboutCard rule={rule} overview={overview} />
          {overview.mayList && rule.effects.length > 0 && <EffectsCard rule={rule} />}
        </div>
      </div>
    </Page>
  );
}

function AboutCard({ rule, overview }: RulePageProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.remedy} sub={rule.ownerName}>
      <p className="reading">{rule.remedy}</p>
      <hr className={styles.rule} />
      <KeyValue
        labelWidth="116px"
        items={[
          { label: t.rows, value: <Count rule={rule} overview={overview} /> },
          ...(rule.accepted === 0 || rule.accepted === null ? [] : [{
            label: t.accepted, value: rule.accepted === 'suppressed' ? <HiddenCell /> : formatNumber(rule.accepted, language),
          }]),
          ...(rule.oldest === null ? [] : [{ label: t.oldest, value: formatDate(rule.oldest) }]),
          ...(rule.parts.length === 0 ? [] : [{ label: t.tables, value: t.partsWrong(rule.parts.map((part) => partName(part, t)).join(', ')) }]),
          ...(rule.countedAt === null ? [] : [{ label: t.counted, value: countedText(rule.countedAt) }]),
          {
            label: t.basis,
            value: rule.section === null ? t.statistics : <SectionLink label={rule.section.label} href={rule.section.href} />,
          },
        ]}
      />
    </Card>
  );
}

/** '2026-11-23 02:20:05+02' as people write it. */
function countedText(at: string): string {
  return `${formatDate(at.slice(0, 10))} ${at.slice(11, 16).replace(':', '.')}`;
}

function EffectsCard({ rule }: { readonly rule: RuleShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const widest = widestOf(rule.effects);
  const month = rule.effects.find((effect) => effect.month !== null)?.month ?? null;
  return (
    <Card title={t.effects} sub={month === null ? undefined : t.effectsSub(formatMonth(month, language))}>
      <ul className={styles.effects}>
        {rule.effects.map((effect) => (
          <li key={effect.indicator}>
            <Link to="/figures/indicators/$id" params={{ id: effect.indicator }}>{effect.name}</Link>
            {effect.state === 'told' ? <ToldEffect effect={effect} widest={widest} /> : <span className={styles.told}><EffectText effect={effect} /></span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What is printed, and how far from it the truth may be. */
function ToldEffect({ effect, widest }: { readonly effect: EffectShown; readonly widest: number }) {
  const t = useTexts(texts);
  const { value, low, high } = boundsText(effect, useLanguage());
  return (
    <>
      <span className={styles.now}>{value}</span>
      <EffectBar effect={effect} widest={widest} />
      <span className={styles.told}>{t.couldBe(low, high)}</span>
    </>
  );
}

/** Numbers by day for those who do not see the persons. */
function Trend({ rule }: { readonly rule: RuleShown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.trend} sub={t.numbersOnly}>
      <table className={styles.trend}>
        <thead><tr><th scope="col">{t.day}</th><th scope="col">{t.rows}</th></tr></thead>
        <tbody>
          {rule.trend.toReversed().map(({ day, count }) => (
            <tr key={day}>
              <th scope="row">{formatDate(day)}</th>
              <td>{count === 'suppressed' ? <HiddenCell /> : count === null ? '' : formatNumber(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Recount({ ruleId }: { readonly ruleId: string }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const say = useToast();
  const { error, busy, attempt } = useAttempt();
  const recount = () => attempt(async () => {
    await api('POST /api/data-quality/:ruleId/recount', { params: { ruleId } });
    await queries.invalidateQueries({ queryKey: ['GET /api/data-quality'] });
    say({ text: t.recounted });
  });
  return (
    <>
      <Button busy={busy} onClick={() => void recount()}>{t.recount}</Button>
      {error !== null && <Problem error={error} />}
    </>
  );
}
