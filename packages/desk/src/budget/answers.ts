import type { Answer } from '../app/api-routes.ts';

/** What the pages of the budget are answered. */
export type Budget = Answer<'GET /api/budget'>;
export type Derivation = Answer<'GET /api/budget/:year/lines/:lineCode'>;
export type Commitment = Answer<'GET /api/budget/:year/commitments'>['commitments'][number];
export type BenefitBill = Answer<'GET /api/budget/:year/benefit-bills'>['bills'][number];
export type StaffYears = Answer<'GET /api/budget/:year/staff-years'>;
