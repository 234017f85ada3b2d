import type { DifferenceReason } from '@kohtaanto/rules/benefit-share/reconcile.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { InLanguages, Language } from '../language.ts';
import { formatCents } from '../money.ts';
import { formatNumber, formatPercent } from '../numbers.ts';

/** How a reason is said with its numbers; a municipality is named by the caller. */
export function differenceSentence(
  reason: DifferenceReason, nameOf: (code: string) => string, language: Language,
): string {
  return sentences(reason, nameOf, language)[language];
}

function sentences(reason: DifferenceReason, nameOf: (code: string) => string, language: Language): InLanguages {
  const number = (value: number): string => formatNumber(value, language);
  const percent = (value: number): string => formatPercent(value, language, 0);
  switch (reason.code) {
    case 'other-municipality': {
      const name = nameOf(reason.own);
      return {
        fi: `Kotikunta maksupäivänä on meidän tietojemme mukaan ${name}.`,
        sv: `Hemkommunen på betalningsdagen är enligt våra uppgifter ${name}.`,
        en: `By our records the home municipality on the payment day is ${name}.`,
      };
    }
    case 'other-days-before': return {
      fi: `Maksupäiviä ennen jaksoa: laskussa ${number(reason.told)}, meillä ${number(reason.own)}.`,
      sv: `Betalda dagar före perioden: ${number(reason.told)} på fakturan, ${number(reason.own)} hos oss.`,
      en: `Days paid before: ${number(reason.told)} on the bill, ${number(reason.own)} by our count.`,
    };
    case 'other-step': return {
      fi: `Laskutettu ${percent(reason.percent)} mukaan, meillä viimeinen päivä on portaalla ${percent(reason.ownPercent)}.`,
      sv: `Fakturerat enligt ${percent(reason.percent)}, hos oss står den sista dagen på steget ${percent(reason.ownPercent)}.`,
      en: `Billed at ${percent(reason.percent)}; by our count the last day stands at ${percent(reason.ownPercent)}.`,
    };
    case 'free-days-billed': return {
      fi: `Päivistä ${number(reason.days)} on lomautusta tai muuta, josta kunta ei maksa.`,
      sv: `Av dagarna är ${number(reason.days)} permittering eller annat som kommunen inte betalar för.`,
      en: `${number(reason.days)} of the days are lay-off or other days that municipalities do not pay for.`,
    };
    case 'integration-days-billed': return {
      fi: `Päivistä ${number(reason.days)} on kotoutumisvuosilta, jotka valtio maksaa.`,
      sv: `Av dagarna hör ${number(reason.days)} till integrationsåren, som staten betalar.`,
      en: `${number(reason.days)} of the days are of the integration years, which the state pays.`,
    };
    case 'amount-over-full': {
      const full = formatCents(cents(reason.full), language);
      return {
        fi: `Etuutta on päivältä enemmän kuin täysi perusosa ${full}: mukana voi olla lapsikorotus, josta kunta ei maksa.`,
        sv: `Förmånen per dag är större än den fulla grunddelen ${full}: barnförhöjningen, som kommunen inte betalar, kan vara med.`,
        en: `The benefit of a day is over the full basic amount ${full}: a child increase, which no municipality pays for, may be in it.`,
      };
    }
    case 'rounding': return {
      fi: 'Ero on pyöristystä.', sv: 'Skillnaden är avrundning.', en: 'The difference is rounding.',
    };
    case 'unexplained': return {
      fi: 'Eroa ei voi selittää näistä tiedoista. Pyydä Kelalta päivien erittely.',
      sv: 'Skillnaden kan inte förklaras med dessa uppgifter. Be Fpa om en specifikation av dagarna.',
      en: 'These facts do not explain the difference. Ask Kela for the days in detail.',
    };
  }
}
