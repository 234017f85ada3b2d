import { item, said } from './said.ts';
import type { QuestionnaireWords } from './said.ts';

export const cooperationWords: QuestionnaireWords = {
  name: said('Yhteistyöbarometri', 'Samarbetsbarometer', 'Cooperation barometer'),
  intro: said(
    'Miten yhteistyö työllisyysalueen kanssa sujuu? Vastaa sen mukaan, mitä olet nähnyt viimeisen vuoden aikana.',
    'Hur löper samarbetet med sysselsättningsområdet? Svara utifrån vad du sett under det senaste året.',
    'How does working with the employment area go? Answer by what you have seen during the last year.'),
  items: {
    'common-goals': item(said('Meillä on yhteiset tavoitteet.', 'Vi har gemensamma mål.', 'We have common goals.'),
      said('Yhteiset tavoitteet', 'Gemensamma mål', 'Common goals')),
    'roles-clear': item(
      said('On selvää, mikä kuuluu meille ja mikä työllisyysalueelle.', 'Det är klart vad som hör till oss och vad som hör till sysselsättningsområdet.',
        'It is clear what is our task and what is that of the employment area.'),
      said('Selvä työnjako', 'Klar arbetsfördelning', 'Clear division of work')),
    'know-whom': item(said('Tiedän, kehen otan yhteyttä.', 'Jag vet vem jag ska kontakta.', 'I know whom to contact.'),
      said('Yhteyshenkilöt tiedossa', 'Kontaktpersoner kända', 'Contacts known')),
    'information-flows': item(
      said('Saamme tarvitsemamme tiedon ajoissa.', 'Vi får den information vi behöver i tid.', 'We get the information we need in time.'),
      said('Tieto kulkee', 'Informationen löper', 'Information flows')),
    'agreed-is-done': item(said('Se, mistä on sovittu, tehdään.', 'Det som vi kommit överens om blir gjort.', 'What has been agreed on is done.'),
      said('Sovittu tehdään', 'Det avtalade görs', 'What is agreed is done')),
    'shared-customers': item(
      said('Yhteisten asiakkaiden palvelu jatkuu katkotta organisaatiosta toiseen.', 'Servicen till gemensamma kunder fortsätter utan avbrott från en organisation till en annan.',
        'Shared customers are served without a break from one organisation to the other.'),
      said('Yhteiset asiakkaat', 'Gemensamma kunder', 'Shared customers')),
    'developed-together': item(
      said('Kehitämme palveluja yhdessä, ja ehdotuksemme otetaan huomioon.', 'Vi utvecklar servicen tillsammans och våra förslag beaktas.',
        'We develop services together, and our proposals are taken into account.'),
      said('Yhteinen kehittäminen', 'Gemensam utveckling', 'Developing together')),
    trust: item(said('Luotamme toisiimme.', 'Vi litar på varandra.', 'We trust each other.'), said('Luottamus', 'Förtroende', 'Trust')),
  },
};
