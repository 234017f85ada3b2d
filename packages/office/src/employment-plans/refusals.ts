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
    fi: 'Kirjaa suunnitelman tavoite (38 § 1 mom.).',
    sv: 'Anteckna planens mål (38 § 1 mom.).',
    en: 'Write the goal of the plan (section 38(1)).',
  },
  'plan-with-gap': {
    status: 422,
    fi: 'Täytä tai poista valmiin tekstin kohta {gap} ennen hyväksymistä.',
    sv: 'Fyll i eller ta bort {gap} i den färdiga texten före godkännandet.',
    en: 'Fill in or remove {gap} in the ready text before approving.',
  },
  'plan-without-steps': {
    status: 422,
    fi: 'Lisää vähintään yksi sovittu toimi tai kirjaa, miten suunnitelmaa seurataan (38 §).',
    sv: 'Lägg till minst en avtalad åtgärd eller anteckna hur planen följs upp (38 §).',
    en: 'Add at least one agreed action or write how the plan is followed up (section 38).',
  },
  'interview-without-assessment': {
    status: 422,
    fi: 'Arvioi palvelutarve: vastaa kysymyksiin tai kirjoita yhteenveto (34 § 1 mom., 37 §).',
    sv: 'Bedöm servicebehovet: svara på frågorna eller skriv ett sammandrag (34 § 1 mom., 37 §).',
    en: 'Assess the need for service: answer the questions or write a summary (sections 34(1) and 37).',
  },
  'interview-without-plan': {
    status: 422,
    fi: 'Alkuhaastattelussa laaditaan suunnitelma. Valitse, että se tehdään, ja täytä se (34 § 1 mom.).',
    sv: 'Vid den inledande intervjun görs en plan upp. Välj att den görs upp och fyll i den (34 § 1 mom.).',
    en: 'A plan is made in the initial interview. Choose that it is made and fill it in (section 34(1)).',
  },
  'complementary-without-plan': {
    status: 422,
    fi: 'Ennen alkuhaastattelua pidettävässä täydentävässä keskustelussa laaditaan suunnitelma. ' +
      'Valitse, että se tehdään, ja täytä se (36 § 2 mom.).',
    sv: 'Vid ett kompletterande samtal före den inledande intervjun görs en plan upp. ' +
      'Välj att den görs upp och fyll i den (36 § 2 mom.).',
    en: 'A complementary discussion before the initial interview makes a plan. ' +
      'Choose that it is made and fill it in (section 36(2)).',
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
