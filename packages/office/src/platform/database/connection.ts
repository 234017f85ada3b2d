import pg from 'pg';

/** Where a PostgreSQL is and as whom it is entered. */
export type ConnectionSettings = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: pg.ClientConfig['ssl'];
};

const types = {
  date: 1082, dates: 1182, timestamptz: 1184, timestamptzs: 1185, int8: 20, numeric: 1700, int8s: 1016,
} as const;

/**
 * Days stay 'YYYY-MM-DD' (a Date would move them over midnight), instants become ISO strings in
 * UTC, and counts and amounts numbers: nothing in the register reaches 2^53.
 */
const parsers = new Map<number, (text: string) => unknown>([
  [types.date, (text) => text],
  [types.dates, (text) => text.slice(1, -1).split(',').filter((day) => day !== '')],
  [types.timestamptz, instantFromText],
  [types.int8, Number],
  [types.numeric, Number],
]);

/** '2026-11-23 10:00:00.5+02' as PostgreSQL writes it -> '2026-11-23T08:00:00.500Z'. */
export function instantFromText(text: string): string {
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString();
}

const typeParsers = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    return parsers.get(id) ?? pg.types.getTypeParser(id, format);
  },
};

/** Everything that pg needs so that every connection reads and writes the same way. */
export function clientConfig(
  settings: ConnectionSettings, name: string, parameters: Readonly<Record<string, string>> = {},
): pg.ClientConfig {
  const all = { search_path: 'office,public', timezone: 'Europe/Helsinki', datestyle: 'ISO,YMD', ...parameters };
  return {
    host: settings.host,
    port: settings.port,
    user: settings.user,
    password: settings.password,
    database: settings.database,
    ...(settings.ssl === undefined ? {} : { ssl: settings.ssl }),
    application_name: name,
    types: typeParsers,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    options: Object.entries(all).map(([parameter, value]) => `-c ${parameter}=${value}`).join(' '),
  };
}

/** One connection for the time of the work. */
export async function withClient<T>(
  settings: ConnectionSettings, name: string, work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(clientConfig(settings, name));
  client.on('error', () => undefined); // the query that was under way reports it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
