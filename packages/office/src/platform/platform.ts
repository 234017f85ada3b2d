import type { FastifyInstance } from 'fastify';
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { AccessScope, ActingFor, EmployerRight, Language, Role } from './access-scope.ts';
import type { OfficeTables } from './database/tables.ts';
import type { z } from 'zod';
import type { ReadyAnswer } from './http/ready-answer.ts';
import type { Handler, Route } from './http/route.ts';
import type { RefusalTexts } from './http/refusal.ts';

/** What main.ts hands to each slice; a slice never reaches around it. */
export type Platform = {
  readonly database: Database;
  readonly http: Http;
  readonly events: Events;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly config: Config;
};

export type Tx = Transaction<OfficeTables>;

export type Database = {
  /** One read-only transaction in which row-level security knows who asks. */
  read<T>(scope: AccessScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Statements of such a transaction, which all leave together with its beginning and its end; their rows. */
  ask<A extends readonly unknown[]>(
    scope: AccessScope, ...statements: { readonly [I in keyof A]: RawBuilder<A[I]> }
  ): Promise<{ readonly [I in keyof A]: readonly A[I][] }>;
  /** One writing transaction; events emitted inside it are handled before it commits. */
  write<T>(scope: AccessScope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reference tables that every area reads; no person can be reached through it. */
  readonly reference: Kysely<OfficeTables>;
};

export type { AccessScope, ActingFor, EmployerRight, Language, Role };

export type Http = {
  readonly server: FastifyInstance;
  /** Routes need a session and one of the route's roles; `public: true` on the route opens it. */
  handle<R extends Route>(route: R, handler: Handler<R>): void;
  /** An answer of the route as bytes that a handler may give again as long as they hold. */
  ready<R extends Route>(route: R, answer: z.input<R['response']>): ReadyAnswer;
  /** A slice's refusal codes with their texts, status and remedy in three languages. */
  refusals(texts: RefusalTexts): void;
};

export type PersonFactsChanged = { readonly areaId: number; readonly personId: string };
/** A meeting with a person was recorded as having taken place, or as missed, on a day. */
export type MeetingRecorded = {
  readonly scope: AccessScope;
  readonly personId: string;
  readonly kind: string;
  readonly day: string;
  readonly outcome: 'held' | 'no-show';
};
/** Vacancies were published, changed or ended; null: so many at once that whoever keeps them reads them all anew. */
export type VacanciesChanged = { readonly areaId: number; readonly vacancyIds: readonly string[] | null };
export type OfficeEvents = {
  'vacancies-changed': VacanciesChanged;
  'person-facts-changed': PersonFactsChanged;
  'meeting-recorded': MeetingRecorded;
};

/** Events travel back against the slice order, inside the transaction of what happened. */
export type Events = {
  on<N extends keyof OfficeEvents>(name: N, handle: EventHandler<OfficeEvents[N]>): void;
  emit<N extends keyof OfficeEvents>(tx: Tx, name: N, payload: OfficeEvents[N]): Promise<void>;
};
export type EventHandler<P> = (tx: Tx, payload: P) => Promise<void>;

export type Clock = {
  /** The calendar day in Helsinki. */
  today(): PlainDate;
  now(): Date;
};

export type AuditEntry = {
  readonly action: string;
  readonly personId?: string;
  readonly outcome: 'allowed' | 'denied';
  readonly purpose?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
};

export type Audit = {
  /** Written in the same transaction as what it tells of. */
  record(tx: Tx, scope: AccessScope, entry: AuditEntry): Promise<void>;
  /** For refusals, whose own transaction is rolled back. */
  recordDenied(scope: AccessScope, entry: Omit<AuditEntry, 'outcome'>): Promise<void>;
};

export type Jobs = {
  /** Idempotent work outside requests; the same key never runs twice at once. */
  schedule(name: string, crontab: string, work: Work): void;
  run(name: string): Promise<void>;
};

/** Long work looks at the signal between its steps, and ends where it is when the office closes. */
export type Work = (signal: AbortSignal) => Promise<void>;

export type Log = {
  info(message: string, values?: Record<string, unknown>): void;
  warn(message: string, values?: Record<string, unknown>): void;
  error(message: string, values?: Record<string, unknown>): void;
};

/** How many requests a minute before the caller is asked to wait. */
export type RequestLimits = {
  readonly perSession: number;
  readonly perAddress: number;
  readonly signInPerAddress: number;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** Whether the office brings its own identity provider with ready-made people. */
  readonly demo: boolean;
  /** How the browser reaches the office, without a slash at the end: 'https://kohtaanto.example.fi'. */
  readonly origin: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** A fixed day for demonstrations and tests. */
  readonly day: PlainDate | null;
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
  readonly limits: RequestLimits;
  readonly connections: number;
  /** Servers of statistics that a table may be asked of, as origins: 'https://pxdata.stat.fi'. */
  readonly pxwebServers: readonly string[];
  /** The program that analyses Finnish words; null: looked for on the path, `off`: left alone. */
  readonly voikko: string | null;
  /** A folder with a model of token embeddings; null: none. */
  readonly embeddingsFolder: string | null;
  /** Key of the audit seals; null: kept in the data folder. */
  readonly auditKey: string | null;
  /** The built desk; null: only the API is served. */
  readonly deskFolder: string | null;
};
