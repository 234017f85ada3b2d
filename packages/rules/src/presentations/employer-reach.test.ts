import { describe, expect, it } from 'vitest';
import { canBeAnswered, lackingInTold } from './employer-reach.ts';

const nobody = { name: null, phone: null, email: null };

describe('a presentation that somebody can answer', () => {
  it.each([
    ['the person’s own phone', { phone: '040 123', email: null }, undefined, false, true],
    ['own contacts without phone or e-mail, and nobody instead', { phone: null, email: null }, nobody, false, false],
    ['an empty phone', { phone: '', email: '' }, undefined, false, false],
    ['an expert with an e-mail', undefined, { name: 'Päivi', phone: null, email: 'p@x.example' }, false, true],
    ['an expert who cannot be reached', undefined, { name: 'Päivi', phone: null, email: null }, false, false],
    ['an expert named by another area', undefined, nobody, true, true],
  ])('%s', (_what, own, through, elsewhere, answer) => {
    expect(canBeAnswered(own, through, elsewhere)).toBe(answer);
  });
});

describe('what is told', () => {
  it('may name nobody, and may say nothing of work', () => {
    expect(lackingInTold(['citizenship'])).toEqual({ name: true, work: true });
    expect(lackingInTold(['contacts', 'citizenship', 'long-unemployed'])).toEqual({ name: false, work: true });
    expect(lackingInTold(['work-history'])).toEqual({ name: true, work: false });
  });
});
