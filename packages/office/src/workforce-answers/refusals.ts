import type { RefusalText, RefusalTexts } from '../platform/http/refusal.ts';

const said = (status: number, fi: string, sv: string, en: string): RefusalText => ({ status, fi, sv, en });

export const workforceAnswerRefusals: RefusalTexts = {
  'workforce-answers.not-seen': said(404,
    'Vastausta ei ole. Palaa työnantajan sivulle.',
    'Svaret finns inte. Gå tillbaka till arbetsgivarens sida.',
    'There is no such answer. Go back to the employer’s page.'),
  'workforce-answers.link-unknown': said(404,
    'Linkillä ei ole vastausta. Tarkista, että osoite on kokonainen, tai pyydä se uudelleen lähettäjältä.',
    'Länken leder inte till något svar. Kontrollera att adressen är hel, eller be avsändaren om den på nytt.',
    'There is no answer behind this link. See that the address is whole, or ask the sender for it again.'),
  'workforce-answers.place-unknown': said(422,
    'Kuntaa {given} ei ole alueella. Valitse kunta luettelosta.',
    'Kommunen {given} finns inte i området. Välj en kommun ur listan.',
    'There is no municipality {given} in the area. Choose one from the list.'),
  'workforce-answers.sent-already': said(409,
    'Vastaus on jo lähetetty, eikä lähetettyä muuteta. Lupaa tarvittaessa uusi vastaus.',
    'Svaret har redan skickats, och det skickade ändras inte. Lova vid behov ett nytt svar.',
    'The answer has been sent, and what has been sent is not changed. Promise a new one if needed.'),
  'workforce-answers.not-made': said(409,
    'Vastausta ei ole vielä koottu. Kokoa se rekisteristä ja tarkista ennen lähettämistä.',
    'Svaret har inte sammanställts ännu. Sammanställ det ur registret och granska det före sändningen.',
    'The answer has not been made yet. Make it from the register and check it before sending.'),
  'workforce-answers.changed-meanwhile': said(409,
    'Vastausta on tällä välin muutettu. Lataa sivu ja tarkista se ennen lähettämistä.',
    'Svaret har ändrats under tiden. Ladda om sidan och granska det före sändningen.',
    'The answer has been changed meanwhile. Load the page and check it before sending.'),
};
