import type { RefusalTexts } from '../platform/http/refusal.ts';

export const employmentPlanRefusals: RefusalTexts = {
  'task-belongs-elsewhere': {
    status: 403,
    fi: 'Tehtävä kuuluu {unitTo} (siirto {from}).',
    sv: 'Uppgiften hör till {unitSv} (överföring {from}).',
    en: 'This task belongs to {unitEn} (transfer {from}).',
  },
  'task-not-given': {
    status: 403,
    fi: 'Tehtävää ei ole annettu millekään vastuualueelle tässä kunnassa. Tarkista tehtävämatriisi.',
    sv: 'Uppgiften har inte getts till något ansvarsområde i den här kommunen. Kontrollera uppgiftsmatrisen.',
    en: 'No unit has been given this task in the municipality. Check the tasks matrix.',
  },
  'plan-already-approved': {
    status: 409,
    fi: 'Molemmat ovat jo hyväksyneet suunnitelman. Tee uusi versio.',
    sv: 'Båda har redan godkänt planen. Gör en ny version.',
    en: 'Both have already approved the plan. Make a new version.',
  },
  'report-day-past': {
    status: 422,
    fi: 'Päivä, johon mennessä asiakas kertoo etenemisestä, on jo mennyt. Sovi myöhempi päivä.',
    sv: 'Dagen då kunden skulle berätta om planen har passerat. Kom överens om en kommande dag.',
    en: 'The day by which the customer reports has passed. Agree on a later day.',
  },
  'duty-and-no-duty': {
    status: 422,
    fi: 'Valitse joko velvollisuus tai syy, miksi sitä ei aseteta.',
    sv: 'Välj antingen skyldigheten eller orsaken till att den inte föreläggs.',
    en: 'Choose either the duty or the reason why none is set.',
  },
  'lowering-without-reason': {
    status: 422,
    fi: 'Kirjaa, miksi määrää alennetaan neljästä (44 § 3 mom.).',
    sv: 'Anteckna varför antalet minskas från fyra (44 § 3 mom.).',
    en: 'Record why the number is lowered from four (section 44(3)).',
  },
  'plan-without-goal': {
    status: 422,
    fi: 'Kirjaa tavoite ennen hyväksymistä.',
    sv: 'Anteckna målet före godkännandet.',
    en: 'Write the goal before approving.',
  },
  'plan-with-gap': {
    status: 422,
    fi: 'Valmiissa tekstissä on täyttämätön kohta hakasulkeissa. Täydennä tai poista se ennen hyväksymistä.',
    sv: 'Den färdiga texten har en tom plats inom hakparentes. Fyll i eller ta bort den före godkännandet.',
    en: 'The ready text has an unfilled place in brackets. Fill it in or remove it before approving.',
  },
  'plan-without-follow-up': {
    status: 422,
    fi: 'Sovi, miten suunnitelmaa seurataan (38 § 2 mom.).',
    sv: 'Kom överens om hur planen följs upp (38 § 2 mom.).',
    en: 'Agree on how the plan is followed up (section 38(2)).',
  },
  'plan-without-report-day': {
    status: 422,
    fi: 'Sovi päivä, johon mennessä asiakas kertoo suunnitelman etenemisestä (38 § 2 mom.).',
    sv: 'Kom överens om dagen då kunden senast berättar hur planen framskrider (38 § 2 mom.).',
    en: 'Agree on the day by which the customer reports on the plan (section 38(2)).',
  },
  'plan-without-duty': {
    status: 422,
    fi: 'Aseta työnhakuvelvollisuus tai kirjaa, miksi sitä ei aseteta (44, 48 §).',
    sv: 'Förelägg jobbsökningsskyldigheten eller anteckna varför den inte föreläggs (44, 48 §).',
    en: 'Set the search duty or record why none is set (sections 44, 48).',
  },
};
