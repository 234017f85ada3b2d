import { endingName, serviceName, statusName } from './codes.ts';
import { nbsp } from './language.ts';
import type { ReasonTexts } from './reason-text.ts';

const months = (count: number) => ({
  fi: `+${nbsp}${count}${nbsp}kk`,
  sv: `+${nbsp}${count}${nbsp}mån.`,
  en: `+${nbsp}${count}${nbsp}mo.`,
});

const before = { fi: `−${nbsp}1${nbsp}kk`, sv: `−${nbsp}1${nbsp}mån.`, en: `−${nbsp}1${nbsp}mo.` };

/** The rules that set the day. */
export const rules: ReasonTexts = {
  'first-contact-working-days': {
    said: {
      fi: (v) => `Ensimmäinen keskustelu järjestetään ${v.number('workingDays')} arkipäivän kuluessa`,
      sv: (v) => `Det första samtalet ordnas inom ${v.number('workingDays')} vardagar`,
      en: (v) => `The first meeting is arranged within ${v.number('workingDays')} working days`,
    },
    step: {
      fi: (v) => `+${nbsp}${v.number('workingDays')}${nbsp}apv`,
      sv: (v) => `+${nbsp}${v.number('workingDays')}${nbsp}vard.`,
      en: (v) => `+${nbsp}${v.number('workingDays')}${nbsp}wd`,
    },
  },
  'initial-interview-without-delay': {
    said: {
      fi: 'Täydentävän keskustelun jälkeen alkuhaastattelu järjestetään viipymättä',
      sv: 'Efter ett kompletterande samtal ordnas den inledande intervjun utan dröjsmål',
      en: 'After a complementary interview the initial interview is arranged without delay',
    },
  },
  'five-complementary-two-weeks-apart': {
    said: {
      fi: (v) =>
        `Täydentävä keskustelu ${v.number('number')}/${v.number('of')}, lähtökohtaisesti kahden viikon välein`,
      sv: (v) =>
        `Kompletterande samtal ${v.number('number')}/${v.number('of')}, i regel med två veckors mellanrum`,
      en: (v) => `Complementary interview ${v.number('number')}/${v.number('of')}, as a rule two weeks apart`,
    },
    step: {
      fi: (v) => `+${nbsp}${v.number('days')}${nbsp}pv`,
      sv: (v) => `+${nbsp}${v.number('days')}${nbsp}d`,
      en: (v) => `+${nbsp}${v.number('days')}${nbsp}d`,
    },
  },
  'complementary-in-three-months': {
    said: {
      fi: (v) => `Täydentävä keskustelu ${v.number('number')}/${v.number('of')} kolmen kuukauden kuluessa`,
      sv: (v) => `Kompletterande samtal ${v.number('number')}/${v.number('of')} inom tre månader`,
      en: (v) => `Complementary interview ${v.number('number')}/${v.number('of')} within three months`,
    },
    step: months(3),
  },
  'three-months-to-discussion': {
    said: {
      fi: 'Keskustelu järjestetään kolmen kuukauden välein',
      sv: 'Samtal ordnas med tre månaders mellanrum',
      en: 'A discussion is arranged every three months',
    },
    step: months(3),
  },
  'three-months-fixed-grid': {
    said: {
      fi: 'Keskustelu järjestetään kolmen kuukauden välein alkuhaastattelusta laskien',
      sv: 'Samtal ordnas med tre månaders mellanrum räknat från den inledande intervjun',
      en: 'A discussion is arranged every three months, counted from the initial interview',
    },
    step: months(3),
  },
  'six-months-to-pair': {
    said: {
      fi: (v) =>
        `Kuuden kuukauden välein kaksi täydentävää keskustelua kuukaudessa, tämä on ${v.number('number')}.`,
      sv: (v) =>
        `Var sjätte månad två kompletterande samtal inom en månad, detta är nummer ${v.number('number')}`,
      en: (v) =>
        `Every six months two complementary interviews within a month, this is number ${v.number('number')}`,
    },
  },
  'one-month-before-service-ends': {
    said: {
      fi: (v) => `Keskustelu pidetään kuukautta ennen palvelun arvioitua päättymistä${v.day}`,
      sv: (v) => `Samtalet hålls en månad innan servicen beräknas upphöra${v.day}`,
      en: (v) => `The discussion is held a month before the service is expected to end${v.day}`,
    },
    step: before,
  },
  'within-month-of-discussion': {
    said: {
      fi: 'Täydentävä keskustelu järjestetään kuukauden kuluessa, ellei se ole ilmeisen tarpeeton',
      sv: 'Ett kompletterande samtal ordnas inom en månad, om det inte är uppenbart onödigt',
      en: 'A complementary interview is arranged within a month unless obviously unnecessary',
    },
    step: months(1),
  },
  'plan-in-first-meeting': {
    said: {
      fi: 'Suunnitelma tehdään ensimmäisessä keskustelussa',
      sv: 'Planen görs upp vid det första samtalet',
      en: 'The plan is made at the first meeting',
    },
  },
  'both-approve-plan': {
    said: {
      fi: 'Suunnitelman hyväksyvät asiakas ja työvoimaviranomainen',
      sv: 'Planen godkänns av kunden och arbetskraftsmyndigheten',
      en: 'The plan is approved by the customer and the authority',
    },
  },
  'report-by-agreed-day': {
    said: {
      fi: 'Asiakas kertoo suunnitelman toteutumisesta sovittuun päivään mennessä',
      sv: 'Kunden berättar senast den avtalade dagen hur planen har följts',
      en: 'The customer reports on the plan by the agreed day',
    },
  },
  'opportunities-in-review-period': {
    said: {
      fi: (v) =>
        `Haettavana ${opportunitiesFi(v.number('perPeriod'))} ${periodFi(v.number('periodMonths'))}, ` +
        `ilmoitettu ${v.number('reported')}`,
      sv: (v) =>
        `${opportunitiesSv(v.number('perPeriod'))} att söka under ${periodSv(v.number('periodMonths'))}, ` +
        `${v.number('reported')} har meddelats`,
      en: (v) =>
        `${opportunitiesEn(v.number('perPeriod'))} to apply for in ${periodEn(v.number('periodMonths'))}, ` +
        `${v.number('reported')} reported`,
    },
  },
  'integration-plan-checked-six-months': {
    said: {
      fi: 'Kotoutumissuunnitelma tarkistetaan viimeistään kuuden kuukauden kuluttua',
      sv: 'Integrationsplanen ses över senast efter sex månader',
      en: 'The integration plan is checked after six months at the latest',
    },
    step: months(6),
  },
  'multi-agency-plan-three-months': {
    said: {
      fi: 'Monialainen suunnitelma tehdään kolmen kuukauden kuluessa',
      sv: 'Den sektorsövergripande planen görs upp inom tre månader',
      en: 'The multi-agency plan is made within three months',
    },
    step: months(3),
  },
  'multi-agency-check-three-months': {
    said: {
      fi: 'Monialaisen suunnitelman toteutuminen tarkistetaan kolmen kuukauden välein',
      sv: 'Den sektorsövergripande planen följs upp var tredje månad',
      en: 'The multi-agency plan is checked every three months',
    },
    step: months(3),
  },
  'profile-fifteen-working-days': {
    said: {
      fi: (v) => `Työnhakuprofiili julkaistaan ${v.number('workingDays')} arkipäivän kuluessa`,
      sv: (v) => `Jobbsökarprofilen publiceras inom ${v.number('workingDays')} vardagar`,
      en: (v) => `The job search profile is published within ${v.number('workingDays')} working days`,
    },
    step: {
      fi: (v) => `+${nbsp}${v.number('workingDays')}${nbsp}apv`,
      sv: (v) => `+${nbsp}${v.number('workingDays')}${nbsp}vard.`,
      en: (v) => `+${nbsp}${v.number('workingDays')}${nbsp}wd`,
    },
  },
  'profile-valid-six-months': {
    said: {
      fi: 'Profiili on voimassa enintään kuusi kuukautta kerrallaan',
      sv: 'Profilen gäller högst sex månader åt gången',
      en: 'A profile is valid for at most six months at a time',
    },
    step: months(6),
  },
  'record-lapse': {
    said: {
      fi: 'Tapahtuma kirjataan; lausunnon antaa KEHA-keskus',
      sv: 'Händelsen antecknas; utlåtandet ges av KEHA-centret',
      en: 'The event is recorded; KEHA gives the statement',
    },
  },
  'lapse-number-in-twelve-months': {
    said: {
      fi: (v) => `${v.number('number')}. tapahtuma 12 kuukauden aikana`,
      sv: (v) => `Händelse nummer ${v.number('number')} under 12 månader`,
      en: (v) => `Event number ${v.number('number')} in 12 months`,
    },
  },
};

/** Why it moved, rests or fell away. */
export const changes: ReasonTexts = {
  'meeting-on-request': {
    said: {
      fi: 'Järjestetään, kun asiakas pyytää',
      sv: 'Ordnas på kundens begäran',
      en: 'Arranged when the customer asks',
    },
  },
  'rests-unemployment-ends-soon': {
    said: {
      fi: (v) => `Ei järjestetä: työttömyys päättyy${v.day} (${endingName(v.text('kind'), 'fi')})`,
      sv: (v) => `Ordnas inte: arbetslösheten upphör${v.day} (${endingName(v.text('kind'), 'sv')})`,
      en: (v) => `Not arranged: unemployment ends${v.day} (${endingName(v.text('kind'), 'en')})`,
    },
  },
  'rests-service-over-month': {
    said: {
      fi: (v) => `Ei järjestetä: ${serviceName(v.text('kind'), 'fi').toLowerCase()} yli kuukauden`,
      sv: (v) => `Ordnas inte: ${serviceName(v.text('kind'), 'sv').toLowerCase()} över en månad`,
      en: (v) => `Not arranged: ${serviceName(v.text('kind'), 'en').toLowerCase()} over a month`,
    },
  },
  'rests-joint-purchase-training': {
    said: {
      fi: 'Ei järjestetä: yhteishankintakoulutus',
      sv: 'Ordnas inte: utbildning genom gemensam anskaffning',
      en: 'Not arranged: joint-purchase training',
    },
  },
  'rests-trained-student': {
    said: {
      fi: 'Täydentäviä keskusteluja ei järjestetä: tuettu opiskelu yli kuukauden',
      sv: 'Kompletterande samtal ordnas inte: studier som stöds över en månad',
      en: 'No complementary interviews: supported study over a month',
    },
  },
  'fell-not-in-scope': {
    said: {
      fi: (v) =>
        v.text('status') === ''
          ? 'Peruste poistui: tila ei ole tiedossa'
          : `Peruste poistui: tila on ${statusName(v.text('status'), 'fi').toLowerCase()}`,
      sv: (v) =>
        v.text('status') === ''
          ? 'Grunden föll bort: statusen är okänd'
          : `Grunden föll bort: statusen är ${statusName(v.text('status'), 'sv').toLowerCase()}`,
      en: (v) =>
        v.text('status') === ''
          ? 'The ground fell away: the status is not known'
          : `The ground fell away: the status is ${statusName(v.text('status'), 'en').toLowerCase()}`,
    },
  },
  'fell-search-ended': {
    said: { fi: 'Työnhaku päättyi', sv: 'Jobbsökningen upphörde', en: 'The job search ended' },
  },
  'fell-discussion-held-since': {
    said: {
      fi: 'Työnhakukeskustelu on jo pidetty',
      sv: 'Ett samtal om jobbsökning har redan hållits',
      en: 'A job search discussion has been held since',
    },
  },
  'fell-six-months-passed': {
    said: {
      fi: 'Alkuhaastattelusta on kulunut yli kuusi kuukautta',
      sv: 'Över sex månader har gått sedan den inledande intervjun',
      en: 'Over six months have passed since the initial interview',
    },
  },
  'fell-law-changed': {
    said: { fi: 'Laki muuttui', sv: 'Lagen ändrades', en: 'The law changed' },
  },
  'fell-plan-replaced': {
    said: {
      fi: 'Uusi suunnitelma korvasi tämän',
      sv: 'En ny plan ersatte denna',
      en: 'A new plan replaced this one',
    },
  },
  'fell-lapse-recorded': {
    said: { fi: 'Tapahtuma on kirjattu', sv: 'Händelsen har antecknats', en: 'The event has been recorded' },
  },
  'fell-service-ended-early': {
    said: {
      fi: 'Palvelu päättyi ennen aikojaan',
      sv: 'Servicen upphörde i förtid',
      en: 'The service ended early',
    },
  },
};

const opportunitiesFi = (n: number) => (n === 1 ? '1 työmahdollisuus' : `${n} työmahdollisuutta`);
const opportunitiesSv = (n: number) => (n === 1 ? '1 arbetsmöjlighet' : `${n} arbetsmöjligheter`);
const opportunitiesEn = (n: number) => (n === 1 ? '1 opportunity' : `${n} opportunities`);

function periodFi(monthCount: number): string {
  return monthCount === 1 ? 'kuukaudessa' : 'kolmessa kuukaudessa';
}

function periodSv(monthCount: number): string {
  return monthCount === 1 ? 'en månad' : 'tre månader';
}

function periodEn(monthCount: number): string {
  return monthCount === 1 ? 'a month' : 'three months';
}
