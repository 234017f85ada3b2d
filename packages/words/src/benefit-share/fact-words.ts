import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatMonth } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatCents } from '../money.ts';
import { capitalised, formatNumber } from '../numbers.ts';

export type FactKind = 'new-maximum-period' | 'work-condition' | 'first-home-entry' | 'first-home-entry-protected' | 'opening' | 'home';

/** What may happen that no file of payments tells, as one chooses it. */
export const factKindWords: Readonly<Record<FactKind, InLanguages>> = {
  'new-maximum-period': { fi: 'Uusi enimmäisaika alkaa', sv: 'En ny maximitid börjar', en: 'A new maximum period begins' },
  'work-condition': { fi: 'Työssäoloehto täyttyy', sv: 'Arbetsvillkoret uppfylls', en: 'The work condition is fulfilled' },
  'first-home-entry': {
    fi: 'Ensimmäinen kotikuntamerkintä (yksi vuosi)', sv: 'Första anteckningen om hemkommun (ett år)', en: 'First home municipality entry (one year)',
  },
  'first-home-entry-protected': {
    fi: 'Ensimmäinen kotikuntamerkintä, suojelua saanut (kolme vuotta)', sv: 'Första anteckningen om hemkommun, person som fått skydd (tre år)',
    en: 'First home municipality entry, under protection (three years)',
  },
  'opening': { fi: 'Aiemmat maksupäivät lukumääränä', sv: 'Tidigare betalda dagar som antal', en: 'Earlier paid days as a number' },
  'home': { fi: 'Kotikunta tästä päivästä alkaen', sv: 'Hemkommun från och med dagen', en: 'Home municipality from the day on' },
};

/** What it does to the reckoning, in a sentence under the choice. */
export const factEffectWords: Readonly<Record<FactKind, InLanguages>> = {
  'new-maximum-period': {
    fi: 'Päivärahan ja yleistuen laskuri alkaa alusta.', sv: 'Räkningen för dagpenning och allmänt stöd börjar om.',
    en: 'The counters of the allowance and of general support begin anew.',
  },
  'work-condition': {
    fi: 'Yleistuen laskuri alkaa alusta.', sv: 'Räkningen för allmänt stöd börjar om.', en: 'The counter of general support begins anew.',
  },
  'first-home-entry': {
    fi: 'Vuoden ajan valtio maksaa työmarkkinatuen ja yleistuen kokonaan, eikä laskuri kerry.',
    sv: 'Under ett år betalar staten hela arbetsmarknadsstödet och det allmänna stödet, och räkningen vilar.',
    en: 'For a year the state pays all of labour market subsidy and general support, and the counter rests.',
  },
  'first-home-entry-protected': {
    fi: 'Kolmen vuoden ajan valtio maksaa työmarkkinatuen ja yleistuen kokonaan, eikä laskuri kerry.',
    sv: 'Under tre år betalar staten hela arbetsmarknadsstödet och det allmänna stödet, och räkningen vilar.',
    en: 'For three years the state pays all of labour market subsidy and general support, and the counter rests.',
  },
  'opening': {
    fi: 'Laskuri on tänä päivänä tässä luvussa.', sv: 'Räknaren står på detta tal den dagen.', en: 'The counter stands at this number on the day.',
  },
  'home': {
    fi: 'Päivien osuus kuuluu tälle kunnalle, kunnes rekisteri kertoo muutosta.', sv: 'Dagarnas andel hör till denna kommun tills registret berättar om en flytt.',
    en: 'The share of the days is this municipality’s, until the register tells of a move.',
  },
};

const words = {
  fi: { all: 'etuuspäiviä', allowance: 'päivärahapäiviä', unknown: 'kotikunta ei tiedossa' },
  sv: { all: 'förmånsdagar', allowance: 'dagpenningsdagar', unknown: 'hemkommunen okänd' },
  en: { all: 'benefit days', allowance: 'allowance days', unknown: 'home not known' },
} as const;

export type ToldCounterFact = {
  readonly kind: FactKind; readonly benefitDays: number | null; readonly allowanceDays: number | null; readonly municipality: string | null;
};

/** 'Aiemmat maksupäivät lukumääränä: 250 etuuspäiviä'; 'Kotikunta tästä päivästä alkaen: Sastamala'. */
export function factLine(fact: ToldCounterFact, nameOf: (code: string | null) => string, language: Language): string {
  const w = words[language];
  const numbers = [
    ...(fact.benefitDays === null ? [] : [`${w.all} ${formatNumber(fact.benefitDays, language)}`]),
    ...(fact.allowanceDays === null ? [] : [`${w.allowance} ${formatNumber(fact.allowanceDays, language)}`]),
    ...(fact.municipality === null ? [] : [nameOf(fact.municipality)]),
  ];
  const name = factKindWords[fact.kind][language];
  return numbers.length === 0 ? name : `${name}: ${numbers.join(', ')}`;
}

export type ToldChange = { readonly month: string; readonly name: InLanguages | null; readonly change: Cents };

/** 'Maaliskuu 2026, Sastamala: +123,45 €': what a fact changes of a month. */
export function changeLine({ month, name, change }: ToldChange, language: Language): string {
  return `${capitalised(formatMonth(month, language))}, ${name?.[language] ?? words[language].unknown}: ${change > 0 ? '+' : ''}${formatCents(change, language)}`;
}
