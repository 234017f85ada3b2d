import type { InLanguages } from './language.ts';

/** Tasks of a plan (toimikoodi) that are in use; the number goes to the national system as it is. */
export const planTasks: Readonly<Record<string, InLanguages>> = {
  '046': {
    fi: 'Luen oikeuksistani ja velvollisuuksistani',
    sv: 'Jag läser om mina rättigheter och skyldigheter',
    en: 'I read about my rights and duties',
  },
  '049': {
    fi: 'Haen aktiivisesti työpaikkoja',
    sv: 'Jag söker aktivt jobb',
    en: 'I apply for jobs actively',
  },
  '051': { fi: 'Työnhakuvalmennus', sv: 'Jobbsökarträning', en: 'Job search coaching' },
  '053': { fi: 'Liiketoimintasuunnitelma', sv: 'Affärsplan', en: 'Business plan' },
  '054': {
    fi: 'Rahoitus ja starttiraha',
    sv: 'Finansiering och startpeng',
    en: 'Funding and start-up grant',
  },
  '058': { fi: 'Osaamiskartoitus', sv: 'Kompetenskartläggning', en: 'Survey of skills' },
  '060': {
    fi: 'Psykologin uraohjaus',
    sv: 'Karriärvägledning hos psykolog',
    en: 'Career guidance by a psychologist',
  },
  '061': { fi: 'Uravalmennus', sv: 'Karriärträning', en: 'Career coaching' },
  '062': { fi: 'Koulutuskokeilu', sv: 'Utbildningsprövning', en: 'Training trial' },
  '063': { fi: 'Työkokeilu', sv: 'Arbetsprövning', en: 'Work trial' },
  '064': { fi: 'Työvoimakoulutus', sv: 'Arbetskraftsutbildning', en: 'Labour market training' },
  '065': { fi: 'Oppisopimus', sv: 'Läroavtal', en: 'Apprenticeship' },
  '066': { fi: 'Omaehtoiset opinnot', sv: 'Frivilliga studier', en: 'Self-motivated studies' },
  '067': { fi: 'Opintojen eteneminen', sv: 'Framsteg i studierna', en: 'Progress of studies' },
  '070': { fi: 'Työhönvalmentaja', sv: 'Arbetstränare', en: 'Job coach' },
  '071': {
    fi: 'Monialainen yhteispalvelu',
    sv: 'Sektorsövergripande samservice',
    en: 'Multi-agency service',
  },
  '072': {
    fi: 'Kuntouttava työtoiminta',
    sv: 'Arbetsverksamhet i rehabiliteringssyfte',
    en: 'Rehabilitative work',
  },
  '074': {
    fi: 'Monialaisen asiakkaan palvelu',
    sv: 'Service för kund med sektorsövergripande stöd',
    en: 'Service for a multi-agency customer',
  },
  '076': {
    fi: 'Muu kotoutumista edistävä palvelu',
    sv: 'Annan service som främjar integration',
    en: 'Other service that promotes integration',
  },
  '077': { fi: 'Palkkatuettu työ', sv: 'Lönesubventionerat arbete', en: 'Pay-subsidised work' },
  '078': { fi: 'Muu tukeva palvelu', sv: 'Annan stödjande service', en: 'Other supporting service' },
  '079': { fi: 'Työnhakuvelvollisuus', sv: 'Jobbsökningsskyldighet', en: 'Job search duty' },
  '080': { fi: 'Yrittäjyys', sv: 'Företagande', en: 'Entrepreneurship' },
  '081': { fi: 'Osaamisen kartoitus', sv: 'Kartläggning av kompetens', en: 'Mapping of skills' },
  '083': { fi: 'Koulutukseen haku', sv: 'Ansökan till utbildning', en: 'Applying for education' },
  '084': {
    fi: 'Terveydentila ja kuntoutus',
    sv: 'Hälsotillstånd och rehabilitering',
    en: 'Health and rehabilitation',
  },
  '085': { fi: 'Eläkemahdollisuudet', sv: 'Pensionsmöjligheter', en: 'Possibilities of a pension' },
  '086': { fi: 'Kuntouttava palvelu', sv: 'Rehabiliterande service', en: 'Rehabilitating service' },
  '087': { fi: 'Uudelleensijoittuminen', sv: 'Omplacering', en: 'Moving to other work' },
  '088': { fi: 'Muu henkilökohtainen palvelu', sv: 'Annan personlig service', en: 'Other personal service' },
  '089': {
    fi: 'Muu täydentävä palvelu',
    sv: 'Annan kompletterande service',
    en: 'Other complementary service',
  },
  '090': { fi: 'Muutosturvakoulutus', sv: 'Utbildning inom omställningsskyddet', en: 'Change security training' },
};
