import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { numberOf } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

describe('the unemployment table of the plan', () => {
  test('July 2023 shows the figures of the plan, hides the small ones in words, and is exported', async () => {
    const page = await visit.as('Outi Tammikoski', { at: '/figures?month=2023-07' });
    await page.getByRole('heading', { name: 'Heinäkuussa 2023 työttömiä oli 1 808, 213 enemmän kuin vuotta aiemmin.' }).waitFor();
    const table = page.getByRole('region', { name: 'Työttömyystaulukko' });
    const figures = async (name: string) => {
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      return row.getByRole('cell').allInnerTexts();
    };
    // Sastamala, Hämeenkyrö, Ikaalinen, Parkano, Punkalaidun, Kihniö, area: figure and change in turn.
    const values = (await figures('Työttömät')).filter((_, index) => index % 2 === 0).map(numberOf);
    expect(values).toEqual([759, 439, 266, 225, 71, 48, 1808]);
    expect(await table.getByText('salattu', { exact: true }).count()).toBeGreaterThan(0);

    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Vie' }).click();
    const file = await (await waiting).path();
    const lines = (await readFile(file, 'utf8')).replace('\uFEFF', '').split(/\r?\n/u);
    expect(lines[0]).toMatch(/^# Työttömyys, Läntinen Pirkanmaa, 2023-07$/u);
    expect(lines.find((line) => !line.startsWith('#'))).toBe('measure,period,municipality,municipality_code,value');
    expect(lines).toContain('unemployed,2023-07,Sastamala,790,759');

    // What is hidden on the screen is hidden in the file of that month too, and in the file's own mark.
    const earlier = await page.evaluate(async () => (await fetch('/api/figures/unemployment.csv?month=2022-07')).text());
    expect(earlier).toContain('foreign_nationals,2022-07,Parkano,581,...');
  });
});
