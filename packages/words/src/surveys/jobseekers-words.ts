import { item, said } from './said.ts';
import type { QuestionnaireWords } from './said.ts';

export const jobseekersWords: QuestionnaireWords = {
  name: said('Työnhakijan palaute', 'Respons från arbetssökande', 'Feedback of jobseekers'),
  intro: said('Viisi väittämää palvelustasi. Vastaaminen vie noin minuutin.', 'Fem påståenden om din service. Det tar ungefär en minut att svara.',
    'Five statements about your service. Answering takes about a minute.'),
  items: {
    'easy-to-reach': item(said('Sain yhteyden, kun tarvitsin.', 'Jag fick kontakt när jag behövde det.', 'I could reach you when I needed to.'),
      said('Helppo tavoittaa', 'Lätt att nå', 'Easy to reach')),
    heard: item(said('Tilannettani kuunneltiin.', 'Man lyssnade på min situation.', 'My situation was listened to.'), said('Kuunneltiin', 'Lyssnade', 'Was heard')),
    'plan-clear': item(said('Tiedän, mitä teen seuraavaksi ja mitä teette te.', 'Jag vet vad jag ska göra härnäst och vad ni gör.',
      'I know what I do next and what you do.'), said('Selvä suunnitelma', 'Klar plan', 'Clear plan')),
    'moved-forward': item(said('Palvelu vei minua eteenpäin.', 'Servicen förde mig framåt.', 'The service took me forward.'),
      said('Vei eteenpäin', 'Förde framåt', 'Moved forward')),
    'would-recommend': item(said('Suosittelisin palvelua muillekin työnhakijoille.', 'Jag skulle rekommendera servicen för andra arbetssökande.',
      'I would recommend the service to other jobseekers.'), said('Suosittelisi', 'Skulle rekommendera', 'Would recommend')),
  },
};
