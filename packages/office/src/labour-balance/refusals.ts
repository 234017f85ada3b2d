import type { RefusalTexts } from '../platform/http/refusal.ts';

export const labourBalanceRefusals: RefusalTexts = {
  'labour-balance.month-not-there': {
    status: 404,
    fi: 'Kuukaudelta {month} ei ole kohtaantolukuja. Valitse kuukausi väliltä {first}–{last}.',
    sv: 'Det finns inga matchningstal för {month}. Välj en månad mellan {first} och {last}.',
    en: 'There are no figures of the balance for {month}. Choose a month between {first} and {last}.',
  },
  'labour-balance.not-fixed': {
    status: 409,
    fi: 'Kuukauden {month} luvut on kerrottu ammateittain jo aiemmin tai niitä ei voi enää laskea samasta rekisteristä. Valitse uudempi kuukausi.',
    sv: 'Talen för {month} har redan berättats utan yrken eller kan inte längre räknas ur samma register. Välj en nyare månad.',
    en: 'The figures of {month} are out without occupations, or cannot be counted from the same register any more. Choose a later month.',
  },
  'labour-balance.level-unknown': {
    status: 422,
    fi: 'Tarkkuutta {given} ei ole. Anna 1, 2, 3 tai 4: niin monta ISCO-08-luokituksen numeroa.',
    sv: 'Nivån {given} finns inte. Ange 1, 2, 3 eller 4: så många siffror ur ISCO-08.',
    en: 'There is no level {given}. Give 1, 2, 3 or 4: so many digits of ISCO-08.',
  },
  'labour-balance.by-unknown': {
    status: 422,
    fi: 'Jakoa {given} ei ole. Anna municipality (kunnittain) tai travel-to-work-area (työssäkäyntialueittain).',
    sv: 'Indelningen {given} finns inte. Ange municipality (kommunvis) eller travel-to-work-area (enligt pendlingsområde).',
    en: 'There is no division {given}. Give municipality or travel-to-work-area.',
  },
};
