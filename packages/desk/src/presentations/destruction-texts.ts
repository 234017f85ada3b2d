import { defineTexts } from '../app/texts.tsx';

export const destructionWays = ['e-mail', 'phone', 'letter', 'meeting'] as const;
type Way = (typeof destructionWays)[number];

const ways: Readonly<Record<'fi' | 'sv' | 'en', Readonly<Record<Way, string>>>> = {
  fi: { 'e-mail': 'sähköpostilla', 'phone': 'puhelimessa', 'letter': 'kirjeellä', 'meeting': 'tapaamisessa' },
  sv: { 'e-mail': 'per e-post', 'phone': 'per telefon', 'letter': 'per brev', 'meeting': 'vid ett möte' },
  en: { 'e-mail': 'by e-mail', 'phone': 'by phone', 'letter': 'by letter', 'meeting': 'at a meeting' },
};

export const destructionTexts = defineTexts({
  toAsk: {
    fi: 'Suostumus peruttiin esittelyn jälkeen. Pyydä työnantajaa hävittämään saamansa tiedot; mitään uutta ei kerrota.',
    sv: 'Samtycket återkallades efter presentationen. Be arbetsgivaren förstöra uppgifterna; inget nytt berättas.',
    en: 'The consent was withdrawn after the presentation. Ask the employer to destroy what it was given; nothing more is told.',
  },
  askedTitle: {
    fi: 'Työnantajaa on pyydetty hävittämään tiedot. Kirjaa, kun se vahvistaa hävittäneensä ne.', sv: 'Arbetsgivaren har ombetts förstöra uppgifterna. Anteckna när den bekräftar att det är gjort.',
    en: 'The employer has been asked to destroy the data. Record it when the employer confirms.',
  },
  destroyed: { fi: 'Työnantaja on hävittänyt saamansa tiedot.', sv: 'Arbetsgivaren har förstört uppgifterna.', en: 'The employer has destroyed what it was given.' },
  ask: { fi: 'Kirjaa hävityspyyntö', sv: 'Anteckna begäran', en: 'Record the request' },
  askAgain: { fi: 'Kirjaa uusi pyyntö', sv: 'Anteckna en ny begäran', en: 'Record a new request' },
  confirm: { fi: 'Kirjaa hävitysvahvistus', sv: 'Anteckna bekräftelsen', en: 'Record the confirmation' },
  askWhat: {
    fi: 'Kirjaa, milloin ja miten pyysit työnantajaa hävittämään henkilöstä saamansa tiedot.', sv: 'Anteckna när och hur du bad arbetsgivaren förstöra uppgifterna om personen.',
    en: 'Record when and how you asked the employer to destroy what it was told of the person.',
  },
  confirmWhat: {
    fi: 'Kirjaa, kuka työnantajan puolella vahvisti, että tiedot on hävitetty, ja milloin.', sv: 'Anteckna vem hos arbetsgivaren som bekräftade att uppgifterna har förstörts, och när.',
    en: 'Record who on the employer’s side confirmed that the data has been destroyed, and when.',
  },
  whom: { fi: 'Kuka työnantajalla', sv: 'Vem hos arbetsgivaren', en: 'Who at the employer' },
  way: { fi: 'Miten', sv: 'Hur', en: 'How' },
  day: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  note: { fi: 'Lisätieto', sv: 'Tilläggsuppgift', en: 'More' },
  askSaved: { fi: 'Hävityspyyntö kirjattu.', sv: 'Begäran antecknad.', en: 'The request is recorded.' },
  confirmSaved: { fi: 'Tietojen hävittäminen kirjattu.', sv: 'Förstöringen antecknad.', en: 'The destruction is recorded.' },
  wayOf: { fi: (way: Way) => ways.fi[way], sv: (way: Way) => ways.sv[way], en: (way: Way) => ways.en[way] },
  done: {
    fi: (step: 'asked' | 'confirmed', day: string, way: string, whom: string) => `${step === 'asked' ? 'Pyydetty' : 'Hävittäminen vahvistettu'} ${day} ${way}${whom === '' ? '' : `, ${whom}`}`,
    sv: (step: 'asked' | 'confirmed', day: string, way: string, whom: string) => `${step === 'asked' ? 'Begärt' : 'Förstöringen bekräftad'} ${day} ${way}${whom === '' ? '' : `, ${whom}`}`,
    en: (step: 'asked' | 'confirmed', day: string, way: string, whom: string) => `${step === 'asked' ? 'Asked' : 'Destruction confirmed'} ${day} ${way}${whom === '' ? '' : `, ${whom}`}`,
  },
});
