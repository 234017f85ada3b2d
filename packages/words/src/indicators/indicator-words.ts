import type { Basis, IndicatorDefinition, IndicatorUnit } from '@kohtaanto/rules/indicators/definition.ts';
import { sectionLabel } from '../reasons.ts';
import type { InLanguages, Language } from '../language.ts';
import { caveats } from './caveats.ts';
import { namesOfFlows } from './names-of-flows.ts';
import { namesOfGoals } from './names-of-goals.ts';
import { namesOfService } from './names-of-service.ts';
import { namesOfUnemployment } from './names-of-unemployment.ts';
import { counts, populations, standings } from './phrases.ts';
import { said } from './said.ts';
import type { IndicatorName } from './said.ts';

const names: Readonly<Record<string, IndicatorName>> = {
  ...namesOfUnemployment, ...namesOfFlows, ...namesOfService, ...namesOfGoals,
};

/** An indicator as its page, its file and its footnote tell of it. */
export type IndicatorWords = {
  readonly name: string;
  readonly reading: string;
  readonly population: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly basis: readonly string[];
  readonly direction: string;
  /** Why this reading leads, or is there beside the one that does; null where there is but one. */
  readonly standing: string | null;
  readonly caveats: readonly string[];
};

export function indicatorName(id: string, language: Language): string {
  return names[id]?.name[language] ?? id;
}

export function indicatorWords(definition: IndicatorDefinition, language: Language): IndicatorWords {
  const phrase = (from: Readonly<Record<string, InLanguages>>, key: string): string => from[key]?.[language] ?? key;
  const { id, standing, denominator, maturityMonths } = definition;
  return {
    name: indicatorName(id, language),
    reading: names[id]?.reading[language] ?? '',
    population: phrase(populations, definition.population),
    numerator: phrase(counts, definition.numerator),
    denominator: denominator === null ? null : phrase(counts, denominator),
    unit: units[definition.unit][language],
    period: maturityMonths === 0 ? periods[definition.period][language]
      : `${periods[definition.period][language]}; ${maturities[maturityMonths]?.[language] ?? ''}`,
    source: sources[definition.source][language],
    basis: definition.basis.map((each) => basisText(each, language)),
    direction: directions[definition.direction][language],
    standing: standing.kind === 'only' ? null : phrase(standings, standing.because),
    caveats: definition.caveats.map((each) => phrase(caveats, each)),
  };
}

/** Keys without a text, for the test that there are none. */
export function unworded(definition: IndicatorDefinition): readonly string[] {
  const { id, population, numerator, denominator, standing } = definition;
  const asked: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
    [names, id], [populations, population], [counts, numerator],
    ...(denominator === null ? [] : [[counts, denominator] as const]),
    ...(standing.kind === 'only' ? [] : [[standings, standing.because] as const]),
    ...definition.caveats.map((each) => [caveats, each] as const),
  ];
  return asked.filter(([from, key]) => from[key] === undefined).map(([, key]) => key);
}

function basisText(basis: Basis, language: Language): string {
  switch (basis.kind) {
    case 'national-goal': return `${goals[language]} ${basis.goal} (VN/30844/2024-TEM-5)`;
    case 'act': return sectionLabel(basis.section, language);
    case 'statistics': return statistics[basis.name][language];
    case 'plan': return plans[basis.name][language];
  }
}

const units: Readonly<Record<IndicatorUnit, InLanguages>> = {
  persons: said('henkilöä', 'personer', 'persons'),
  spells: said('siirtymää', 'övergångar', 'exits'),
  services: said('palvelua', 'servicar', 'services'),
  percent: said('prosenttia', 'procent', 'per cent'),
  days: said('päivää', 'dagar', 'days'),
  'seekers-per-coach': said('asiakasta omavalmentajaa kohden', 'kunder per coach', 'customers per coach'),
  'seekers-per-place': said('hakijaa paikkaa kohden', 'sökande per plats', 'seekers per place'),
  score: said('pistettä', 'poäng', 'points'),
  number: said('kappaletta', 'stycken', 'in number'),
};

const periods: Readonly<Record<IndicatorDefinition['period'], InLanguages>> = {
  'counting-day': said('kuukauden viimeinen arkipäivä', 'månadens sista vardag', 'the month’s last working day'),
  'events-of-month': said('kuukauden tapahtumat', 'månadens händelser', 'the month’s events'),
  month: said('kuukausi', 'månad', 'month'),
  year: said('vuosi', 'år', 'year'),
};

const maturities: Readonly<Record<number, InLanguages>> = {
  3: said('valmis kolmen kuukauden kuluttua', 'klar efter tre månader', 'complete after three months'),
  6: said('valmis kuuden kuukauden kuluttua', 'klar efter sex månader', 'complete after six months'),
};

const sources: Readonly<Record<IndicatorDefinition['source'], InLanguages>> = {
  register: said('alueen oma rekisteri', 'områdets eget register', 'the area’s own register'),
  imported: said('tuotu muualta', 'importerad', 'imported'),
  'register-and-imported': said(
    'oma rekisteri, nimittäjä tuotu',
    'eget register, nämnaren importerad',
    'own register, denominator imported',
  ),
};

const directions: Readonly<Record<IndicatorDefinition['direction'], InLanguages>> = {
  'more-is-better': said('suurempi on parempi', 'större är bättre', 'more is better'),
  'less-is-better': said('pienempi on parempi', 'mindre är bättre', 'less is better'),
  neutral: said('ei hyvä eikä huono', 'varken bra eller dåligt', 'neither good nor bad'),
};

const goals = said('Valtakunnallinen tavoite', 'Riksomfattande mål', 'National goal');

const statistics: Readonly<Record<Extract<Basis, { kind: 'statistics' }>['name'], InLanguages>> = {
  'employment-service-statistics': said(
    'Työnvälitystilasto',
    'Arbetsförmedlingsstatistiken',
    'Employment service statistics',
  ),
  'structural-unemployment': said(
    'Työnvälitystilasto, taulu 902',
    'Arbetsförmedlingsstatistiken, tabell 902',
    'Employment service statistics, table 902',
  ),
  kela: said(
    'Kelan työttömyysturvatilasto',
    'FPA:s statistik över utkomstskyddet',
    'Kela’s statistics on unemployment security',
  ),
  placement: said('TEM-analyyseja 88/2018', 'ANM-analyser 88/2018', 'Ministry analyses 88/2018'),
  'employment-register': said('Työssäkäyntitilasto', 'Sysselsättningsstatistiken', 'Employment statistics'),
  'mismatch-report': said(
    'Työvoiman saatavuus ja kohtaanto',
    'Tillgången på arbetskraft och matchningen',
    'Availability and matching of labour',
  ),
};

const plans: Readonly<Record<Extract<Basis, { kind: 'plan' }>['name'], InLanguages>> = {
  'lantinen-pirkanmaa': said(
    'Läntisen Pirkanmaan järjestämissuunnitelma',
    'Västra Birkalands plan',
    'Plan of Western Pirkanmaa',
  ),
  mikkeli: said('Mikkelin työllisyysohjelma', 'S:t Michels sysselsättningsprogram', 'Employment programme of Mikkeli'),
  porvoo: said('Porvoon työllisyysalueen suunnitelma', 'Borgå sysselsättningsområdes plan', 'Plan of the Porvoo area'),
};
