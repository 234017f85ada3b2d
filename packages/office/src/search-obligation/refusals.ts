import type { RefusalTexts } from '../platform/http/refusal.ts';

export const searchObligationRefusals: RefusalTexts = {
  'report-without-employer': {
    status: 422,
    fi: 'Kirjaa työnantaja.',
    sv: 'Anteckna arbetsgivaren.',
    en: 'Write the employer.',
  },
  'report-without-task': {
    status: 422,
    fi: 'Kirjaa, mitä työtä haettiin tai mitä tehtiin.',
    sv: 'Anteckna vilket arbete som söktes eller vad som gjordes.',
    en: 'Write which job was applied for, or what was done.',
  },
  'profile-too-long': {
    status: 422,
    fi: 'Profiili on voimassa enintään kuusi kuukautta kerrallaan (128 §). Valitse aiempi loppupäivä.',
    sv: 'Profilen gäller i högst sex månader åt gången (128 §). Välj en tidigare slutdag.',
    en: 'A profile is valid for at most six months at a time (section 128). Choose an earlier last day.',
  },
};
