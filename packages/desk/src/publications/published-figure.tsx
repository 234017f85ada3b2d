import type { DimensionValue, PublishedCell, PublishedContentColumn } from '@kohtaanto/office/publications/contract.ts';
import { formatChange, formatDecimal } from '@kohtaanto/words/numbers.ts';
import { useLanguage } from '../app/texts.tsx';
import { HiddenCell } from '../design/hidden-cell.tsx';

export type FigureProps = { readonly cell: PublishedCell; readonly column: PublishedContentColumn; readonly row: DimensionValue | undefined };

/** A published figure as it is read: the word where it is hidden, two dots where it is not known. */
export function PublishedFigure({ cell, column, row }: FigureProps) {
  const language = useLanguage();
  if (cell === 'suppressed') return <HiddenCell />;
  if (cell === null) return <>..</>;
  const decimals = column.unit === 'as-row' ? row?.decimals ?? column.decimals : column.decimals;
  return <>{column.code.startsWith('change') ? formatChange(cell, language, decimals) : formatDecimal(cell, decimals, language)}</>;
}
