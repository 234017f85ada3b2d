import type { Answer } from '../app/api-routes.ts';

/** A year of an area's costs, as the office tells it. */
export type Year = Answer<'GET /api/cost-sharing/:year'>;
