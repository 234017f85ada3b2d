import type { EffectShown, QualityOverview, RuleShown } from '@kohtaanto/office/data-quality/contract.ts';
import { describe, expect, test } from 'vitest';
import { boundsText, inOrderOfHarm, qualityHeadline, worstEffect } from './quality-words.ts';
import type { Words } from './quality-words.ts';
import { texts } from './quality-texts.ts';

/** The texts in one language, as a screen gets them. */
const t = Object.fromEntries(Object.entries(texts).map(([key, said]) => [key, said.fi])) as unknown as Words;

const effect = (indicator: string, more: Partial<EffectShown> = {}): EffectShown => ({
  indicator, name: indicator, unit: 'persons', state: 'told', month: '2026-10', value: 100, low: 95, high: 100, ...more,
});
const rule = (id: string, more: Partial<RuleShown> = {}): RuleShown => ({
  id, name: id, reason: '', remedy: '', owner: 'coach', ownerName: '', severity: 'medium', section: null,
  mend: { kind: 'tab', tab: 'search' }, count: 5, accepted: 0, oldest: null, countedAt: null, change: null, trend: [],
  effects: [], parts: [], weight: null, ...more,
});
const overview = (extent: QualityOverview['extent'], rules: RuleShown[]): QualityOverview =>
  ({ day: '2026-11-23', extent, mayList: true, mayRecount: true, threshold: 5, rules });
const said = (extent: QualityOverview['extent'], rules: RuleShown[]) => qualityHeadline(overview(extent, rules), t, 'fi');

describe('the sentence of data quality', () => {
  test('names what distorts most, the farthest first', () => {
    const rules = [rule('Koulutus puuttuu'), rule('Vähän', { weight: 0.01 }), rule('Paljon, liikaa', { weight: 0.2 })];
    expect(said('area', rules)).toBe('Kaksi asiaa vinouttaa lukuja eniten: paljon ja vähän.');
    expect(said('area', rules.slice(0, 2))).toBe('Yksi asia vinouttaa lukuja eniten: vähän.');
    expect(inOrderOfHarm(rules).map(({ id }) => id)).toEqual(['Paljon, liikaa', 'Vähän', 'Koulutus puuttuu']);
  });

  test('does not say that nothing moves where it may not tell what does', () => {
    const hidden = rule('x', { count: 'suppressed', effects: [effect('unemployed', { state: 'hidden', value: null, low: null, high: null })] });
    expect(said('area', [hidden])).toBe('Korjattavaa on yhdessä säännössä; vaikutus lukuihin on salattu.');
    expect(said('area', [rule('x')])).toMatch(/ei siirrä/u);
    expect(said('unit', [rule('x', { count: 1200 })])).toBe('Vastuualueesi tiedoissa on 1\u00A0200 korjattavaa kohtaa yhdessä säännössä.');
  });

  test('nothing counted yet is not the same as nothing to mend', () => {
    expect(said('area', [rule('x', { count: null })])).toBe('Rekisteriä ei ole vielä käyty läpi.');
    expect(said('area', [rule('x', { count: 0 })])).toBe('Tarkistuksissa ei löytynyt korjattavaa.');
    expect(said('own', [rule('x', { count: 1 })])).toBe('Asiakkaittesi tiedoissa on yksi korjattava kohta.');
  });
});

test('of several indicators the one that may be farthest from the truth is told first', () => {
  const effects = [effect('a'), effect('b', { low: 80 }), effect('c', { state: 'hidden', value: null, low: null, high: null })];
  expect(worstEffect({ effects })?.indicator).toBe('b');
  expect(boundsText(effect('a', { unit: 'percent', value: 31.62, low: 30.9, high: 31.62 }), 'fi'))
    .toEqual({ value: '31,6\u00A0%', low: '30,9', high: '31,6\u00A0%' });
});
