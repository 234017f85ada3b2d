import type { OfferReason } from '@kohtaanto/rules/presentations/binding-offer.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDate } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';

type Sentence = InLanguages<string | ((day: string) => string)>;

const sentences: Readonly<Record<OfferReason['code'], Sentence>> = {
  'hint': {
    fi: 'Vinkki ei velvoita hakemaan.', sv: 'Ett tips förpliktar inte att söka.', en: 'A hint binds nobody to apply.',
  },
  'no-search': {
    fi: 'Työnhaku ei ole voimassa, joten tarjous ei velvoita.', sv: 'Jobbsökningen är inte i kraft, så erbjudandet förpliktar inte.', en: 'The job search is not valid, so the offer does not bind.',
  },
  'outside-law': {
    fi: (day) => `Säännöt tunnetaan ${day} alkaen.`, sv: (day) => `Reglerna är kända från och med ${day}.`, en: (day) => `The rules are known from ${day} on.`,
  },
  'no-initial-interview': {
    fi: 'Alkuhaastattelua ei ole pidetty, joten tarjous ei velvoita.', sv: 'Den inledande intervjun har inte hållits, så erbjudandet förpliktar inte.',
    en: 'The initial interview has not been held, so the offer does not bind.',
  },
  'six-months-not-passed': {
    fi: (day) => `Alkuhaastattelusta ei ole kulunut kuutta kuukautta; tarjous velvoittaa vasta ${day} alkaen.`,
    sv: (day) => `Det har inte gått sex månader sedan den inledande intervjun; ett erbjudande förpliktar först från och med ${day}.`,
    en: (day) => `Six months have not passed since the initial interview; an offer binds only from ${day} on.`,
  },
  'six-months-passed': {
    fi: (day) => `Alkuhaastattelusta on kulunut kuusi kuukautta ${day}.`, sv: (day) => `Sex månader sedan den inledande intervjun har gått ${day}.`,
    en: (day) => `Six months since the initial interview had passed on ${day}.`,
  },
  'full-count-is-reason': {
    fi: 'Tarkastelujakson työnhakuvelvollisuus on jo täytetty: se on pätevä syy olla hakematta.',
      sv: 'Jobbsökningsskyldigheten för granskningsperioden är redan fullgjord: det är ett giltigt skäl att inte söka.',
    en: 'The search duty of the review period has been met already: a valid reason not to apply.',
  },
  'from-first-day': {
    fi: (day) => `Viranomaisen haettavaksi osoittama työpaikka velvoittaa ensimmäisestä päivästä (${day} alkaen).`,
    sv: (day) => `En arbetsplats som myndigheten anvisat att sökas förpliktar från första dagen (från och med ${day}).`,
    en: (day) => `A vacancy pointed out by the authority binds from the first day (since ${day}).`,
  },
  'full-count-is-no-reason': {
    fi: 'Velvoittaa, vaikka tarkastelujakson työnhakuvelvollisuus on jo täytetty.', sv: 'Förpliktar fast jobbsökningsskyldigheten för granskningsperioden redan är fullgjord.',
    en: 'Binds although the search duty of the review period has been met already.',
  },
  'profile-is-no-reason': {
    fi: 'Velvoittaa, vaikka työnhakuprofiili on julkaistu.', sv: 'Förpliktar fast jobbsökarprofilen är publicerad.', en: 'Binds although the job search profile has been published.',
  },
  'law-changes-before-apply-by': {
    fi: (day) => `Laki muuttuu ${day}, ennen viimeistä hakupäivää; siirtymäsäännös ei ollut käsillä, joten vastaus ei ole varma.`,
    sv: (day) => `Lagen ändras ${day}, före sista ansökningsdagen; övergångsbestämmelsen fanns inte till hands, så svaret är inte säkert.`,
    en: (day) => `The law changes on ${day}, before the last day to apply; the transitional provision was not at hand, so the answer is not certain.`,
  },
};

export function offerReasonSentence({ code, day }: Pick<OfferReason, 'code' | 'day'>, language: Language): string {
  const said = sentences[code][language];
  return typeof said === 'string' ? said : said(day === undefined ? '' : formatDate(formatIso(day)));
}

/** How sure the answer is; null where nothing has to be said. */
export const sureness: Readonly<Record<'certain' | 'told' | 'pages' | 'open', InLanguages | null>> = {
  certain: null,
  told: {
    fi: 'Luku 2 a laista 1290/2002: lakiteksti ei ollut käsillä, sääntö on viranomaisten ohjeista.',
      sv: '2 a kap. i lag 1290/2002: lagtexten fanns inte till hands, regeln är ur myndigheternas anvisningar.',
    en: 'Chapter 2 a of Act 1290/2002: the text was not at hand, the rule is from the authorities’ guidance.',
  },
  pages: {
    fi: 'Vuoden 2026 muutoslaki ei ollut käsillä: sääntö on viranomaisten sivuilta.', sv: 'Ändringslagen för 2026 fanns inte till hands: regeln är från myndigheternas sidor.',
    en: 'The amending act of 2026 was not at hand: the rule is from the authorities’ pages.',
  },
  open: {
    fi: 'Vastaus ei ole varma. Tarkista ennen kuin vetoat siihen.', sv: 'Svaret är inte säkert. Kontrollera innan du åberopar det.', en: 'The answer is not certain. Check before you rely on it.',
  },
};
