import type { ShareWhy } from '@kohtaanto/rules/benefit-share/derive-share.ts';
import type { Counter, ShareConfidence } from '@kohtaanto/rules/benefit-share/ladders.ts';
import type { EventKind } from '@kohtaanto/rules/benefit-share/paid-so-far.ts';
import type { ShareReadings } from '@kohtaanto/rules/benefit-share/share-readings.ts';
import type { InLanguages } from '../language.ts';

/** Why days have no share; of days on the ladder the numbers tell it. */
export const whyWords: Readonly<Record<Exclude<ShareWhy, 'on-the-ladder'>, InLanguages>> = {
  'free-ground': {
    fi: 'ei kunnan osuutta: peruste on vapaa osuudesta, eivätkä päivät kerrytä laskuria',
    sv: 'ingen kommunandel: grunden är fri från andelen och dagarna räknas inte',
    en: 'no municipal share: the ground is free of it, and the days move no counter',
  },
  'integration-years': {
    fi: 'ei kunnan osuutta: kotoutumisvuodet ensimmäisestä kotikuntamerkinnästä, valtio maksaa kaiken',
    sv: 'ingen kommunandel: integrationsåren från den första anteckningen om hemkommun, staten betalar allt',
    en: 'no municipal share: the integration years from the first home municipality entry, the state pays it all',
  },
  'service-before-2025': {
    fi: 'ei kunnan osuutta: ennen vuotta 2025 palvelu katkaisi osuuden',
    sv: 'ingen kommunandel: före 2025 avbröt en service andelen',
    en: 'no municipal share: before 2025 a service stopped it',
  },
  'no-share-by-law': {
    fi: 'ei kunnan osuutta: päivän laki ei tuntenut sitä tälle etuudelle',
    sv: 'ingen kommunandel: dagens lag kände den inte för denna förmån',
    en: 'no municipal share: the law of the day knew none for this benefit',
  },
};

export const counterWords: Readonly<Record<Counter, InLanguages>> = {
  'subsidy-for-unemployment': {
    fi: 'työttömyyden ajalta maksetut työmarkkinatukipäivät', sv: 'dagar med arbetsmarknadsstöd på grund av arbetslöshet',
    en: 'days of labour market subsidy for unemployment',
  },
  'allowance': {
    fi: 'työttömyyspäivärahan maksupäivät vuodesta 2015 tai uuden enimmäisajan alusta',
    sv: 'dagar med arbetslöshetsdagpenning sedan 2015 eller sedan en ny maximitid började',
    en: 'days of unemployment allowance since 2015 or since a new maximum period began',
  },
  'benefit': {
    fi: 'työmarkkinatuen ja sitä edeltävän päivärahan maksupäivät vuodesta 2015',
    sv: 'dagar med arbetsmarknadsstöd och dagpenning före det sedan 2015',
    en: 'days of labour market subsidy and of the allowances before it since 2015',
  },
  'general-support': {
    fi: 'yleistuen ja sitä edeltävän etuuden maksupäivät vuodesta 2015 tai työssäoloehdon täyttymisestä',
    sv: 'dagar med allmänt stöd och förmåner före det sedan 2015 eller sedan arbetsvillkoret uppfylldes',
    en: 'days of general support and of the benefits before it since 2015 or since the work condition was fulfilled',
  },
};

export const restartWords: Readonly<Record<EventKind, InLanguages>> = {
  'new-maximum-period': {
    fi: 'uusi enimmäisaika: laskuri alkoi alusta', sv: 'ny maximitid: räkningen började om',
    en: 'a new maximum period: the counter began anew',
  },
  'work-condition': {
    fi: 'työssäoloehto täyttyi: laskuri alkoi alusta', sv: 'arbetsvillkoret uppfylldes: räkningen började om',
    en: 'the work condition was fulfilled: the counter began anew',
  },
  'opening': {
    fi: 'aiemmat päivät on ilmoitettu lukumääränä', sv: 'tidigare dagar har angetts som ett antal',
    en: 'earlier days were told as a number',
  },
};

export const confidenceWords: Readonly<Record<ShareConfidence, InLanguages>> = {
  'certain': { fi: 'lain sanamuoto', sv: 'lagens ordalydelse', en: 'wording of the law' },
  'from-facts': {
    fi: 'säädösteksti ei ollut saatavilla, perustuu viranomaisten sivuihin', sv: 'lagtexten var inte till hands, bygger på myndigheternas sidor',
    en: 'the text was not at hand, rests on official pages',
  },
  'uncertain': { fi: 'epävarma', sv: 'osäker', en: 'uncertain' },
};

/** The reading taken and the other one, for each place where the law can be read in two ways. */
export const readingWords: Readonly<Record<keyof ShareReadings, { readonly taken: InLanguages; readonly other: InLanguages }>> = {
  paymentDay: {
    taken: {
      fi: 'kotikunta sinä päivänä, jolta etuus maksetaan', sv: 'hemkommunen den dag för vilken förmånen betalas',
      en: 'home municipality on the day that is paid for',
    },
    other: {
      fi: 'kotikunta sinä päivänä, jona raha liikkuu', sv: 'hemkommunen den dag då pengarna rör sig',
      en: 'home municipality on the day the money moves',
    },
  },
  integrationDaysBeforeGeneralSupport: {
    taken: {
      fi: 'ennen 1.5.2026 maksetut kotoutumisvuosien päivät lasketaan yleistuessa (48/2026 55 §)',
      sv: 'integrationsårens dagar före 1.5.2026 räknas för det allmänna stödet (48/2026 55 §)',
      en: 'days of the integration years before 1.5.2026 are counted for general support (48/2026 55)',
    },
    other: { fi: 'niitä ei lasketa', sv: 'de räknas inte', en: 'they are not counted' },
  },
  freeDays: {
    taken: {
      fi: 'lomautuspäivät ja muut osuudesta vapaat päivät eivät kerrytä laskuria',
      sv: 'permitteringsdagar och andra dagar utan andel räknas inte', en: 'lay-off and other free days do not move the counter',
    },
    other: { fi: 'ne kerryttävät laskuria', sv: 'de räknas', en: 'they move it' },
  },
  subsidyRestart: {
    taken: {
      fi: 'uusi enimmäisaika ei aloita työmarkkinatuen laskuria alusta (14 luvun 3 a §:ssä ei ole siitä sanaakaan)',
      sv: 'en ny maximitid börjar inte om räkningen för arbetsmarknadsstöd (14 kap. 3 a § nämner den inte)',
      en: 'a new maximum period does not restart the counter of labour market subsidy (14:3a does not name it)',
    },
    other: { fi: 'laskuri alkaa alusta', sv: 'räkningen börjar om', en: 'the counter begins anew' },
  },
  restartBefore2025: {
    taken: {
      fi: 'ennen vuotta 2025 uusi enimmäisaika aloitti laskurin alusta', sv: 'före 2025 började en ny maximitid om räkningen',
      en: 'before 2025 a new maximum period restarted the counter',
    },
    other: { fi: 'ei aloittanut', sv: 'den började inte om', en: 'it did not' },
  },
  stepsBefore2025: {
    taken: {
      fi: 'ennen vuotta 2025 rajat olivat ennen päivää maksettuja päiviä', sv: 'före 2025 var gränserna dagar betalda före dagen',
      en: 'before 2025 the limits were days paid before the day',
    },
    other: { fi: 'rajat olivat päivän järjestysnumeroita', sv: 'gränserna var dagens ordningsnummer', en: 'the limits were numbers of the day' },
  },
};
