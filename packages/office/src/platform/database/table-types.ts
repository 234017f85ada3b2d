import type { ClientBase } from 'pg';

/** A generated file: its name in this folder and its text. */
export type GeneratedFile = { readonly name: string; readonly text: string };

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
  readonly defaulted: boolean;
  readonly identity: boolean;
  /** The checks that concern this column alone. */
  readonly checks: readonly string[] | null;
};

type Group = { readonly file: string; readonly type: string; readonly about: string; readonly has: (table: string) => boolean };

const areaTables = new Set(['municipality', 'area', 'area_municipality', 'task', 'published_figure',
  'responsibility_area', 'task_competence', 'service_point', 'room', 'team', 'staff', 'staff_absence',
  'register_run', 'register_figure']);
const trustTables = new Set(['session', 'audit_entry', 'audit_seal', 'schema_version', 'job_run']);

const isOfMoney = (table: string): boolean => /^(benefit|cost|budget|forecast|scenario)_/u.test(table);

const isOfEmployers = (table: string): boolean => /^(employer|vacancy|posting|workforce|joint_training|abroad_recruitment|settling_in)(_|$)/u.test(table);

const isOfOccupations = (table: string): boolean => /^(esco|occupation|training|mobility|fairness)_/u.test(table);

/** From what a person has and wants to the work that is offered. */
const isOfWork = (table: string): boolean => /^(candidate|consent_health|employer_consent|job_offer|presentation|seeker_profile|start_up|work_limits)(_|$)/u.test(table);

const isOfEmployersAlone = (table: string): boolean => isOfEmployers(table) && !isOfWork(table);

const groups: readonly Group[] = [
  {
    file: 'tables-of-areas.ts', type: 'AreaTables',
    about: 'What every area reads, and each area\'s own organisation.',
    has: (table) => areaTables.has(table),
  },
  {
    file: 'tables-of-register.ts', type: 'RegisterTables',
    about: 'Jobseekers and what is known of them.',
    has: (table) => !areaTables.has(table) && !trustTables.has(table) && !isOfMoney(table) && !isOfEmployers(table) && !isOfOccupations(table) && !isOfWork(table),
  },
  {
    file: 'tables-of-employers.ts', type: 'EmployerTables',
    about: 'Employers, how they are served, and their vacancies.',
    has: isOfEmployersAlone,
  },
  {
    file: 'tables-of-work.ts', type: 'WorkTables',
    about: 'What jobseekers have and want, the work that is offered to them, and what of them is told to employers.',
    has: isOfWork,
  },
  {
    file: 'tables-of-occupations.ts', type: 'OccupationTables',
    about: 'Occupations, what they need and pay, and the ways from one to another.',
    has: isOfOccupations,
  },
  {
    file: 'tables-of-money.ts', type: 'MoneyTables',
    about: 'Costs and who pays them, the municipal share of benefits, and what is to come.',
    has: isOfMoney,
  },
  {
    file: 'tables-of-trust.ts', type: 'TrustTables',
    about: 'Sessions, the audit trail and its seals, and what the program keeps of itself.',
    has: (table) => trustTables.has(table),
  },
];

/** The types of every table, made from the migrated schema: `npm run generate` writes them. */
export async function tableTypes(owner: ClientBase): Promise<readonly GeneratedFile[]> {
  const columns = await readColumns(owner);
  return groups.map((group) => ({ name: group.file, text: fileText(group, columns.filter((c) => group.has(c.table))) }));
}

async function readColumns(owner: ClientBase): Promise<readonly Column[]> {
  const { rows } = await owner.query<Column>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
      a.attnotnull as required, a.atthasdef as defaulted, a.attidentity <> '' as identity,
      (select array_agg(pg_get_constraintdef(k.oid) order by k.conname) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'office'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' order by c.relname, a.attnum`);
  return rows;
}

function fileText(group: Group, columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((column) => column.table))];
  const types = tables.map((table) => tableType(table, columns.filter((column) => column.table === table))).join('\n');
  const index = tables.map((table) => `  ${table}: ${typeName(table)};\n`).join('');
  return `${imports(types)}\n/** ${group.about} Generated from the schema: npm run generate. */\n`
    + `export type ${group.type} = {\n${index}};\n\n${types}`;
}

function imports(types: string): string {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(types));
  const fromKysely = used(['Generated', 'GeneratedAlways']);
  const own = used(['DayText', 'InstantPeriodText', 'InstantText', 'Json', 'JsonOrNull', 'JsonWithDefault', 'PeriodText']);
  return (fromKysely.length > 0 ? `import type { ${fromKysely.join(', ')} } from 'kysely';\n` : '')
    + (own.length > 0 ? `import type {\n  ${own.join(', ')},\n} from './column-types.ts';\n` : '');
}

function typeName(table: string): string {
  return `${table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Table`;
}

function tableType(table: string, columns: readonly Column[]): string {
  const lines = columns.map((column) => `  ${column.column}: ${columnType(column)};\n`);
  return `export type ${typeName(table)} = {\n${lines.join('')}};\n`;
}

function columnType(column: Column): string {
  const base = valueType(column);
  if (column.identity) return `GeneratedAlways<${base}>`;
  if (column.type === 'jsonb' || column.type === 'json') return column.defaulted ? 'JsonWithDefault' : column.required ? 'Json' : 'JsonOrNull';
  const nullable = column.required ? base : `${base} | null`;
  return column.defaulted ? `Generated<${nullable}>` : nullable;
}

const valueTypes: Readonly<Record<string, string>> = {
  text: 'string', uuid: 'string', xid8: 'string', 'time without time zone': 'string',
  smallint: 'number', integer: 'number', bigint: 'number', numeric: 'number',
  boolean: 'boolean', date: 'DayText', daterange: 'PeriodText', tstzrange: 'InstantPeriodText',
  'timestamp with time zone': 'InstantText', 'text[]': 'string[]', 'uuid[]': 'string[]', json: 'Json', jsonb: 'Json', bytea: 'Buffer',
  'double precision': 'number', real: 'number',
};

/** A longer one is written below each other. */
const LONG_UNION = 150;

/** A text with a closed list of values becomes the union of them. */
function valueType(column: Column): string {
  const choices = column.type === 'text' ? choicesOf(column.checks ?? []) : [];
  const union = choices.map((choice) => `'${choice}'`).join(' | ');
  if (choices.length > 0) return union.length > LONG_UNION ? union.replaceAll(' | ', '\n    | ') : union;
  const known = valueTypes[column.type];
  if (known === undefined) throw new Error(`${column.table}.${column.column}: no type for ${column.type}`);
  return known;
}

function choicesOf(checks: readonly string[]): readonly string[] {
  const list = checks.map((check) => /= ANY \(ARRAY\[(.*?)\]\)/.exec(check)?.[1]).find((found) => found !== undefined);
  return list === undefined ? [] : [...list.matchAll(/'([^']*)'::text/g)].map((match) => match[1] ?? '');
}
