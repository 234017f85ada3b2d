import { defineTexts } from '../app/texts.tsx';

/** What indicators are about, and the five goals that the Government set on 19.12.2024, in few words. */
export const subjectTexts = defineTexts({
  unemployment: { fi: 'Työttömyys', sv: 'Arbetslöshet', en: 'Unemployment' },
  flows: { fi: 'Virrat ja kestot', sv: 'Flöden och längder', en: 'Flows and durations' },
  service: { fi: 'Palvelu', sv: 'Service', en: 'Service' },
  goals: { fi: 'Yhdenvertaisuus, liikkuvuus ja yhteistyö', sv: 'Likabehandling, rörlighet och samarbete', en: 'Equality, mobility and cooperation' },
  goal1: { fi: 'Tavoite 1: yhdenvertaiset palvelut', sv: 'Mål 1: likvärdig service', en: 'Goal 1: equal services' },
  goal2: {
    fi: 'Tavoite 2: matalan työllisyyden ryhmät', sv: 'Mål 2: grupper med låg sysselsättning', en: 'Goal 2: groups with low employment',
  },
  goal3: { fi: 'Tavoite 3: nopea työllistyminen', sv: 'Mål 3: snabbt i arbete', en: 'Goal 3: fast into work' },
  goal4: {
    fi: 'Tavoite 4: liikkuvuus pula-aloille', sv: 'Mål 4: rörlighet till bristbranscher', en: 'Goal 4: mobility into shortage occupations',
  },
  goal5: { fi: 'Tavoite 5: alueen elinvoima', sv: 'Mål 5: områdets livskraft', en: 'Goal 5: a vital area' },
  noGoal: { fi: 'Muut mittarit', sv: 'Övriga indikatorer', en: 'Other indicators' },
});
