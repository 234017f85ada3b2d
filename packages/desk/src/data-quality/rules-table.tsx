import type { QualityOverview, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatChange, formatNumber } from '@kohtaanto/words/numbers.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { DataTable } from '../design/data-table.tsx';
import type { Column } from '../design/data-table.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { EffectBar, EffectText, widestOf } from './effect-line.tsx';
import { inOrderOfHarm, isOpen, partName, worstEffect } from './quality-words.ts';
import { texts } from './quality-texts.ts';
import styles from './quality.module.css';

/** Rules with something to mend by how much they harm, then those in order. J and K move, Enter opens. */
export function RulesTable({ overview }: { readonly overview: QualityOverview }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const open = inOrderOfHarm(overview.rules.filter(isOpen));
  const closed = overview.rules.filter((rule) => !isOpen(rule));
  const [active, setActive] = useState<string | null>(null);
  const columns = useRuleColumns(overview);
  return (
    <DataTable<RuleShown>
      label={t.rules} columns={columns} rowKey={({ id }) => id} rowName={({ name }) => name}
      groups={[
        ...(open.length > 0 ? [{ key: 'open', label: t.toMend, count: open.length, rows: open }] : []),
        ...(closed.length > 0 ? [{ key: 'closed', label: t.inOrder, count: closed.length, rows: closed }] : []),
      ]}
      active={active} opened={active} onActive={setActive}
      onOpen={({ id }) => void navigate({ to: '/figures/quality', search: { rule: id } })}
      phone={(rule) => ({
        first: <RuleLink rule={rule} />, firstEnd: <Count rule={rule} overview={overview} />,
        second: <Effect rule={rule} />,
      })}
    />
  );
}

function useRuleColumns(overview: QualityOverview): readonly Column<RuleShown>[] {
  const t = useTexts(texts);
  const language = useLanguage();
  const widest = widestOf(overview.rules.flatMap(({ effects }) => effects));
  return [
    { key: 'rule', head: t.rule, cell: (rule) => <RuleLink rule={rule} /> },
    { key: 'rows', head: t.rows, width: '84px', align: 'end', cell: (rule) => <Count rule={rule} overview={overview} /> },
    ...(overview.extent === 'own' ? [] : [{
      key: 'week', head: t.week, width: '92px', align: 'end' as const, leavesAt: 1100 as const,
      cell: ({ change }: RuleShown) => (change === null ? '' : change.value === 'suppressed' ? <HiddenCell /> : formatChange(change.value ?? 0, language)),
    }]),
    { key: 'oldest', head: t.oldest, width: '104px', cell: ({ oldest }) => (oldest === null ? '' : formatDate(oldest)), leavesAt: 1100 },
    { key: 'owner', head: t.owner, width: '148px', cell: ({ ownerName }) => ownerName },
    { key: 'effect', head: t.effect, width: '360px', cell: (rule) => <Effect rule={rule} /> },
    {
      key: 'bar', head: <span className={styles.spoken}>{t.effects}</span>, width: '128px', leavesAt: 1361,
      cell: (rule) => {
        const worst = worstEffect(rule);
        return worst?.state === 'told' && isOpen(rule) ? <EffectBar effect={worst} widest={widest} /> : null;
      },
    },
  ];
}

function RuleLink({ rule }: { readonly rule: RuleShown }) {
  return (
    <Link
      to="/figures/quality" search={{ rule: rule.id }} tabIndex={-1}
      className={classNames(styles.ruleLink, isOpen(rule) ? styles[rule.severity] : styles.rest)}
    >
      {rule.name}
    </Link>
  );
}

export function Count({ rule, overview }: { readonly rule: RuleShown; readonly overview: Pick<QualityOverview, 'threshold'> }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (rule.count === 'suppressed') return <HiddenCell why={t.hiddenCount(overview.threshold)} />;
  return rule.count === null ? null : <b className={rule.count === 0 ? styles.none : undefined}>{formatNumber(rule.count, language)}</b>;
}

/** The figure it distorts most, how far at most, and how many others there are. */
function Effect({ rule }: { readonly rule: RuleShown }) {
  const t = useTexts(texts);
  const worst = worstEffect(rule);
  if (worst === undefined) {
    return <span className={styles.faint}>{rule.parts.length > 0 ? t.partsWrong(rule.parts.map((part) => partName(part, t)).join(', ')) : t.noEffect}</span>;
  }
  const others = rule.effects.length - 1;
  if (worst.state === 'none' || !isOpen(rule)) {
    return <span className={styles.faint}>{worst.name}{others > 0 && ` ${t.moreIndicators(others)}`}</span>;
  }
  return (
    <span className={styles.effect}>
      {worst.name} <EffectText effect={worst} />
      {others > 0 && <span className={styles.faint}> {t.moreIndicators(others)}</span>}
    </span>
  );
}
