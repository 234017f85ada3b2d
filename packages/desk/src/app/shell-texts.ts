import { defineTexts } from './texts.tsx';

export const shellTexts = defineTexts({
  skip: { fi: 'Siirry sisältöön', sv: 'Hoppa till innehållet', en: 'Skip to content' },
  navigation: { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main menu' },
  home: { fi: 'Kohtaanto, etusivu', sv: 'Kohtaanto, förstasidan', en: 'Kohtaanto, first page' },
  worklist: { fi: 'Työlista', sv: 'Arbetslista', en: 'Worklist' },
  persons: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
  employers: { fi: 'Työnantajat', sv: 'Arbetsgivare', en: 'Employers' },
  vacancies: { fi: 'Työpaikat', sv: 'Jobb', en: 'Vacancies' },
  calendar: { fi: 'Kalenteri', sv: 'Kalender', en: 'Calendar' },
  team: { fi: 'Tiimi', sv: 'Team', en: 'Team' },
  figures: { fi: 'Luvut', sv: 'Tal', en: 'Figures' },
  money: { fi: 'Raha', sv: 'Pengar', en: 'Money' },
  area: { fi: 'Alue', sv: 'Område', en: 'Area' },
  imports: { fi: 'Tuo asiakkaita', sv: 'Importera kunder', en: 'Import customers' },
  looks: { fi: 'Katseluloki', sv: 'Visningslogg', en: 'Look log' },
  searchByName: { fi: 'Hae nimellä', sv: 'Sök med namn', en: 'Search by name' },
  orCommand: { fi: 'tai toiminnolla', sv: 'eller åtgärd', en: 'or command' },
  search: {
    fi: 'Hae nimellä tai toiminnolla',
    sv: 'Sök med namn eller åtgärd',
    en: 'Search by name or command',
  },
  account: { fi: 'Oma valikko', sv: 'Egen meny', en: 'Your menu' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  appearance: { fi: 'Ulkoasu', sv: 'Utseende', en: 'Appearance' },
  light: { fi: 'Vaalea', sv: 'Ljust', en: 'Light' },
  dark: { fi: 'Tumma', sv: 'Mörkt', en: 'Dark' },
  system: { fi: 'Laitteen', sv: 'Enhetens', en: 'Device' },
  letterKeys: {
    fi: 'Yhden kirjaimen näppäimet',
    sv: 'Snabbtangenter med en bokstav',
    en: 'Single-letter keys',
  },
  allKeys: { fi: 'Kaikki näppäimet', sv: 'Alla tangenter', en: 'All keys' },
  signOut: { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  signIn: { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  welcome: { fi: 'Tervetuloa Kohtaantoon.', sv: 'Välkommen till Kohtaanto.', en: 'Welcome to Kohtaanto.' },
  welcomeWhy: {
    fi: 'Kirjaudu sisään, niin näet päivän työt.',
    sv: 'Logga in för att se dagens arbete.',
    en: 'Sign in to see the work of the day.',
  },
  sessionEnded: { fi: 'Istunto päättyi.', sv: 'Sessionen avslutades.', en: 'Your session ended.' },
  sessionEndedWhy: {
    fi:
      'Kirjaudu uudelleen toisessa välilehdessä ja palaa tähän: kirjoittamasi on tässä tallella. Tai kirjaudu ' +
      'tässä, jos kesken ei ole mitään.',
    sv:
      'Logga in på nytt i en annan flik och kom tillbaka: det du skrev finns kvar här. Eller logga in här, om du ' +
      'inte har något oavslutat.',
    en:
      'Sign in again in another tab and come back: what you wrote is still here. Or sign in here if nothing ' +
      'is unfinished.',
  },
  signInNewTab: {
    fi: 'Kirjaudu toisessa välilehdessä',
    sv: 'Logga in i en annan flik',
    en: 'Sign in in another tab',
  },
  goOn: { fi: 'Jatka', sv: 'Fortsätt', en: 'Continue' },
  notFound: { fi: 'Tätä sivua ei ole.', sv: 'Sidan finns inte.', en: 'There is no such page.' },
  notFoundWhy: {
    fi: 'Osoite voi olla vanha, tai sivu kuuluu toiselle.',
    sv: 'Adressen kan vara gammal, eller så hör sidan till någon annan.',
    en: 'The address may be old, or the page belongs to someone else.',
  },
  notYours: {
    fi: 'Tämä sivu ei kuulu tehtävääsi.',
    sv: 'Den här sidan hör inte till dina uppgifter.',
    en: 'This page is not part of your work.',
  },
  notYoursWhy: {
    fi: 'Sivulla on tietoja, joita roolisi ei tarvitse. Pääkäyttäjä voi muuttaa roolia.',
    sv: 'Sidan har uppgifter som din roll inte behöver. Huvudanvändaren kan ändra rollen.',
    en: 'The page has data that your role does not need. The administrator can change the role.',
  },
  toPage: {
    fi: (page: string) => `Avaa: ${page}`, sv: (page: string) => `Öppna: ${page}`, en: (page: string) => `Open: ${page}`,
  },
  screenBroke: {
    fi: 'Näkymää ei voitu näyttää.',
    sv: 'Vyn kunde inte visas.',
    en: 'The view could not be shown.',
  },
  saved: { fi: 'Tallennettu.', sv: 'Sparat.', en: 'Saved.' },
  tryAgain: { fi: 'Yritä uudelleen', sv: 'Försök på nytt', en: 'Try again' },
  reload: { fi: 'Lataa sivu', sv: 'Läs in sidan', en: 'Load the page' },
  employersSession: {
    fi: 'Olet kirjautunut työnantajan palveluun. Tämä puoli on työllisyysalueen henkilöstölle.',
    sv: 'Du är inloggad i arbetsgivarens tjänst. Den här sidan är för sysselsättningsområdets personal.',
    en: 'You are signed in to the employers’ service. This side is for the employment area’s staff.',
  },
  toEmployers: { fi: 'Työnantajan palveluun', sv: 'Till arbetsgivarens tjänst', en: 'To the employers’ service' },
  noConnection: {
    fi: 'Palvelimeen ei saada yhteyttä.',
    sv: 'Servern kan inte nås.',
    en: 'The server cannot be reached.',
  },
});
