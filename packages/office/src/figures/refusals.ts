import type { RefusalTexts } from '../platform/http/refusal.ts';

export const figureRefusals: RefusalTexts = {
  'figures.month-unknown': {
    status: 404,
    fi: 'Kuukaudelta {month} ei ole lukuja. Valitse kuukausi väliltä {first}–{last}.',
    sv: 'Det finns inga siffror för månaden {month}. Välj en månad mellan {first} och {last}.',
    en: 'There are no figures for {month}. Choose a month between {first} and {last}.',
  },
};
