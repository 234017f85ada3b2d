import { groups } from '@kohtaanto/words/spoken-codes.ts';

/** The customer groups of the plans (JOB-13), as use and person-years may be told by them. */
export const groupChoices = Object.entries(groups).map(([code, { name }]) => ({ code, name }));

export const isGroup = (code: string): boolean => code in groups;
