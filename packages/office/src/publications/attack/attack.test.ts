import { beforeAll, describe, expect, it } from 'vitest';
import { gatedIndicators } from '../../indicators/gate/released-measures.ts';
import type { Client } from '../../platform/testing/test-office.ts';
import type { PublishedContent } from '../content.ts';
import type { PublicPublication } from '../contract.ts';
import { openPublishingOffice } from '../testing/publishing-office.ts';
import { attackContents } from './attack-contents.ts';

const office = await openPublishingOffice();
let director: Client;
beforeAll(async () => {
  director = await office.as('outi.vaha-erkkila');
});

const contents: PublishedContent[] = [];

describe('everything published of an area together', { timeout: 300_000 }, () => {
  it('tells no hidden figure, exactly or nearly', async () => {
    const months = ['2026-10', '2025-10', '2026-09'];
    const subjects = gatedIndicators.map(({ definition }) => definition.id).filter((_, i) => i % 4 === 0);
    const asked = [
      ...months.map((month) => ({ kind: 'unemployment-table', month })),
      ...['unemployed:sex', 'unemployed:age', 'jobseekers', 'structural-unemployment', 'activation-rate', 'broad-unemployment', ...subjects]
        .map((subject) => ({ kind: 'indicator-table', subject, month: '2026-10' })),
    ];
    const refused: string[] = [];
    for (const body of asked) {
      const answer = (await director.post('/api/publications', body)).body as { publicationId?: string; code?: string; detail?: string };
      if (answer.publicationId === undefined) {
        refused.push(answer.code ?? '');
        // A figure of so few that its total narrows it is refused, as it should be.
        expect(['indicators.not-yet', 'publications.recoverable']).toContain(answer.code);
        continue;
      }
      const { content } = (await office.anonymous.get(`/api/published/21/${answer.publicationId}`)).body as PublicPublication;
      if (content !== null) contents.push(content);
    }
    expect(refused.length).toBeLessThan(asked.length / 4);
    const found = await attackContents(contents);
    expect(found).toMatchObject({ told: [], narrowed: [], contradictions: 0 });
    expect(found.hidden).toBeGreaterThan(30);
  });
});

describe('the attacker', () => {
  const first = () => {
    const [content] = contents;
    if (content?.kind !== 'unemployment-table') throw new Error('no table');
    return content;
  };
  const changed = (change: (cells: (number | 'suppressed' | null)[]) => void): PublishedContent => {
    const content = structuredClone(first());
    change(content.table.cells);
    return content;
  };

  it('finds a hidden cell that another table prints', async () => {
    const { cells } = first().table;
    const hidden = cells.findIndex((cell, i) => cell === 'suppressed' && i % 4 === 0);
    const other = changed((own) => { own[hidden] = 3; });
    expect((await attackContents([first(), other])).told).toHaveLength(1);
  });

  it('finds what a printed total and all parts but one tell', async () => {
    const { cells, dimensions } = first().table;
    const places = dimensions[2]?.values.length ?? 0;
    const rows = Array.from({ length: cells.length / 4 / places }, (_, r) => r * places * 4);
    const row = rows.find((start) => cells.slice(start, start + 4 * places).filter((cell, i) => i % 4 === 0 && cell === 'suppressed').length >= 2
      && typeof cells[start + 4 * (places - 1)] === 'number');
    if (row === undefined) throw new Error('no row with two hidden');
    const leaking = changed((own) => {
      const hidden = Array.from({ length: places - 1 }, (_, p) => row + 4 * p).filter((at) => own[at] === 'suppressed');
      for (const at of hidden.slice(1)) own[at] = 1;
    });
    expect((await attackContents([leaking])).told.length + (await attackContents([leaking])).contradictions).toBeGreaterThan(0);
  });

  it('finds what a change tells of a hidden figure', async () => {
    const beside = contents.flatMap((content) => content.kind === 'board-report' ? [] : content.table.cells.flatMap((cell, i) =>
      (cell === 'suppressed' && i % 4 === 0 && typeof content.table.cells[i + 1] === 'number' ? [{ content, i }] : [])));
    const [found] = beside;
    if (found === undefined) throw new Error('no hidden figure beside a printed one');
    const leaking = structuredClone(found.content);
    leaking.table.cells[found.i + 2] = 2 - Number(leaking.table.cells[found.i + 1]);
    const { told, contradictions } = await attackContents([leaking]);
    expect(told.length + contradictions).toBeGreaterThan(0);
  });
});
