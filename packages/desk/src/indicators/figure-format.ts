/** The desk writes figures as the reports do. */
export { changeText, decimalsOf, isNothing, judged, shareOfFew, unitSign, valueText } from '@kohtaanto/words/indicators/figure-text.ts';
