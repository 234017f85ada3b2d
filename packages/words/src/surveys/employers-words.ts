import { item, said } from './said.ts';
import type { QuestionnaireWords } from './said.ts';

export const employersWords: QuestionnaireWords = {
  name: said('Työnantajan palaute', 'Respons från arbetsgivare', 'Feedback of employers'),
  intro: said('Viisi väittämää rekrytoinnin palveluista. Vastaaminen vie noin minuutin.', 'Fem påståenden om rekryteringstjänsterna. Det tar ungefär en minut att svara.',
    'Five statements about recruitment services. Answering takes about a minute.'),
  items: {
    'easy-to-reach': item(said('Saimme yhteyden helposti.', 'Det var lätt att få kontakt.', 'It was easy to reach you.'), said('Helppo tavoittaa', 'Lätt att nå', 'Easy to reach')),
    'need-understood': item(said('Tarpeemme ymmärrettiin.', 'Vårt behov förstods.', 'Our need was understood.'), said('Tarve ymmärrettiin', 'Behovet förstods', 'Need understood')),
    'candidates-fit': item(said('Ehdokkaat sopivat tehtävään.', 'Kandidaterna passade uppgiften.', 'The candidates suited the job.'),
      said('Sopivat ehdokkaat', 'Passande kandidater', 'Suitable candidates')),
    'fast-enough': item(said('Palvelu oli riittävän nopeaa.', 'Servicen var tillräckligt snabb.', 'The service was fast enough.'),
      said('Nopeus', 'Snabbhet', 'Speed')),
    'would-use-again': item(said('Käyttäisimme palvelua uudelleen.', 'Vi skulle använda servicen på nytt.', 'We would use the service again.'),
      said('Käyttäisi uudelleen', 'Skulle använda på nytt', 'Would use again')),
  },
};
