import type { Purpose } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { LineReason } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { InLanguages } from '../language.ts';

export const purposeNames: Readonly<Record<Purpose, InLanguages>> = {
  budget: { fi: 'talousarvio', sv: 'budget', en: 'budget' },
  settlement: { fi: 'tasaus', sv: 'utjämning', en: 'settlement' },
};

export const lineReasonNames: Readonly<Record<LineReason, InLanguages>> = {
  'by-key': { fi: 'jakoperusteen mukaan', sv: 'enligt fördelningsgrunden', en: 'by the key' },
  'ordered-by': { fi: 'maksaa se, joka tilasi', sv: 'betalas av den som beställt', en: 'paid by who ordered it' },
  'own-office': { fi: 'oma toimipiste, maksaa itse', sv: 'eget kontor, betalar själv', en: 'own office, pays itself' },
};

/** Words of the table of shares, as a terminal and a file have it. */
export const shareTableWords = {
  fi: {
    source: 'Lähde', notCharged: 'Ei veloiteta', total: 'Kunnittain yhteensä', all: 'Kaikki yhteensä',
    costs: 'kulut', brought: 'edellisten vuosien ylijäämä', instalments: 'Erät', settlement: 'Tasaus',
    surplus: 'ylijäämä (alijäämä miinuksella)', carried: 'siirretään', beside: 'Toisella perusteella',
  },
  sv: {
    source: 'Källa', notCharged: 'Debiteras inte', total: 'Kommunerna sammanlagt', all: 'Allt sammanlagt',
    costs: 'kostnader', brought: 'överskott från tidigare år', instalments: 'Rater', settlement: 'Utjämning',
    surplus: 'överskott (underskott med minus)', carried: 'överförs', beside: 'Med en annan grund',
  },
  en: {
    source: 'Source', notCharged: 'Not charged', total: 'By municipality', all: 'All together',
    costs: 'costs', brought: 'surplus of earlier years', instalments: 'Instalments', settlement: 'Settlement',
    surplus: 'surplus (a deficit with a minus)', carried: 'carried', beside: 'By another scheme',
  },
} as const;
