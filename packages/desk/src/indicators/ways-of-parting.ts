import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';

/** The ways in which the office parts a figure. */
export type By = NonNullable<IndicatorAnswer['by']>;
