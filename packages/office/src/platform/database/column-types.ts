import type { ColumnType } from 'kysely';

/** 'YYYY-MM-DD'. */
export type DayText = string;
/** An ISO instant in UTC. */
export type InstantText = string;
/** A daterange, '[2026-01-01,2026-02-01)'; read and made with period-column.ts. */
export type PeriodText = string;
/** A tstzrange, '["2026-11-23 09:00:00+02","2026-11-23 10:00:00+02")'. */
export type InstantPeriodText = string;

/**
 * Read as a value to be parsed, written as JSON text: pg would take a bare array for an SQL array,
 * so the type asks for JSON.stringify.
 */
export type Json = ColumnType<unknown, string, string>;
export type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;
export type JsonWithDefault = ColumnType<unknown, string | undefined, string>;
