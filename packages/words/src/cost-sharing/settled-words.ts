import type { Language } from '../language.ts';
import { formatCents, sumOf } from '../money.ts';

type Settled = { readonly share: number; readonly paid: number; readonly carried: number; readonly cents: number };

/** 'Lopullinen osuus 1 140 558,09 €, josta aiemmin laskutettu 559 237,13 €; erotus 581 320,96 €.' */
export function settledWords(line: Settled, language: Language): string {
  const money = (amount: number): string => formatCents(sumOf([amount]), language);
  const carried = line.carried === 0 ? '' : carriedWords[language](money(line.carried));
  return words[language](money(line.share), money(line.paid), carried, money(line.cents));
}

const carriedWords = {
  fi: (sum: string) => `, siirretään ${sum}`, sv: (sum: string) => `, överförs ${sum}`, en: (sum: string) => `, carried ${sum}`,
};

const words = {
  fi: (share: string, paid: string, carried: string, due: string) => `Lopullinen osuus ${share}, aiemmin laskutettu ${paid}${carried}; erotus ${due}.`,
  sv: (share: string, paid: string, carried: string, due: string) => `Slutlig andel ${share}, tidigare fakturerat ${paid}${carried}; skillnad ${due}.`,
  en: (share: string, paid: string, carried: string, due: string) => `Final share ${share}, invoiced before ${paid}${carried}; difference ${due}.`,
};
