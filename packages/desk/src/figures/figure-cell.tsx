import type { Measure, Shown } from '@kohtaanto/office/figures/contract.ts';
import { formatChange, formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage } from '../app/texts.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';

export function Figure({ value, measure }: { readonly value: Shown; readonly measure: Measure }) {
  const language = useLanguage();
  if (value === 'suppressed') return <HiddenCell />;
  if (value === null) return null;
  return <>{measure === 'unemployment_share_pct' ? formatDecimal(value, 1, language) : formatNumber(value, language)}</>;
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
