import { defineTexts } from './texts.tsx';

export const paletteTexts = defineTexts({
  title: { fi: 'Haku ja toiminnot', sv: 'Sökning och åtgärder', en: 'Search and commands' },
  placeholder: {
    fi: 'Nimi, henkilötunnus, sivu tai toiminto',
    sv: 'Namn, personbeteckning, sida eller åtgärd',
    en: 'Name, identity code, page or command',
  },
  persons: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  pages: { fi: 'Sivut', sv: 'Sidor', en: 'Pages' },
  commands: { fi: 'Toiminnot', sv: 'Åtgärder', en: 'Commands' },
  nothing: {
    fi: (text: string) => `Mitään ei löytynyt haulla ”${text}”.`,
    sv: (text: string) => `Inget hittades med ”${text}”.`,
    en: (text: string) => `Nothing was found with “${text}”.`,
  },
  nothingWhy: {
    fi: 'Nimihaku löytää oman alueesi asiakkaat. Turvakiellon asiakas löytyy vain henkilötunnuksella.',
    sv: 'Namnsökningen hittar kunder i ditt område. En kund med spärrmarkering hittas bara med personbeteckning.',
    en: 'Names find customers of your area. A protected customer is found by identity code only.',
  },
  atLeastTwo: {
    fi: 'Kirjoita vähintään kaksi kirjainta, niin asiakkaita haetaan.',
    sv: 'Skriv minst två bokstäver för att söka kunder.',
    en: 'Write at least two letters to search for customers.',
  },
  searching: { fi: 'Haetaan asiakkaita', sv: 'Söker kunder', en: 'Searching for customers' },
  found: {
    fi: (count: number) => (count === 1 ? '1 tulos' : `${count} tulosta`),
    sv: (count: number) => (count === 1 ? '1 träff' : `${count} träffar`),
    en: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  },
  born: {
    fi: (year: number) => `s. ${year}`,
    sv: (year: number) => `f. ${year}`,
    en: (year: number) => `b. ${year}`,
  },
  lightMode: { fi: 'Vaalea ulkoasu', sv: 'Ljust utseende', en: 'Light appearance' },
  darkMode: { fi: 'Tumma ulkoasu', sv: 'Mörkt utseende', en: 'Dark appearance' },
  inLanguage: {
    fi: (name: string) => `Kieli: ${name}`,
    sv: (name: string) => `Språk: ${name}`,
    en: (name: string) => `Language: ${name}`,
  },
  open: { fi: 'avaa', sv: 'öppna', en: 'open' },
  move: { fi: 'liiku', sv: 'bläddra', en: 'move' },
  close: { fi: 'sulje', sv: 'stäng', en: 'close' },
});
