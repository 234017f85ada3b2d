import { expect, it } from 'vitest';
import { refusalGroundCodes } from '@kohtaanto/rules/vacancies/refusal-grounds.ts';
import { languages } from '../language.ts';
import { decisionDocument } from './decision-document.ts';

const decision = {
  kind: 'removed', area: { fi: 'Läntinen Pirkanmaa', sv: 'Västra Birkaland', en: 'Western Pirkanmaa' }, employer: 'Tornin Ravintola Oy', businessId: '0737546-2', title: 'Naismyyjä',
  evidence: 'evident', reason: 'Ilmoituksessa haetaan vain naisia.', urgedOn: '2026-11-18', heardOn: '2026-11-20', decidedOn: '2026-11-23', noticeOn: null, by: 'Päivi Lammela-Aho',
} as const;

it('a decision tells what, why, by which sections and how a revision is claimed, in three languages', () => {
  for (const [at, ground] of refusalGroundCodes.entries()) {
    const told = languages.map((language) => decisionDocument({ ...decision, ground }, language));
    expect(new Set(told.map(({ title }) => title)).size).toBe(3);
    const [fi] = told;
    expect(fi?.cover.agenda.items.map((item) => item.replaceAll('\u00a0', ' '))).toEqual([
      `49 § 2 mom. ${at + 1} k`, '49 § 3 mom.', '434/2003 34 §', '434/2003 45 §', '145 § 1 mom.', '434/2003 49 c §',
    ]);
    expect(fi?.sections.map(({ heading }) => heading)).toEqual(['Perustelut', 'Asian käsittely', 'Oikaisuvaatimusohje']);
    expect(fi?.sections[1]?.blocks).toEqual([{ kind: 'list', items: ['Työnantajaa kehotettiin 18.11.2026 oikaisemaan ilmoitus, eikä sitä oikaistu.', 'Työnantajaa kuultiin 20.11.2026.'] }]);
  }
});
