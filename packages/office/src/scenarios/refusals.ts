import type { RefusalTexts } from '../platform/http/refusal.ts';

export const scenarioRefusals: RefusalTexts = {
  'scenarios.municipality-unknown': {
    status: 422,
    fi: 'Kunta {given} ei kuulu alueeseen. Valitse alueen kunta tai jätä kunta pois.',
    sv: 'Kommunen {given} hör inte till området. Välj en av områdets kommuner eller lämna bort kommunen.',
    en: 'The municipality {given} is not in the area. Choose one of the area’s, or leave it out.',
  },
};
