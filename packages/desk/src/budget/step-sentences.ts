import type { Language } from '@kohtaanto/words/language.ts';
import type { useTexts } from '../app/texts.tsx';
import type { Derivation } from './answers.ts';
import type { texts } from './budget-texts.ts';
import { exact } from './money.ts';

type Said = ReturnType<typeof useTexts<typeof texts>>;

/** The reckoning of the forecast, in the order one would do it by hand. */
export function stepSentences({ yearEnd }: Pick<Derivation, 'yearEnd'>, t: Said, language: Language): readonly string[] {
  const { steps, by, bookedMonths, forecast } = yearEnd;
  const say = (amount: number) => exact(amount, language);
  const booked = t.stepBooked(bookedMonths, say(steps.usedBooked));
  const last = t.stepForecast(say(forecast));
  if (by === 'year-over') return [booked, t.stepOver, last];
  const pace = {
    even: () => t.stepEven(String(steps.weightBooked), String(steps.weightYear), say(steps.restByPace)),
    'last-year': () => t.stepLastYear(say(steps.weightBooked), say(steps.weightYear), say(steps.restByPace)),
    plan: () => t.stepPlan(say(steps.restByPace)),
    'nothing-booked': () => t.stepNothing(say(steps.restByPace)),
  }[by]();
  return [booked, pace, t.stepPromised(say(steps.usedLater), say(steps.open), say(steps.promised)), t.stepRest(say(steps.rest)), last];
}
