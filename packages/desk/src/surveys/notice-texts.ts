import type { InLanguages } from '@kohtaanto/words/language.ts';

type NoticeWords = { readonly until: (day: string) => string; readonly nobody: string };

/** What a printed notice says in each language beside the name of the survey. */
export const noticeTexts: InLanguages<NoticeWords> = {
  fi: { until: (day) => `Vastaa viimeistään ${day}.`, nobody: 'Et kirjaudu, eikä sinua voi tunnistaa vastauksista.' },
  sv: { until: (day) => `Svara senast ${day}.`, nobody: 'Du loggar inte in, och du kan inte identifieras av svaren.' },
  en: { until: (day) => `Answer by ${day}.`, nobody: 'You do not sign in, and you cannot be identified from the answers.' },
};
