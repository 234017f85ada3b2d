import type { SeriesProvider } from './provided-series.ts';
import { publishedSeries } from './published-series.ts';

/** Everyone who has monthly figures to be forecast. */
export const providers: readonly SeriesProvider[] = [publishedSeries];
