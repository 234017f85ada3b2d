import type { RefusalTexts } from '../platform/http/refusal.ts';

export const worklistRefusals: RefusalTexts = {
  'worklist-person-not-seen': {
    status: 404,
    fi: 'Asiakasta ei ole, tai hän kuuluu toiselle vastuualueelle. Palaa työlistalle.',
    sv: 'Kunden finns inte eller hör till ett annat ansvarsområde. Gå tillbaka till arbetslistan.',
    en: 'There is no such customer, or the customer belongs to another unit. Go back to the worklist.',
  },
  'saved-views-full': {
    status: 409,
    fi: 'Näkymiä on jo {most}, yksi kutakin numeronäppäintä kohti. Poista jokin niistä ensin.',
    sv: 'Du har redan {most} vyer, en för varje siffertangent. Ta först bort någon av dem.',
    en: 'You already have {most} views, one for each number key. Remove one of them first.',
  },
  'saved-view-not-found': {
    status: 404,
    fi: 'Näkymää ei enää ole. Lataa työlista uudelleen.',
    sv: 'Vyn finns inte längre. Läs in arbetslistan på nytt.',
    en: 'The view is no longer there. Load the worklist again.',
  },
};
