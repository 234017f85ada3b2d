import { expect, it } from 'vitest';
import type { Match } from '../matching/match-reasons.ts';
import { trainingsByWish } from './training-opens.ts';

const opens = (...ids: string[]) => ids.map((vacancyId) => ({ vacancyId }) as unknown as Match);
const nothing = { vacancies: 0, most: 0 };

it('trainings that lead to wished work come first, then those within reach, then those that open most', () => {
  const sorted = trainingsByWish([
    { id: 'many-far', opens: opens('a', 'b', 'c'), lifts: nothing, reached: false }, { id: 'many-near', opens: opens('a', 'b'), lifts: nothing, reached: true },
    { id: 'wished-far', opens: opens('a', 'w'), lifts: nothing, reached: false }, { id: 'wished-near', opens: opens('w'), lifts: nothing, reached: true },
  ], (id) => id === 'w');
  expect(sorted.map(({ id, wished, opens: [first] }) => [id, wished, first?.vacancyId])).toEqual([
    ['wished-near', 1, 'w'], ['wished-far', 1, 'w'], ['many-near', 0, 'a'], ['many-far', 0, 'a'],
  ]);
});
