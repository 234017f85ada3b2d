import type { BaseMeasure } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { InLanguages } from '../language.ts';

export const measureNames: Readonly<Record<BaseMeasure, InLanguages>> = {
  population: { fi: 'Asukasluku', sv: 'Folkmängd', en: 'Population' },
  'population-18-64': { fi: '18–64-vuotiaat', sv: '18–64-åringar', en: 'Population aged 18–64' },
  'unemployed-and-in-services': {
    fi: 'Työttömät ja palveluissa olevat', sv: 'Arbetslösa och personer i service', en: 'Unemployed and in services',
  },
  'foreign-language': { fi: 'Vieraskieliset', sv: 'Personer med främmande språk som modersmål', en: 'Foreign-language speakers' },
  'state-subsidy': { fi: 'Työllisyyspalvelujen valtionosuus, €', sv: 'Statsandel för sysselsättningstjänster, €', en: 'State subsidy for employment services, €' },
  'agreed-share': { fi: 'Sovittu osuus', sv: 'Avtalad andel', en: 'Agreed share' },
};

export type GivenMeasure = BaseMeasure | 'labour-force' | 'unemployment-share';

/** What files call them, beside their names and codes. */
const spoken = new Map<string, GivenMeasure | 'not-needed'>(Object.entries({
  väkiluku: 'population', väestö: 'population', befolkning: 'population', invånare: 'population', asukkaat: 'population',
  'working age': 'population-18-64', työkäiset: 'population-18-64', työikäiset: 'population-18-64', 'population aged 18 64': 'population-18-64',
  'age 18 64': 'population-18-64', 'aged 18 64': 'population-18-64', '18 64': 'population-18-64', '18 64 vuotiaat': 'population-18-64',
  'arbetsför ålder': 'population-18-64', 'i arbetsför ålder': 'population-18-64',
  unemployed: 'unemployed-and-in-services', 'unemployed and services': 'unemployed-and-in-services',
  'unemployed in services': 'unemployed-and-in-services', 'unemployed and in services': 'unemployed-and-in-services',
  työttömät: 'unemployed-and-in-services', arbetslösa: 'unemployed-and-in-services',
  'työttömät ja palveluissa': 'unemployed-and-in-services',
  'foreign language speakers': 'foreign-language', 'foreign speakers': 'foreign-language', 'främmande språk': 'foreign-language',
  'state subsidies': 'state-subsidy', valtionosuus: 'state-subsidy', valtionosuudet: 'state-subsidy', statsandel: 'state-subsidy',
  share: 'agreed-share', osuus: 'agreed-share', andel: 'agreed-share',
  'labour force': 'labour-force', työvoima: 'labour-force', arbetskraft: 'labour-force',
  'unemployment share': 'unemployment-share', 'unemployment rate': 'unemployment-share',
  'työttömien osuus': 'unemployment-share', 'labour force forecast': 'not-needed', 'employment rate': 'not-needed',
  'staff years estimate': 'not-needed',
} as const));

/** 'not-needed': a figure of the plans that no share is counted from. */
export function measureOf(text: string): GivenMeasure | 'not-needed' | undefined {
  const given = text.trim().toLocaleLowerCase('fi').replaceAll(/[\s_–-]+/gu, ' ');
  for (const [code, names] of Object.entries(measureNames)) {
    const known = [code, names.fi, names.sv, names.en].map((name) => name.toLocaleLowerCase('fi').replaceAll(/[\s_–-]+/gu, ' '));
    if (known.includes(given)) return code as BaseMeasure;
  }
  return spoken.get(given);
}
