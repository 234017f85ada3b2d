import type { AreaTables } from './tables-of-areas.ts';
import type { EmployerTables } from './tables-of-employers.ts';
import type { MoneyTables } from './tables-of-money.ts';
import type { OccupationTables } from './tables-of-occupations.ts';
import type { RegisterTables } from './tables-of-register.ts';
import type { TrustTables } from './tables-of-trust.ts';
import type { WorkTables } from './tables-of-work.ts';

/** Every table of the schema `office` (the connection's search path) as Kysely sees it. */
export type OfficeTables = AreaTables & EmployerTables & OccupationTables & MoneyTables & RegisterTables & TrustTables & WorkTables;
