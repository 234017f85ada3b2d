import type { Generated, GeneratedAlways } from 'kysely';
import type {
  InstantText, JsonWithDefault,
} from './column-types.ts';

/** Sessions, the audit trail and its seals, and what the program keeps of itself. Generated from the schema: npm run generate. */
export type TrustTables = {
  audit_entry: AuditEntryTable;
  audit_seal: AuditSealTable;
  job_run: JobRunTable;
  schema_version: SchemaVersionTable;
  session: SessionTable;
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
  seal_id: number | null;
};

export type AuditSealTable = {
  seal_id: number;
  up_to_entry: number;
  entry_count: number;
  sealed_at: Generated<InstantText>;
  seal: Buffer;
};

export type JobRunTable = {
  job: string;
  started_at: InstantText;
  finished_at: InstantText | null;
  failed: Generated<boolean>;
};

export type SchemaVersionTable = {
  version: number;
  name: string;
  checksum: string;
  applied_at: Generated<InstantText>;
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
