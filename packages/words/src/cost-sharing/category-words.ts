import type { CostCategory } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { InLanguages } from '../language.ts';

export const categoryNames: Readonly<Record<CostCategory, InLanguages>> = {
  operating: { fi: 'Käyttötalous', sv: 'Driftsekonomi', en: 'Operating costs' },
  investment: { fi: 'Investoinnit', sv: 'Investeringar', en: 'Investments' },
  depreciation: { fi: 'Investointien poistot', sv: 'Avskrivningar på investeringar', en: 'Depreciation of investments' },
  preparation: { fi: 'Valmistelukustannukset', sv: 'Förberedelsekostnader', en: 'Preparation costs' },
  'extra-service': { fi: 'Kunnan tilaama lisäpalvelu', sv: 'Tilläggsservice beställd av en kommun', en: 'Extra service ordered by a municipality' },
  'own-office': { fi: 'Kunnan oma toimipiste', sv: 'Kommunens eget kontor', en: 'Municipality’s own office' },
  centralised: { fi: 'Keskitetyt palvelut', sv: 'Centraliserad service', en: 'Centralised services' },
};

/** What files call them, beside their names and codes. */
const spoken = new Map<string, CostCategory>(Object.entries({
  käyttömenot: 'operating', palvelut: 'operating', drift: 'operating', services: 'operating', running: 'operating',
  investointi: 'investment', investering: 'investment', investments: 'investment',
  poisto: 'depreciation', poistot: 'depreciation', avskrivning: 'depreciation', avskrivningar: 'depreciation',
  valmistelu: 'preparation', förberedelse: 'preparation', förberedelser: 'preparation',
  lisäpalvelu: 'extra-service', lisäpalvelut: 'extra-service', tilläggsservice: 'extra-service', extra: 'extra-service',
  toimipiste: 'own-office', 'oma toimipiste': 'own-office', kontor: 'own-office', office: 'own-office', 'eget kontor': 'own-office',
  keskitetty: 'centralised', centraliserad: 'centralised', centralized: 'centralised', 'centralised services': 'centralised',
} as const));

export function categoryOf(text: string): CostCategory | undefined {
  const given = text.trim().toLocaleLowerCase('fi').replaceAll('_', '-');
  for (const [code, names] of Object.entries(categoryNames)) {
    if (code === given || Object.values(names).some((name) => name.toLocaleLowerCase('fi') === given)) return code as CostCategory;
  }
  return spoken.get(given.replaceAll('-', ' ')) ?? spoken.get(given);
}
