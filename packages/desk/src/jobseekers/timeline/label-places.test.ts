import { describe, expect, test } from 'vitest';
import { placeBeside, placeLabels, textWidth } from './label-places.ts';

const named = (key: string, x: number, text: string, first = true) => ({ key, x, text, first });

describe('names under the marks of a lane', () => {
  test('stand under their marks', () => {
    expect(placeLabels([named('a', 500, 'puhelu')], 112, 1000).get('a')).toEqual({ x: 500, anchor: 'middle' });
  });

  test('never lie across the line of today', () => {
    const half = textWidth('alkuhaastattelu', 12) / 2;
    for (const x of [470, 499, 500, 501, 530]) {
      const at = placeLabels([named('a', x, 'alkuhaastattelu')], 112, 1000, 500).get('a')?.x ?? 500;
      expect(Math.abs(at - 500)).toBeGreaterThan(half);
    }
  });

  test('go to the other side of the line where the own side is taken, and are left out where both are', () => {
    const places = placeLabels(
      [named('a', 500, 'alkuhaastattelu'), named('b', 500, 'puhelu', false), named('c', 500, 'viesti', false)], 112, 1000, 500);
    expect(places.get('a')?.x).toBeLessThan(500);
    expect(places.get('b')?.x).toBeGreaterThan(500);
    expect(places.get('c')).toBeUndefined();
  });
});

describe('names beside the signs of deadlines', () => {
  const deadline = (key: string, x: number, first = false) =>
    ({ key, x, texts: [`${key} 23.2.2027`, '23.2.'], first });

  test('the meeting is named first, past a neighbour that touches it', () => {
    const places = placeBeside([deadline('raportti', 980), deadline('keskustelu', 990, true)], 112, 1000, 500);
    expect(places.get('keskustelu')?.text).toBe('keskustelu 23.2.2027');
    expect(places.get('keskustelu')).toMatchObject({ anchor: 'end', x: 980 - 11 });
    expect(places.get('raportti')).toBeUndefined();
  });

  test('a name without room gives way to its day', () => {
    const places = placeBeside([deadline('raportti', 560), deadline('keskustelu', 620, true)], 112, 700, 540);
    expect(places.get('keskustelu')?.text).toBe('23.2.');
  });
});
