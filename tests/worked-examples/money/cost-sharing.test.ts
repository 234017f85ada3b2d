import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSchemes } from '@kohtaanto/office/cost-sharing/scheme-file.ts';
import { readTables } from '../read-tables.ts';
import { answerSharing } from './answer-sharing.ts';
import { readBases } from './read-bases.ts';

const text = readFileSync(new URL('cost-sharing.md', import.meta.url), 'utf8');
const rows = readTables('cost-sharing.md', text);
const schemes = await readSchemes(fileURLToPath(new URL('../../../areas', import.meta.url)));
const bases = readBases(text);

describe('the tables of cost sharing', () => {
  test('hold at least 35 cases with ids of their own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(35);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test.each(rows.map((row) => [row.id, row.question, row] as const))('%s: %s', (_id, _question, row) => {
    const scheme = schemes.find((each) => each.ruleVersion === row.ruleVersion);
    if (scheme === undefined) throw new Error(`no scheme of the version ${row.ruleVersion}`);
    expect(`**${answerSharing(scheme, row, bases)}**`).toBe(row.answer);
  });
});
