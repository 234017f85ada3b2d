import { sql } from 'kysely';
import type { Doing } from './doing.ts';
import { SERVICE } from './doing.ts';

type Reader = { readonly employer: string; readonly name: string; readonly email: string; readonly language: string };

const quoted = (text: string): string => {
  const safe = /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Those whose consent is in force today, and nobody else. */
export async function newsletterFile({ tx, scope, audit }: Doing): Promise<string> {
  const { rows } = await sql<Reader>`select e.name as employer, c.name, c.email, e.language from employer_contact c
    join employer e on e.area_id = c.area_id and e.employer_id = c.employer_id
    where c.area_id = ${scope.areaId} and c.newsletter_since is not null and c.newsletter_ended is null and c.left_on is null and c.email is not null
    order by e.name, c.name`.execute(tx);
  await audit.record(tx, scope, { action: 'employers.newsletter', outcome: 'allowed', purpose: SERVICE, detail: { readers: rows.length } });
  const lines = rows.map(({ employer, name, email, language }) => [employer, name, email, language].map(quoted).join(';'));
  return `\uFEFF${['employer;name;email;language', ...lines].join('\r\n')}\r\n`;
}
