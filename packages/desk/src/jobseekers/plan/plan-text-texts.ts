import { defineTexts } from '../../app/texts.tsx';

export const planTextTexts = defineTexts({
  survey: { fi: 'KARTOITUS', sv: 'KARTLÄGGNING', en: 'SURVEY' },
  actionPlan: { fi: 'TOIMINTASUUNNITELMA', sv: 'HANDLINGSPLAN', en: 'ACTION PLAN' },
  goal: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
  actions: {
    fi: 'Sovitut toimet ja palvelut',
    sv: 'Avtalade åtgärder och avtalad service',
    en: 'Agreed actions and services',
  },
  by: { fi: 'viimeistään', sv: 'senast', en: 'by' },
  duty: { fi: 'Työnhakuvelvollisuus', sv: 'Jobbsökningsskyldighet', en: 'Search duty' },
  noDuty: { fi: 'ei asetettu', sv: 'inte förelagd', en: 'not set' },
  dutyLine: {
    fi: (n: number, months: number, periods: number, from: string) =>
      `${n === 1 ? '1 työmahdollisuus' : `${n} työmahdollisuutta`} ` +
      `${months === 1 ? 'kuukaudessa' : 'kolmessa kuukaudessa'}, ` +
      `${periods === 1 ? '1 tarkastelujakso' : `${periods} tarkastelujaksoa`} ${from} alkaen.`,
    sv: (n: number, months: number, periods: number, from: string) =>
      `${n === 1 ? '1 arbetsmöjlighet' : `${n} arbetsmöjligheter`} ` +
      `${months === 1 ? 'i månaden' : 'på tre månader'}, ` +
      `${periods === 1 ? '1 granskningsperiod' : `${periods} granskningsperioder`} från ${from}.`,
    en: (n: number, months: number, periods: number, from: string) =>
      `${n === 1 ? '1 opportunity' : `${n} opportunities`} ` +
      `${months === 1 ? 'a month' : 'in three months'}, ` +
      `${periods === 1 ? '1 review period' : `${periods} review periods`} from ${from}.`,
  },
  lowered: { fi: 'Alennettu', sv: 'Minskat', en: 'Lowered' },
  followUp: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' },
  reportBy: {
    fi: 'Asiakas kertoo etenemisestä viimeistään', sv: 'Kunden berättar om planen senast',
    en: 'The customer reports by',
  },
  approvals: { fi: 'Hyväksynnät', sv: 'Godkännanden', en: 'Approvals' },
  authority: { fi: 'viranomainen', sv: 'myndigheten', en: 'authority' },
  authorityNot: {
    fi: 'viranomainen ei ole hyväksynyt',
    sv: 'myndigheten har inte godkänt',
    en: 'not approved by the authority',
  },
  customer: { fi: 'asiakas', sv: 'kunden', en: 'customer' },
  customerNot: {
    fi: 'asiakas ei ole hyväksynyt',
    sv: 'kunden har inte godkänt',
    en: 'not approved by the customer',
  },
});
