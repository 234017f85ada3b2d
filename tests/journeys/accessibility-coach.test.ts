import { expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { taskRows } from './desk.ts';
import { visits } from './visit.ts';

const visit = visits();

test('every screen of a coach meets WCAG 2.2 AA, wide and narrow, light and dark', async () => {
  const page = await visit.as('Pirjo Aalto-Salmi');
  visit.expectRefusals();
  const row = taskRows(page).filter({ hasNotText: 'Turvakielto' }).first();
  await row.waitFor();
  const person = `/persons/${(await row.getAttribute('data-row') ?? '').split('/')[0] ?? ''}`;
  const faults = await faultsOf(page, [
    '/worklist', '/worklist?view=team', '/persons', '/persons/new', person, `${person}?tab=plan`, `${person}?tab=search`,
    `${person}?tab=services`, `${person}?tab=contacts`, `${person}?tab=details`, `${person}?tab=looks`,
    `${person}/interview`, `${person}/plan`,
  ].map((path) => `${visit.address}${path}`));
  expect(faults).toEqual([]);
});
