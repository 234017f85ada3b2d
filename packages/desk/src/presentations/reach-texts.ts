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
  presentTitle: {
    fi: (through: string) => `Työnantaja ottaa yhteyttä henkilön sijasta: ${through}.`, sv: (through: string) => `I stället för personen kontaktar arbetsgivaren: ${through}.`,
    en: (through: string) => `Instead of the person the employer contacts ${through}.`,
  },
  expert: { fi: 'työpaikan työnantaja-asiantuntija', sv: 'jobbets arbetsgivarexpert', en: 'the vacancy’s employer expert' },
});
