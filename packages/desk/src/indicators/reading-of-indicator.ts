/** The desk and the reports say the same of a figure. */
export { indicatorHeadline, morningHeadline, readingOf } from '@kohtaanto/words/indicators/figure-readings.ts';
