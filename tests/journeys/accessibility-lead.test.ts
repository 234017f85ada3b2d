import { expect, test } from 'vitest';
import { faultsOf } from './accessible.ts';
import { visits } from './visit.ts';

const visit = visits();

test('the calendar, the team, the figures, the area and the way in meet WCAG 2.2 AA', async () => {
  const page = await visit.as('Merja Kallioinen');
  visit.expectRefusals();
  const faults = await faultsOf(page, [
    '/calendar', '/calendar?view=team', '/calendar?view=rooms', '/calendar?view=markets', '/team', '/team?by=specialisation',
    '/team?by=municipality', '/figures?month=2023-07', '/area', '/area?tab=service-points', '/area?tab=tasks', '/area?tab=staff',
    '/area?tab=country', '/imports', '/design', '/nowhere', '/varaa/no-such-link',
  ].map((path) => `${visit.address}${path}`));
  const outside = await visit.anyone();
  faults.push(...await faultsOf(outside, [`${visit.address}/worklist`, `${visit.address}/sign-in`]));
  expect(faults).toEqual([]);
});
