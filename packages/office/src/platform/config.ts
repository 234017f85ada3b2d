import { join } from 'node:path';
import { parsePlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { Fault } from './http/refusal.ts';
import { Refused } from './http/refusal.ts';
import type { Config } from './platform.ts';

/** What the command line said; it goes before the environment. */
export type Flags = {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly day?: string | undefined;
  readonly demo?: boolean | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads flags and environment; everything that is wrong is told at once. */
export function readConfig(flags: Flags, env: Environment): Config {
  const faults: Fault[] = [];
  const number = (name: string, text: string | undefined, fallback: number, least = 1, most = 1_000_000) =>
    numberOf(faults, name, text, { fallback, least, most });
  const port = number('KOHTAANTO_PORT', flags.port ?? env['KOHTAANTO_PORT'], 4500, 0, 65_535);
  const config: Config = {
    port,
    host: env['KOHTAANTO_HOST'] ?? '127.0.0.1',
    dataFolder: flags.data ?? env['KOHTAANTO_DATA'] ?? 'data',
    databaseUrl: databaseUrl(faults, env['DATABASE_URL']),
    demo: flags.demo ?? env['KOHTAANTO_DEMO'] === '1',
    origin: origin(faults, env['KOHTAANTO_ORIGIN']) ?? `http://localhost:${port}`,
    oidc: {
      issuer: env['OIDC_ISSUER'] ?? '',
      clientId: env['OIDC_CLIENT_ID'] ?? '',
      clientSecret: env['OIDC_CLIENT_SECRET'] ?? '',
    },
    day: day(faults, flags.day ?? env['KOHTAANTO_DAY']),
    session: {
      idleMinutes: number('KOHTAANTO_SESSION_IDLE_MINUTES', env['KOHTAANTO_SESSION_IDLE_MINUTES'], 30, 1, 720),
      absoluteHours: number('KOHTAANTO_SESSION_HOURS', env['KOHTAANTO_SESSION_HOURS'], 10, 1, 24),
    },
    limits: {
      perSession: number('KOHTAANTO_LIMIT_SESSION', env['KOHTAANTO_LIMIT_SESSION'], 600),
      perAddress: number('KOHTAANTO_LIMIT_ADDRESS', env['KOHTAANTO_LIMIT_ADDRESS'], 300),
      signInPerAddress: number('KOHTAANTO_LIMIT_SIGN_IN', env['KOHTAANTO_LIMIT_SIGN_IN'], 30),
    },
    connections: number('KOHTAANTO_CONNECTIONS', env['KOHTAANTO_CONNECTIONS'], 12, 2, 200),
    pxwebServers: pxwebServers(faults, env['KOHTAANTO_PXWEB']),
    voikko: env['KOHTAANTO_VOIKKO'] ?? null,
    embeddingsFolder: env['KOHTAANTO_EMBEDDINGS'] ?? null,
    auditKey: env['KOHTAANTO_AUDIT_KEY'] ?? null,
    deskFolder: env['KOHTAANTO_DESK'] ?? join(import.meta.dirname, '../../../desk/dist'),
  };
  if (faults.length > 0) throw new Refused('settings-faulty', {}, { faults });
  return config;
}

type Limits = { readonly fallback: number; readonly least: number; readonly most: number };

function numberOf(faults: Fault[], name: string, text: string | undefined, limits: Limits): number {
  if (text === undefined || text === '') return limits.fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= limits.least && value <= limits.most) return value;
  faults.push({ path: name, code: 'not-a-number-between', values: { least: limits.least, most: limits.most } });
  return limits.fallback;
}

function day(faults: Fault[], text: string | undefined): Config['day'] {
  if (text === undefined || text === '') return null;
  const found = parsePlainDate(text);
  if (found === undefined) faults.push({ path: 'KOHTAANTO_DAY', code: 'not-a-day' });
  return found ?? null;
}

function databaseUrl(faults: Fault[], text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  faults.push({ path: 'DATABASE_URL', code: 'not-a-database-address' });
  return null;
}

/** Statistics Finland's, when nothing else is said; the office asks no other address for anybody. */
function pxwebServers(faults: Fault[], text: string | undefined): readonly string[] {
  const given = text === undefined || text === '' ? ['https://pxdata.stat.fi', 'https://statfin.stat.fi'] : text.split(',');
  return given.flatMap((each) => {
    const url = URL.canParse(each.trim()) ? new URL(each.trim()) : null;
    if (url !== null && /^https?:$/.test(url.protocol)) return [url.origin];
    faults.push({ path: 'KOHTAANTO_PXWEB', code: 'not-a-web-address' });
    return [];
  });
}

function origin(faults: Fault[], text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin;
  faults.push({ path: 'KOHTAANTO_ORIGIN', code: 'not-a-web-address' });
  return null;
}
