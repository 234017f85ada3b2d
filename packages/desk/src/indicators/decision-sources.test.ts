import { describe, expect, it } from 'vitest';
import { speak } from '../app/texts.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { decisionsOf } from './decision-sources.ts';
import type { Facts } from './decision-sources.ts';

const facts = (more: Partial<Facts>): Facts => ({
  waiting: { lateMeetings: [], targets: [], ending: [] }, answers: [], reports: [], snapshotDay: '2026-11-23', today: '2026-11-23',
  onlyOwn: false, t: speak(dashboardTexts, 'fi'), language: 'fi', ...more,
});
const open = { month: '2026-10', revision: null };
const out = { month: '2026-10', revision: 1 };
const earlier = { month: '2026-09', revision: null };

describe('what waits for a decision', () => {
  it('a closed month whose report is not out is one thing, with the way to publish it', () => {
    expect(decisionsOf(facts({ reports: [open, earlier] }))).toEqual([expect.objectContaining({
      title: 'Lautakunnan raportti puuttuu: lokakuu 2026', button: 'Tarkista ja julkaise',
      to: '/figures/publications', search: { publish: 'board-report', month: '2026-10' },
    })]);
  });

  it('nothing where the newest month is out, where no month has closed, and for one who leads a unit', () => {
    expect(decisionsOf(facts({ reports: [out, earlier] }))).toEqual([]);
    expect(decisionsOf(facts({ reports: [] }))).toEqual([]);
    expect(decisionsOf(facts({ reports: [open], onlyOwn: true }))).toEqual([]);
  });

  it('late meetings come first', () => {
    const late = { unit: 'a', name: { fi: 'Alku', sv: 'Start', en: 'Start' }, late: 3, oldest: '2026-11-20', own: true };
    const waiting = { lateMeetings: [late], targets: [], ending: [] };
    expect(decisionsOf(facts({ waiting, reports: [open] })).map(({ key }) => key)).toEqual(['late a', 'missing report']);
  });
});
