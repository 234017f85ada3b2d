import { PRIMARY, SECONDARY } from '@kohtaanto/rules/disclosure/protect.ts';
import { gridSums, type Grid } from '@kohtaanto/rules/disclosure/grid.ts';
import type { Published } from './published-cells.ts';

/** A full table as its readers see it. */
export function publishedGrid(grid: Grid, status: Uint8Array): Published {
  return {
    cells: Array.from(grid.values, (value, cell) => {
      const hidden = status[cell] === PRIMARY || status[cell] === SECONDARY;
      return { key: String(cell), value: hidden ? null : value, kind: 'count', small: hidden ? status[cell] === PRIMARY : null };
    }),
    equations: [...gridSums(grid.dimensions)].map(({ total, parts }) => ({
      terms: [[total, -1], ...parts.map((part) => [part, 1] as const)], low: 0, high: 0,
    })),
  };
}
