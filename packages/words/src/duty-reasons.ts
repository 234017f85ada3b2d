import { languageName } from './codes.ts';
import type { ReasonTexts } from './reason-text.ts';

/** Why the search duty is what it is (44-48 §). */
export const dutyReasons: ReasonTexts = {
  'duty-none-no-search': {
    said: {
      fi: 'Ei velvollisuutta: työnhaku ei ole voimassa',
      sv: 'Ingen skyldighet: jobbsökningen är inte i kraft',
      en: 'No duty: the job search is not valid',
    },
  },
  'duty-none-multi-agency-need': {
    said: {
      fi: 'Ei velvollisuutta: monialaisen tuen tarve on todettu',
      sv: 'Ingen skyldighet: behov av sektorsövergripande stöd har konstaterats',
      en: 'No duty: a need for multi-agency support has been established',
    },
  },
  'duty-none-unable-to-work': {
    said: {
      fi: 'Ei velvollisuutta: työkyky puuttuu',
      sv: 'Ingen skyldighet: arbetsoförmåga',
      en: 'No duty: not able to work',
    },
  },
  'duty-none-literacy-study': {
    said: {
      fi: 'Ei velvollisuutta: luku- ja kirjoitustaidon opinnot päätoimisesti',
      sv: 'Ingen skyldighet: studier i läs- och skrivkunnighet på heltid',
      en: 'No duty: full-time literacy studies',
    },
  },
  'duty-none-joint-purchase-training': {
    said: {
      fi: 'Ei velvollisuutta: yhteishankintakoulutus',
      sv: 'Ingen skyldighet: utbildning genom gemensam anskaffning',
      en: 'No duty: joint-purchase training',
    },
  },
  'duty-none-hindered': {
    said: {
      fi: 'Ei velvollisuutta: hyväksyttävä este',
      sv: 'Ingen skyldighet: godtagbart hinder',
      en: 'No duty: an accepted obstacle',
    },
  },
  'duty-none-unemployment-ends': {
    said: {
      fi: 'Ei velvollisuutta: työttömyys päättyy kuukauden kuluessa',
      sv: 'Ingen skyldighet: arbetslösheten upphör inom en månad',
      en: 'No duty: unemployment ends within a month',
    },
  },
  'duty-none-no-opportunities': {
    said: {
      fi: 'Ei velvollisuutta: haettavia työmahdollisuuksia ei ole',
      sv: 'Ingen skyldighet: det finns inga arbetsmöjligheter att söka',
      en: 'No duty: there are no opportunities to apply for',
    },
  },
  'duty-none-ends-before-full-period': {
    said: {
      fi: 'Ei velvollisuutta: työttömyys päättyy ennen täyttä kuukautta',
      sv: 'Ingen skyldighet: arbetslösheten upphör före en hel månad',
      en: 'No duty: unemployment ends before a full month',
    },
  },
  'duty-none-not-unemployed': {
    said: {
      fi: 'Ei velvollisuutta: ei työtön eikä palvelussa',
      sv: 'Ingen skyldighet: varken arbetslös eller i service',
      en: 'No duty: neither unemployed nor in a service',
    },
  },
  'duty-four-in-three-months-each': {
    said: {
      fi: 'Neljä työmahdollisuutta kuukaudessa, kolme kuukautta',
      sv: 'Fyra arbetsmöjligheter i månaden, tre månader',
      en: 'Four opportunities a month, three months',
    },
  },
  'duty-lowered': {
    said: {
      fi: (v) => `Alennettu: sopivia työmahdollisuuksia on ${v.number('opportunities')} jaksossa`,
      sv: (v) => `Minskad: lämpliga arbetsmöjligheter per period: ${v.number('opportunities')}`,
      en: (v) => `Lowered: suitable opportunities in a period: ${v.number('opportunities')}`,
    },
  },
  'duty-full-months-before-ending': {
    said: {
      fi: (v) => `Vain täydet kuukaudet ennen työttömyyden päättymistä${v.day}: ${v.number('periods')}`,
      sv: (v) => `Endast hela månader innan arbetslösheten upphör${v.day}: ${v.number('periods')}`,
      en: (v) => `Only full months before unemployment ends${v.day}: ${v.number('periods')}`,
    },
  },
  'duty-starts-when-work-ends': {
    said: {
      fi: 'Velvollisuus alkaa, kun työ päättyy',
      sv: 'Skyldigheten börjar när arbetet upphör',
      en: 'The duty starts when the work ends',
    },
  },
  'duty-starts-three-months-from-layoff': {
    said: {
      fi: 'Velvollisuus alkaa kolmen kuukauden kuluttua lomautuksen alkamisesta',
      sv: 'Skyldigheten börjar tre månader efter att permitteringen började',
      en: 'The duty starts three months after the lay-off began',
    },
  },
  'duty-starts-after-discussion-and-layoff': {
    said: {
      fi: 'Velvollisuus alkaa, kun keskustelu on pidetty ja lomautus kestänyt kolme kuukautta',
      sv: 'Skyldigheten börjar när ett samtal har hållits och permitteringen varat tre månader',
      en: 'The duty starts once a discussion has been held and the lay-off has lasted three months',
    },
  },
  'duty-starts-after-service-discussion': {
    said: {
      fi: 'Velvollisuus alkaa palvelun lopulla pidettävästä keskustelusta',
      sv: 'Skyldigheten börjar från samtalet i slutet av servicen',
      en: 'The duty starts from the discussion at the end of the service',
    },
  },
  'duty-part-time-one-in-three-months': {
    said: {
      fi: 'Osa-aikatyössä yksi työmahdollisuus kolmessa kuukaudessa',
      sv: 'I deltidsarbete en arbetsmöjlighet på tre månader',
      en: 'In part-time work one opportunity in three months',
    },
  },
  'duty-part-time-four': {
    said: {
      fi: 'Osa-aikatyössä neljä työmahdollisuutta kuukaudessa, ellei määrää alenneta',
      sv: 'I deltidsarbete fyra arbetsmöjligheter i månaden, om inte antalet minskas',
      en: 'In part-time work four opportunities a month unless lowered',
    },
  },
  'duty-untrained-student-three-in-three-months': {
    said: {
      fi: 'Tuetuissa opinnoissa ilman tutkintoa kolme työmahdollisuutta kolmessa kuukaudessa',
      sv: 'I studier som stöds, utan examen: tre arbetsmöjligheter på tre månader',
      en: 'In supported study without a qualification three opportunities in three months',
    },
  },
  'duty-in-service-or-subsidised-work': {
    said: {
      fi: 'Velvollisuus koskee myös palvelussa ja palkkatuetussa työssä',
      sv: 'Skyldigheten gäller också i service och i lönesubventionerat arbete',
      en: 'The duty also holds in a service and in subsidised work',
    },
  },
};

/** Why a person is in a group. */
export const groupReasons: ReasonTexts = {
  'group-age': {
    said: {
      fi: (v) => `Ikä ${v.number('age')} vuotta`,
      sv: (v) => `Ålder ${v.number('age')} år`,
      en: (v) => `Aged ${v.number('age')}`,
    },
  },
  'group-unbroken-unemployment': {
    said: {
      fi: 'Työtön yhtäjaksoisesti vähintään vuoden, alkaen',
      sv: 'Arbetslös utan avbrott i minst ett år, från och med',
      en: 'Unemployed without a break for at least a year, since',
    },
  },
  'group-structural-long-term': {
    said: {
      fi: 'Työtön yhtäjaksoisesti vähintään vuoden, alkaen',
      sv: 'Arbetslös utan avbrott i minst ett år, från och med',
      en: 'Unemployed without a break for at least a year, since',
    },
  },
  'group-structural-repeated': {
    said: {
      fi: 'Työtön vähintään 12 kuukautta viimeisistä 16:sta, alkaen',
      sv: 'Arbetslös minst 12 av de senaste 16 månaderna, från och med',
      en: 'Unemployed at least 12 of the last 16 months, since',
    },
  },
  'group-structural-unemployed-after-service': {
    said: {
      fi: 'Työtön kolme kuukautta palvelun jälkeen, palvelu päättyi',
      sv: 'Arbetslös tre månader efter servicen, som upphörde',
      en: 'Unemployed three months after a service that ended',
    },
  },
  'group-structural-service-after-service': {
    said: {
      fi: 'Uudessa palvelussa kolme kuukautta edellisen jälkeen, edellinen päättyi',
      sv: 'I en ny service tre månader efter den föregående, som upphörde',
      en: 'In a new service three months after the last one, which ended',
    },
  },
  'group-partial-work-ability': {
    said: {
      fi: 'Osatyökykyisyys todettiin',
      sv: 'Partiell arbetsförmåga konstaterades',
      en: 'Partial work ability was established',
    },
  },
  'group-mother-tongue': {
    said: {
      fi: (v) => `Äidinkieli ${languageName(v.text('language'), 'fi')}`,
      sv: (v) => `Modersmål ${languageName(v.text('language'), 'sv')}`,
      en: (v) => `Mother tongue ${languageName(v.text('language'), 'en')}`,
    },
  },
  'group-integration-plan': {
    said: {
      fi: 'Kotoutumissuunnitelma tehtiin',
      sv: 'Integrationsplanen gjordes upp',
      en: 'The integration plan was made',
    },
  },
};
