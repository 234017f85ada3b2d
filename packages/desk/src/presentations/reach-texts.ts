import { defineTexts } from '../app/texts.tsx';

export const reachTexts = defineTexts({
  askTitle: {
    fi: (who: string) => `Työnantaja ei voi ottaa suoraan yhteyttä: ${who}`, sv: (who: string) => `Arbetsgivaren kan inte ta direkt kontakt: ${who}`,
    en: (who: string) => `The employer cannot contact directly: ${who}`,
  },
  noContacts: {
    fi: (who: string) => `${who}: rekisterissä ei ole puhelinnumeroa eikä sähköpostia. Kerro hänelle: hän voi kirjoittaa ne omaan esittelyynsä, kun hän antaa suostumuksen.`,
    sv: (who: string) => `${who}: i registret finns varken telefonnummer eller e-post. Berätta det för personen: hen kan skriva dem i sin egen presentation när hen ger sitt samtycke.`,
    en: (who: string) => `${who}: the register has no phone number and no e-mail. Tell the person, who may write them in the own introduction when consenting.`,
  },
  notConsented: {
    fi: (who: string) => `${who} ei ole suostunut siihen, että yhteystiedot kerrotaan.`, sv: (who: string) => `${who} har inte samtyckt till att kontaktuppgifterna berättas.`,
    en: (who: string) => `${who} has not consented to contact details being told.`,
  },
  isProtected: {
    fi: (who: string) => `${who}: turvakiellon alaisen yhteystietoja ei kerrota työnantajalle, vaikka hän suostuisi.`,
    sv: (who: string) => `${who}: kontaktuppgifterna till en person med spärrmarkering berättas inte för arbetsgivaren, inte ens med samtycke.`,
    en: (who: string) => `${who}: contact details of a protected person are not told to the employer, whatever the consent.`,
  },
  throughYou: {
    fi: 'Muuten työnantajalle kerrotaan yhteyshenkilöksi se, joka esittelee; turvakiellossa työpaikan oma asiantuntija.',
    sv: 'Annars anges den som presenterar som kontaktperson; vid spärrmarkering jobbets egen expert.',
    en: 'Otherwise the employer is told to contact whoever presents; for a protected person, the vacancy’s own expert.',
  },
  nameless: {
    fi: 'Nimeäkään ei kerrota työnantajalle.', sv: 'Inte heller namnet berättas för arbetsgivaren.', en: 'Nor is the name told to the employer.',
  },
  wordless: {
    fi: 'Kerrottava ei sano mitään työstä: ei koulutusta, työhistoriaa, osaamista eikä esittelyä. Työnantaja ei voi sen perusteella valita ketään. Pyydä henkilöltä ensin laajempi suostumus.',
    sv: 'Det som berättas säger ingenting om arbete: ingen utbildning, arbetshistorik, kunnande eller presentation. '
      + 'Arbetsgivaren kan inte välja någon utifrån det. Be först personen om ett bredare samtycke.',
    en: 'What is told says nothing of work: no education, work history, skills or introduction. No employer can choose by it. Ask the person for a wider consent first.',
  },
  choosesSelf: {
    fi: 'Henkilö valitsee itse, mitä kerrotaan, ja voi jättää nimensä ja yhteystietonsa pois. Silloin työnantaja ottaa yhteyttä esittelijään. '
      + 'Kerro hänelle, että pelkkä kansalaisuus tai kielitaito ei riitä esittelyksi.',
    sv: 'Personen väljer själv vad som berättas och kan lämna bort namn och kontaktuppgifter. Då kontaktar arbetsgivaren den som presenterar. '
      + 'Berätta för personen att enbart medborgarskap eller språk inte räcker till en presentation.',
    en: 'The person chooses what is told and may leave name and contacts out; then the employer contacts whoever presents. Tell the person that citizenship or languages alone make no presentation.',
  },
  noExpert: {
    fi: 'Työnantaja ei tavoittaisi ketään: työpaikalla ei ole vastuuhenkilöä, jolla on puhelinnumero tai sähköposti.',
    sv: 'Arbetsgivaren skulle inte nå någon: jobbet har ingen ansvarig med telefonnummer eller e-post.',
    en: 'The employer could reach nobody: the vacancy has nobody responsible with a phone number or an e-mail.',
  },
  noExpertWhat: {
    fi: 'Henkilön yhteystietoja ei kerrota (turvakielto). Kun työnantaja-asiantuntija on ottanut paikan vastuulleen, henkilön voi esitellä.',
    sv: 'Personens kontaktuppgifter berättas inte (spärrmarkering). När en arbetsgivarexpert har tagit ansvar för jobbet kan personen presenteras.',
    en: 'The person’s contact details are not told (protected). Once an employer expert has taken responsibility for the vacancy, the person can be presented.',
  },
  noPresenter: {
    fi: 'Työnantaja ei tavoittaisi ketään: sinulla ei ole henkilöstön tiedoissa puhelinnumeroa eikä sähköpostia.',
    sv: 'Arbetsgivaren skulle inte nå någon: du har varken telefonnummer eller e-post i personaluppgifterna.',
    en: 'The employer could reach nobody: you have neither a phone number nor an e-mail among the staff’s details.',
  },
  noPresenterWhat: {
    fi: 'Henkilön yhteystietoja ei kerrota, joten työnantaja ottaa yhteyttä esittelijään. Pyydä pääkäyttäjää lisäämään omasi tai jätä esittely sille, jonka työnantaja tavoittaa.',
    sv: 'Personens kontaktuppgifter berättas inte, så arbetsgivaren kontaktar den som presenterar. Be administratören lägga till dina eller låt någon som nås presentera.',
    en: 'The person’s details are not told, so the employer contacts whoever presents. Ask the administrator to add yours, or let somebody present who can be reached.',
  },
  toVacancy: { fi: 'Avaa työpaikka', sv: 'Öppna jobbet', en: 'Open the vacancy' },
  seenBy: {
    fi: (who: string) => `Työnantajalla esittelyn näkee asioinnissaan: ${who}.`, sv: (who: string) => `Hos arbetsgivaren ser presentationen i e-tjänsten: ${who}.`,
    en: (who: string) => `At the employer’s, the presentation is seen in its service by ${who}.`,
  },
  seenByNobody: {
    fi: 'Työnantajalla ei ole ketään, joka näkisi esittelyn asioinnissa.', sv: 'Arbetsgivaren har ingen som ser presentationen i e-tjänsten.',
    en: 'The employer has nobody who would see it in the service.',
  },
  seenByUnknown: {
    fi: 'Et näe, onko työnantajalla ketään asioinnissa.', sv: 'Du ser inte om arbetsgivaren har någon i e-tjänsten.', en: 'You are not shown whether the employer has anybody in the service.',
  },
  tellYourself: {
    fi: 'Kerro työnantajalle itse: kun olet kirjannut esittelyn, kopioi teksti viestiin tai tulosta se. Teksti on tallella myös ehdokkaan vaiheissa.',
    sv: 'Berätta själv för arbetsgivaren: när du har antecknat presentationen, kopiera texten till ett meddelande eller skriv ut den. Texten finns kvar bland kandidatens skeden.',
    en: 'Tell the employer yourself: once the presentation is recorded, copy the text into a message or print it. The text is kept among the candidate’s steps too.',
  },
  presentTitle: {
    fi: (through: string) => `Työnantaja ottaa yhteyttä henkilön sijasta: ${through}.`, sv: (through: string) => `I stället för personen kontaktar arbetsgivaren: ${through}.`,
    en: (through: string) => `Instead of the person the employer contacts ${through}.`,
  },
  expert: { fi: 'työpaikan työnantaja-asiantuntija', sv: 'jobbets arbetsgivarexpert', en: 'the vacancy’s employer expert' },
});
