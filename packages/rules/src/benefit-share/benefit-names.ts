import { benefitKinds, dayGrounds } from './benefits.ts';
import type { BenefitKind, DayGround } from './benefits.ts';

/** The words that files use beside our own: those of the statutes, in Finnish and Swedish. */
const benefitWords: Readonly<Record<string, BenefitKind>> = {
  ...ownWords(benefitKinds),
  'työmarkkinatuki': 'labour-market-subsidy', 'arbetsmarknadsstöd': 'labour-market-subsidy', 'tmt': 'labour-market-subsidy',
  'peruspäiväraha': 'basic-allowance', 'grunddagpenning': 'basic-allowance',
  'ansiopäiväraha': 'earnings-related-allowance', 'inkomstrelaterad dagpenning': 'earnings-related-allowance',
  'ansiopäivärahan perusosa': 'earnings-related-allowance',
  'yleistuki': 'general-support', 'allmänt stöd': 'general-support',
};
const groundWords: Readonly<Record<string, DayGround>> = {
  ...ownWords(dayGrounds),
  'työttömyys': 'unemployment', 'arbetslöshet': 'unemployment', 'palvelu': 'service',
  'lomautus': 'lay-off', 'permittering': 'lay-off', 'lyhennetty työviikko': 'shortened-week',
  'förkortad arbetsvecka': 'shortened-week', 'säällinen este': 'weather-hindrance', 'sääeste': 'weather-hindrance',
  'väderhinder': 'weather-hindrance', 'lisäpäivät': 'additional-days', 'tilläggsdagar': 'additional-days',
};

/** The benefit that a word of a file names, whatever its letters' size. */
export function benefitNamed(word: string): BenefitKind | undefined {
  return named(benefitWords, word);
}

export function groundNamed(word: string): DayGround | undefined {
  return named(groundWords, word);
}

export const knownBenefitWords: readonly string[] = Object.keys(benefitWords);
export const knownGroundWords: readonly string[] = Object.keys(groundWords);

function named<Name>(words: Readonly<Record<string, Name>>, word: string): Name | undefined {
  const bare = word.trim().toLowerCase().normalize('NFC');
  return Object.hasOwn(words, bare) ? words[bare] : undefined;
}

function ownWords<Name extends string>(names: readonly Name[]): Readonly<Record<string, Name>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
