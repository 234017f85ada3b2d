import { formatDay, formatDayShort, toPlainDate } from './dates.ts';
import type { Day } from './dates.ts';
import type { InLanguages, Language } from './language.ts';
import { reasonAt, reasonText, sectionHref, sectionLabel } from './reasons.ts';
import type { SpokenReason } from './reasons.ts';

export type ChainedObligation = {
  readonly because: readonly SpokenReason[];
  readonly due: Day;
  readonly officeDay: Day;
  readonly state: string;
  readonly metOn?: Day | null | undefined;
  readonly restingUntil?: Day | null | undefined;
};

export type ChainStep = {
  readonly at: string;
  readonly text: string;
  readonly strong?: boolean;
  readonly section?: { readonly label: string; readonly href: string };
};

/** The whole "why" of an obligation as steps: fact, rule, and the day it leads to. */
export function chainSteps(obligation: ChainedObligation, language: Language): readonly ChainStep[] {
  const steps = obligation.because.map((reason): ChainStep => {
    const step = { at: reasonAt(reason, language), text: reasonText(reason, language) };
    const { section } = reason;
    if (section === undefined || section === null) return step;
    return {
      ...step,
      section: { label: sectionLabel(section, language), href: sectionHref(section, language) },
    };
  });
  const last = lastStep(obligation, language);
  return last === undefined ? steps : [...steps, last];
}

const lastDay: InLanguages = { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' };
const metWord: InLanguages = { fi: 'Hoidettu', sv: 'Utförd', en: 'Done' };
const officeSaid: InLanguages<(day: string) => string> = {
  fi: (day) => `viimeinen toimistopäivä ${day}`,
  sv: (day) => `sista kontorsdagen ${day}`,
  en: (day) => `last office day ${day}`,
};
const restSaid: InLanguages<(day: string) => string> = {
  fi: (day) => `Tauolla ${day} asti`,
  sv: (day) => `Vilar till ${day}`,
  en: (day) => `On hold until ${day}`,
};

function lastStep(obligation: ChainedObligation, language: Language): ChainStep | undefined {
  if (obligation.state === 'fallen') return undefined;
  if (obligation.state === 'resting') {
    if (obligation.restingUntil === undefined || obligation.restingUntil === null) return undefined;
    const day = formatDayShort(obligation.restingUntil, language);
    return { at: day, text: restSaid[language](day), strong: true };
  }
  if (obligation.state === 'met' && obligation.metOn !== undefined && obligation.metOn !== null) {
    return { at: formatDayShort(obligation.metOn, language), text: metWord[language], strong: true };
  }
  const closed = toPlainDate(obligation.due) !== toPlainDate(obligation.officeDay);
  const office = closed ? ` · ${officeSaid[language](formatDay(obligation.officeDay, language))}` : '';
  return {
    at: formatDayShort(obligation.due, language),
    text: `${lastDay[language]}${office}`,
    strong: true,
  };
}

/** Told beside an obligation whose rule is not certain. */
export const uncertainNote: InLanguages = {
  fi: 'Tulkinta on avoin, tai lain tekstiä ei ollut saatavilla. Tarkista ennen päätöstä.',
  sv: 'Tolkningen är öppen, eller så var lagtexten inte tillgänglig. Kontrollera före beslut.',
  en: 'The reading is open, or the text of the act was not available. Check before deciding.',
};

/** 'Sääntöversio 1.1.2026 · laskettu 23.11. klo 6.00' */
export function computedNote(ruleVersion: string, computedOn: Day | null, language: Language): string {
  const version = toPlainDate(ruleVersion);
  const words: InLanguages<(v: string, day: string) => string> = {
    fi: (v, day) => `Sääntöversio ${v}${day === '' ? '' : ` · laskettu ${day}`}`,
    sv: (v, day) => `Regelversion ${v}${day === '' ? '' : ` · beräknad ${day}`}`,
    en: (v, day) => `Rule version ${v}${day === '' ? '' : ` · computed ${day}`}`,
  };
  const written = `${formatDayShort(version, language)}${language === 'fi' ? '' : language === 'sv' ? '.' : ' '}`;
  const year = ruleVersion.slice(0, 4);
  return words[language](
    `${written}${year}`,
    computedOn === null ? '' : formatDayShort(computedOn, language),
  );
}
