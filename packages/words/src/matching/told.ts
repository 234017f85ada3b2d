import type { MatchReasonCode } from '@kohtaanto/rules/matching/match-reasons.ts';
import type { InLanguages, Language } from '../language.ts';

/** Names of what a reason names by its code, in the reader's language; an area keeps them. */
export type MatchNames = {
  occupation(code: string, language: Language): string;
  skill(ref: string, language: Language): string;
  municipality(code: string, language: Language): string;
};

/** The values of a reason, written. */
export type Told = {
  readonly language: Language;
  number(name: string): number;
  count(name: string): string;
  occupation(name: string): string;
  municipality(name: string): string;
  /** At most five by name; of more, how many they are. */
  skills(): string;
  licence(): string;
  spokenLanguage(): string;
  text(name: string): string;
  education(name: string): string;
  shifts(name: string): string;
  workingTime(): string;
  contract(): string;
  day(name: string): string;
  /** How long work done lasted and when it ended: '3 v 2 kk, päättynyt kesäkuussa 2024'. */
  lasted(): string;
  euros(name: string): string;
  /** 'vaaditaan' or 'toivotaan', of what is asked. */
  asked(must: string, wish: string): string;
};

export type MatchReasonTexts<Code extends MatchReasonCode> = Readonly<Record<Code, InLanguages<(told: Told) => string>>>;
