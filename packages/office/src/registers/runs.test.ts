import { expect, it } from 'vitest';
import { sentence } from './runs.ts';

it('a fault names the figure in words, not by its codes', () => {
  const fault = { path: '3/Tyottomat', code: 'registers.twice', values: { measure: 'unemployed', place: 'SSS', month: '2006-03', other: 2, value: 5 } };
  expect(sentence(fault, 'fi')).toContain('(Työttömät, koko maa, maaliskuu 2006)');
  expect(sentence({ ...fault, values: { ...fault.values, place: 'Porvoo (638)', placeSv: 'Borgå (638)' } }, 'sv')).toContain('Borgå (638), mars 2006');
  expect(sentence({ ...fault, values: { ...fault.values, place: 'SSS 5223' } }, 'sv')).toContain('hela landet 5223, mars 2006');
});
