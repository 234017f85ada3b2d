import { defineTexts } from '../app/texts.tsx';

export const occupationTexts = defineTexts({
  label: { fi: 'Ammatti', sv: 'Yrke', en: 'Occupation' },
  hint: {
    fi: 'Kirjoita niin kuin asiakas sanoo ja valitse listasta.',
    sv: 'Skriv som kunden säger och välj i listan.',
    en: 'Write it as the person says it, and choose from the list.',
  },
  suggestions: { fi: 'Lähimmät ammatit', sv: 'Närmaste yrken', en: 'Nearest occupations' },
  found: {
    fi: (count: number) => (count === 1 ? 'Yksi ammatti' : `${count} ammattia`),
    sv: (count: number) => (count === 1 ? 'Ett yrke' : `${count} yrken`),
    en: (count: number) => (count === 1 ? 'One occupation' : `${count} occupations`),
  },
  none: {
    fi: 'Mikään ammatti ei muistuta tätä. Teksti tallentuu sellaisenaan.',
    sv: 'Inget yrke liknar detta. Texten sparas som den är.',
    en: 'No occupation is like this. The text is saved as it is.',
  },
  chosenBefore: { fi: 'valittu aiemmin', sv: 'vald tidigare', en: 'chosen before' },
  ownName: { fi: 'alueen oma nimi', sv: 'områdets eget namn', en: 'the area’s own name' },
  matched: {
    fi: (label: string, language: string) => `${label}${language === '' ? '' : `, ${language}`}`,
    sv: (label: string, language: string) => `${label}${language === '' ? '' : `, ${language}`}`,
    en: (label: string, language: string) => `${label}${language === '' ? '' : `, ${language}`}`,
  },
  inSwedish: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  inFinnish: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  inEnglish: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
  forget: { fi: 'Älä muista', sv: 'Kom inte ihåg', en: 'Do not remember' },
  kept: {
    fi: (title: string, name: string) => `Muistetaan tästä lähtien: ${title} on ${name}.`,
    sv: (title: string, name: string) => `Härefter gäller: ${title} är ${name}.`,
    en: (title: string, name: string) => `Remembered from now on: ${title} is ${name}.`,
  },
});
