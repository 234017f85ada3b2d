import type { Generated, GeneratedAlways } from 'kysely';
import type { InstantText, JsonWithDefault } from './column-types.ts';

/** 0003: sessions, the audit trail and its seals. */
export type TrustTables = {
  session: SessionTable;
  job_run: JobRunTable;
  audit_entry: AuditEntryTable;
  audit_seal: AuditSealTable;
  schema_version: SchemaVersionTable;
};

export type SessionTable = {
  session_hash: Buffer;
  area_id: number;
  staff_id: string;
  csrf_token: string;
  language: Generated<string>;
  created_at: Generated<InstantText>;
  seen_at: Generated<InstantText>;
  expires_at: InstantText;
  id_token: string | null;
};

export type JobRunTable = {
  job: string;
  started_at: InstantText;
  finished_at: InstantText | null;
  failed: Generated<boolean>;
};

export type AuditEntryTable = {
  area_id: number;
  entry_id: GeneratedAlways<number>;
  at: Generated<InstantText>;
  staff_id: string | null;
  person_id: string | null;
  action: string;
  purpose: string;
  outcome: 'allowed' | 'denied';
  detail: JsonWithDefault;
  transaction_id: Generated<string>;
};

export type AuditSealTable = {
  seal_id: GeneratedAlways<number>;
  up_to_entry: number;
  entry_count: number;
  sealed_at: Generated<InstantText>;
  seal: Buffer;
};

export type SchemaVersionTable = {
  version: number;
  name: string;
  checksum: string;
  applied_at: Generated<InstantText>;
};
