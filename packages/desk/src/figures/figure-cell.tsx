import type { Measure, Shown } from '@kohtaanto/office/figures/contract.ts';
import { formatChange, formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage } from '../app/texts.tsx';
import { Link } from '@tanstack/react-router';
import { mayReadIndicators } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';
import { indicatorOfRow } from './indicator-of-row.ts';
import styles from './figures.module.css';

export function Figure({ value, measure }: { readonly value: Shown; readonly measure: Measure }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  if (value === null) return null;
  return <>{measure === 'unemployment_share_pct' ? formatDecimal(value, 1, language) : formatNumber(value, language)}</>;
}

export type Opened = { readonly value: Shown; readonly measure: Measure; readonly month: string; readonly place: string };

/** A figure that opens what it is: its definition, method, source and course, and for those who may see them its rows. */
export function OpeningFigure({ value, measure, month, place, byKeyboard = true }: Opened & { readonly byKeyboard?: boolean }) {
  const { roles } = useSession();
  const id = indicatorOfRow(measure);
  if (id === null || typeof value !== 'number' || !mayReadIndicators(roles)) return <Figure value={value} measure={measure} />;
  return (
    <Link
      to="/figures/indicators/$id" params={{ id }} search={place === 'AREA' ? { month } : { month, area: place }} className={styles.opens}
      {...(byKeyboard ? {} : { tabIndex: -1 })}
    >
      <Figure value={value} measure={measure} />
    </Link>
  );
}

/** Always with its sign; a share changes by decimals. */
export function Change({ value, measure }: { readonly value: Shown; readonly measure: Measure }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  if (value === null) return null;
  return <>{measure === 'unemployment_share_pct' ? signed(value, language) : formatChange(value, language)}</>;
}

export function Percent({ value }: { readonly value: Shown }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  return value === null ? null : <>{signed(value, language)}</>;
}

function signed(value: number, language: Parameters<typeof formatDecimal>[2]): string {
  const size = formatDecimal(Math.abs(value), 1, language);
  return value > 0 ? `+${size}` : value < 0 ? `\u2212${size}` : size;
}
