import { serviceName } from './codes.ts';
import type { ReasonTexts } from './reason-text.ts';

/** The facts an obligation springs from. */
export const factReasons: ReasonTexts = {
  'search-started': {
    said: { fi: 'Työnhaku alkoi', sv: 'Jobbsökningen inleddes', en: 'The job search started' },
  },
  'search-restarted-within-six-months': {
    said: {
      fi: 'Työnhaku alkoi uudelleen alle kuudessa kuukaudessa',
      sv: 'Jobbsökningen inleddes på nytt inom sex månader',
      en: 'The job search started again within six months',
    },
  },
  'initial-interview-held': {
    said: {
      fi: 'Alkuhaastattelu pidettiin',
      sv: 'Den inledande intervjun hölls',
      en: 'The initial interview was held',
    },
  },
  'complementary-interview-held': {
    said: {
      fi: 'Täydentävä keskustelu pidettiin',
      sv: 'Det kompletterande samtalet hölls',
      en: 'The complementary interview was held',
    },
  },
  'discussion-held': {
    said: {
      fi: 'Edellinen työnhakukeskustelu pidettiin',
      sv: 'Föregående samtal hölls',
      en: 'The previous discussion was held',
    },
  },
  'service-began': {
    said: {
      fi: (v) => `${serviceName(v.text('kind'), 'fi')} alkoi${v.day}`,
      sv: (v) => `${serviceName(v.text('kind'), 'sv')} började${v.day}`,
      en: (v) => `${serviceName(v.text('kind'), 'en')} began${v.day}`,
    },
  },
  'plan-made': {
    said: { fi: 'Suunnitelma tehtiin', sv: 'Planen gjordes upp', en: 'The plan was made' },
  },
  'plan-awaits-customer': {
    said: {
      fi: 'Asiakas ei ole vielä hyväksynyt suunnitelmaa',
      sv: 'Kunden har ännu inte godkänt planen',
      en: 'The customer has not approved the plan yet',
    },
  },
  'plan-awaits-authority': {
    said: {
      fi: 'Työvoimaviranomainen ei ole vielä hyväksynyt suunnitelmaa',
      sv: 'Arbetskraftsmyndigheten har ännu inte godkänt planen',
      en: 'The employment authority has not approved the plan yet',
    },
  },
  'plan-has-search-duty': {
    said: {
      fi: 'Suunnitelmaan kirjattiin työnhakuvelvollisuus',
      sv: 'Jobbsökningsskyldigheten skrevs in i planen',
      en: 'The job search duty was written in the plan',
    },
  },
  'report-day-agreed': {
    said: {
      fi: 'Suunnitelmassa sovittiin, milloin sen toteutumisesta kerrotaan',
      sv: 'I planen avtalades när kunden ska berätta hur den har följts',
      en: 'The plan says when the customer is to report on it',
    },
  },
  'integration-plan-made': {
    said: {
      fi: 'Kotoutumissuunnitelma tehtiin',
      sv: 'Integrationsplanen gjordes upp',
      en: 'The integration plan was made',
    },
  },
  'multi-agency-need-stated': {
    said: {
      fi: 'Monialaisen tuen tarve todettiin',
      sv: 'Behovet av sektorsövergripande stöd konstaterades',
      en: 'The need for multi-agency support was established',
    },
  },
  'multi-agency-plan-made': {
    said: {
      fi: 'Monialainen työllistymissuunnitelma tehtiin',
      sv: 'Den sektorsövergripande sysselsättningsplanen gjordes upp',
      en: 'The multi-agency employment plan was made',
    },
  },
  'profile-published': {
    said: {
      fi: 'Työnhakuprofiili julkaistiin',
      sv: 'Jobbsökarprofilen publicerades',
      en: 'The job search profile was published',
    },
  },
  'profile-duty-began': {
    said: {
      fi: 'Työnhakuprofiili tuli pakolliseksi',
      sv: 'Jobbsökarprofilen blev obligatorisk',
      en: 'The job search profile became a duty',
    },
  },
  'nordic-model-began': {
    said: {
      fi: 'Pohjoismainen työvoimapalvelumalli tuli voimaan',
      sv: 'Den nordiska modellen för arbetskraftsservice trädde i kraft',
      en: 'The Nordic model of employment services came into force',
    },
  },
  'duty-missed': {
    said: {
      fi: (v) => `Määräaika päättyi${v.day}`,
      sv: (v) => `Tidsfristen gick ut${v.day}`,
      en: (v) => `The time limit passed${v.day}`,
    },
  },
  'lapse-recorded': {
    said: { fi: 'Tapahtuma kirjattiin', sv: 'Händelsen antecknades', en: 'The event was recorded' },
  },
  'in-scope-again': {
    said: {
      fi: 'Peruste tuli uudelleen voimaan',
      sv: 'Grunden trädde i kraft på nytt',
      en: 'The ground came into force again',
    },
  },
  'text-not-at-hand': {
    said: {
      fi: 'Lain sanamuotoa ei ollut saatavilla: sääntö on kirjoitettu viranomaisten sivujen mukaan',
      sv: 'Lagens ordalydelse var inte tillgänglig: regeln är skriven enligt myndigheternas sidor',
      en: 'The wording of the act was not available: the rule is written from the pages of the authorities',
    },
  },
};
