import type { SubsidyKind, SubsidyPossibility, SubsidyQuestion } from '@kohtaanto/rules/matching/subsidy-possibility.ts';
import type { InLanguages, Language } from '../language.ts';
import { sectionLabel } from '../reasons.ts';

/** 'Palkkatukea voisi selvittää (82 § 1 mom. 2 k): …' A possibility, never a promise. */
export function subsidySentence({ kind, section, toFindOut }: SubsidyPossibility, language: Language): string {
  return `${kindsSaid[kind][language]} (${sectionLabel(section, language)}). ${findOut[language]}: ${toFindOut.map((one) => questionsSaid[one][language]).join('; ')}.`;
}

const findOut: InLanguages = { fi: 'Selvitettävä', sv: 'Att utreda', en: 'To find out' };

const kindsSaid: Readonly<Record<SubsidyKind, InLanguages>> = {
  'pay-subsidy': {
    fi: 'Palkkatuki ammatillisen osaamisen parantamiseen voi tulla kyseeseen', sv: 'Lönesubvention för förbättrande av yrkeskompetensen kan komma i fråga',
    en: 'A pay subsidy for improving vocational skills may come into question',
  },
  'pay-subsidy-over-60': {
    fi: 'Palkkatuki 60 vuotta täyttäneen palkkaamiseen voi tulla kyseeseen', sv: 'Lönesubvention för anställning av den som fyllt 60 år kan komma i fråga',
    en: 'A pay subsidy for hiring somebody who has turned 60 may come into question',
  },
  'support-for-over-55': {
    fi: '55 vuotta täyttäneiden työllistämistuki voi tulla kyseeseen', sv: 'Sysselsättningsstöd för personer som fyllt 55 år kan komma i fråga',
    en: 'The employment subsidy for those over 55 may come into question',
  },
  'mobility-allowance': {
    fi: 'Matka on pitkä: liikkuvuusavustusta voi hakea Kelasta tai työttömyyskassasta', sv: 'Resan är lång: rörlighetsunderstöd kan sökas hos FPA eller arbetslöshetskassan',
    en: 'The way is long: a mobility allowance may be applied for from Kela or the unemployment fund',
  },
};

const questionsSaid: Readonly<Record<SubsidyQuestion, InLanguages>> = {
  'lack-of-skills': { fi: 'johtuuko työttömyys ammatillisen osaamisen puutteista',
    sv: 'om arbetslösheten beror på brister i yrkeskompetensen', en: 'whether the unemployment comes from lacking vocational skills' },
  'likely-over-twelve-months': { fi: 'jatkuisiko työttömyys ilman tukea yli 12 kuukautta',
    sv: 'om arbetslösheten utan stöd skulle vara över 12 månader', en: 'whether unemployment would last over 12 months without it' },
  'decided-before-start': { fi: 'päätös on tehtävä ennen työn alkua', sv: 'beslutet ska fattas innan arbetet börjar', en: 'the decision is made before the work begins' },
  'employers-conditions': { fi: 'työnantajaa koskevat edellytykset', sv: 'villkoren för arbetsgivaren', en: 'the conditions of the employer' },
  'hours-twenty-five': { fi: 'onko työaika vähintään 25 tuntia viikossa', sv: 'om arbetstiden är minst 25 timmar i veckan', en: 'whether the hours are at least 25 a week' },
  'applied-before-start': { fi: 'haettava ennen työn alkua', sv: 'ska sökas innan arbetet börjar', en: 'applied for before the work begins' },
  'two-months-of-work': { fi: 'kestääkö työ vähintään kaksi kuukautta', sv: 'om arbetet varar minst två månader', en: 'whether the work lasts at least two months' },
  'hours-eighteen': { fi: 'onko työaika vähintään 18 tuntia viikossa', sv: 'om arbetstiden är minst 18 timmar i veckan', en: 'whether the hours are at least 18 a week' },
  'way-over-three-hours': {
    fi: 'kestääkö edestakainen matka yli kolme tuntia (osa-aikatyössä yli kaksi) tai muutetaanko työn vuoksi',
    sv: 'om resan tur och retur tar över tre timmar (i deltidsarbete över två) eller om man flyttar för arbetet',
    en: 'whether the way there and back takes over three hours (two in part-time work), or one moves for the work',
  },
};
