import type { BenefitKind, DayGround } from '@kohtaanto/rules/benefit-share/benefits.ts';
import type { ShareSection } from '@kohtaanto/rules/benefit-share/ladders.ts';
import { nbsp } from '../language.ts';
import type { InLanguages, Language } from '../language.ts';

export const benefitNames: Readonly<Record<BenefitKind, InLanguages>> = {
  'labour-market-subsidy': { fi: 'työmarkkinatuki', sv: 'arbetsmarknadsstöd', en: 'labour market subsidy' },
  'basic-allowance': { fi: 'peruspäiväraha', sv: 'grunddagpenning', en: 'basic allowance' },
  'earnings-related-allowance': {
    fi: 'ansiopäivärahan perusosa', sv: 'grunddelen av inkomstrelaterad dagpenning',
    en: 'basic part of earnings-related allowance',
  },
  'general-support': { fi: 'yleistuki', sv: 'allmänt stöd', en: 'general support' },
};

export const groundNames: Readonly<Record<DayGround, InLanguages>> = {
  'unemployment': { fi: 'työttömyys', sv: 'arbetslöshet', en: 'unemployment' },
  'service': { fi: 'palvelu', sv: 'service', en: 'service' },
  'lay-off': { fi: 'lomautus', sv: 'permittering', en: 'lay-off' },
  'shortened-week': { fi: 'lyhennetty työviikko', sv: 'förkortad arbetsvecka', en: 'shortened working week' },
  'weather-hindrance': { fi: 'säällinen este', sv: 'väderhinder', en: 'weather hindrance' },
  'additional-days': { fi: 'lisäpäivät', sv: 'tilläggsdagar', en: 'additional days' },
};

/** '1290/2002 14 luvun 3 a § 2 mom.' · '1290/2002 14 kap. 3 a § 2 mom.' · '1290/2002 chapter 14 section 3a(2)' */
export function shareSectionLabel({ act, section, paragraph }: ShareSection, language: Language): string {
  const [chapter, own] = section.includes(':') ? section.split(':') : [undefined, section];
  const letter = /^(\d+)([a-z])$/u.exec(own ?? '');
  const number = letter === null ? own : `${letter[1]}${language === 'en' ? '' : nbsp}${letter[2]}`;
  if (language === 'en') {
    return `${act} ${chapter === undefined ? '' : `chapter${nbsp}${chapter} `}section${nbsp}${number}${paragraph === undefined ? '' : `(${paragraph})`}`;
  }
  const inChapter = chapter === undefined ? '' : `${chapter}${nbsp}${language === 'fi' ? 'luvun' : 'kap.'} `;
  return `${act} ${inChapter}${number}${nbsp}§${paragraph === undefined ? '' : ` ${paragraph}${nbsp}mom.`}`;
}
