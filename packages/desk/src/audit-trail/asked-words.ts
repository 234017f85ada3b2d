import type { Language } from '@kohtaanto/words/language.ts';

type Said = Readonly<Record<Language, string>>;

/**
 * What was asked for, by the beginning of the route, the longest first: an address is of the system, and whoever
 * reads the log needs to know which data somebody tried to reach.
 */
const asked: readonly (readonly [start: string, said: Said])[] = [
  ['/api/persons/:personId/plans/:planId/approval', {
    fi: 'suunnitelman hyväksyntä', sv: 'godkännande av planen', en: 'approval of the plan' }],
  ['/api/persons/:personId/plans', { fi: 'suunnitelma', sv: 'planen', en: 'the plan' }],
  ['/api/persons/:personId/interviews', { fi: 'haastattelu', sv: 'intervjun', en: 'the interview' }],
  ['/api/persons/:personId/drafts', { fi: 'keskeneräinen lomake', sv: 'ett halvfärdigt formulär', en: 'an unfinished form' }],
  ['/api/persons/:personId/coach', { fi: 'omavalmentajan nimeäminen', sv: 'val av egen coach', en: 'naming the coach' }],
  ['/api/persons/:personId/competence', { fi: 'toimivalta', sv: 'behörigheten', en: 'the competence' }],
  ['/api/persons/:personId/consents', { fi: 'suostumukset', sv: 'samtycken', en: 'consents' }],
  ['/api/persons/:personId/contacts', { fi: 'yhteydenpito', sv: 'kontakterna', en: 'contacts' }],
  ['/api/persons/:personId/identity-code', { fi: 'henkilötunnus', sv: 'personbeteckningen', en: 'the identity code' }],
  ['/api/persons/:personId/lapses', { fi: 'tapahtuman kirjaus', sv: 'anteckning av en händelse', en: 'recording an event' }],
  ['/api/persons/:personId/looks', { fi: 'asiakkaan katselut', sv: 'visningarna av kunden', en: 'the looks at the person' }],
  ['/api/persons/:personId/matches', { fi: 'sopivat työpaikat', sv: 'lämpliga arbetsplatser', en: 'fitting vacancies' }],
  ['/api/persons/:personId/near-occupations', { fi: 'lähiammatit', sv: 'närliggande yrken', en: 'near occupations' }],
  ['/api/persons/:personId/mobility-path', { fi: '6T-polku', sv: '6T-stigen', en: 'the six steps' }],
  ['/api/persons/:personId/messages', { fi: 'viestit', sv: 'meddelanden', en: 'messages' }],
  ['/api/persons/:personId/offers', { fi: 'tarjoukset', sv: 'erbjudanden', en: 'offers' }],
  ['/api/persons/:personId/open', { fi: 'turvakiellon avaaminen', sv: 'öppnande av spärrmarkering', en: 'opening a protected record' }],
  ['/api/persons/:personId/profiles', { fi: 'työnhakuprofiili', sv: 'jobbsökarprofilen', en: 'the job search profile' }],
  ['/api/persons/:personId/reports', { fi: 'työnhaun raportti', sv: 'rapporten om jobbsökning', en: 'the search report' }],
  ['/api/persons/:personId/search-duty', { fi: 'työnhakuvelvollisuus', sv: 'jobbsökningsskyldigheten', en: 'the search duty' }],
  ['/api/persons/:personId/searches', { fi: 'työnhaun voimassaolo', sv: 'jobbsökningens giltighet', en: 'the job search' }],
  ['/api/persons/:personId/seeker-profile', { fi: 'osaaminen ja toiveet', sv: 'kunnande och önskemål', en: 'skills and wishes' }],
  ['/api/persons/:personId/work-limits', { fi: 'työn rajoitteet', sv: 'begränsningarna i arbetet', en: 'limits at work' }],
  ['/api/persons/:personId/joint-trainings', { fi: 'asiakkaan yhteishankintakoulutukset', sv: 'kundens gemensamt anskaffade utbildningar', en: 'the person’s trainings bought with employers' }],
  ['/api/persons/:personId/start-up', { fi: 'yrittäjyyspolku', sv: 'vägen till företagande', en: 'the way to an enterprise' }],
  ['/api/persons/:personId/services', { fi: 'palvelut', sv: 'servicen', en: 'services' }],
  ['/api/persons/:personId/statuses', { fi: 'työllisyyden tila', sv: 'sysselsättningsstatus', en: 'the employment status' }],
  ['/api/persons/:personId', { fi: 'asiakkaan tiedot', sv: 'kundens uppgifter', en: 'the person’s record' }],
  ['/api/persons', { fi: 'asiakkaan rekisteröinti', sv: 'registrering av kund', en: 'registering a person' }],
  ['/api/search', { fi: 'asiakkaan haku', sv: 'sökning av kund', en: 'searching for a person' }],
  ['/api/worklist/preview', { fi: 'esikatselu työlistalla', sv: 'förhandsvisning i arbetslistan', en: 'a preview in the worklist' }],
  ['/api/worklist', { fi: 'työlista', sv: 'arbetslistan', en: 'the worklist' }],
  ['/api/appointments', { fi: 'ajanvaraus', sv: 'tidsbokning', en: 'booking of times' }],
  ['/api/self-booking', { fi: 'asiakkaan ajanvaraus', sv: 'kundens tidsbokning', en: 'booking by the customer' }],
  ['/api/calendar', { fi: 'kalenteri', sv: 'kalendern', en: 'the calendar' }],
  ['/calendar', { fi: 'kalenterin tilaus', sv: 'kalenderprenumerationen', en: 'the calendar feed' }],
  ['/api/messages', { fi: 'viestit', sv: 'meddelanden', en: 'messages' }],
  ['/api/absences', { fi: 'poissaolot', sv: 'frånvaron', en: 'absences' }],
  ['/api/coach-assignments', { fi: 'asiakkaiden siirto', sv: 'överföring av kunder', en: 'handing over customers' }],
  ['/api/team/customers', { fi: 'tiimin asiakkaat', sv: 'teamets kunder', en: 'the customers of the team' }],
  ['/api/employer-events', { fi: 'työnantajien tapahtumat', sv: 'arbetsgivarnas evenemang', en: 'events for employers' }],
  ['/api/employer-portal', { fi: 'työnantajan asiointi', sv: 'arbetsgivarens tjänst', en: 'the service for employers’ people' }],
  ['/api/employer-invitation', { fi: 'kutsu asioimaan', sv: 'inbjudan att uträtta ärenden', en: 'an invitation to act for an employer' }],
  ['/api/workforce-answer', { fi: 'vastaus työvoimasta', sv: 'svar om arbetskraft', en: 'an answer about workforce' }],
  ['/api/vacancy-requests', { fi: 'työnantajien lähettämät', sv: 'skickade av arbetsgivare', en: 'what employers have sent' }],
  ['/api/employers', { fi: 'työnantajat', sv: 'arbetsgivarna', en: 'the employers' }],
  ['/api/joint-trainings', { fi: 'yhteishankintakoulutukset', sv: 'de gemensamt anskaffade utbildningarna', en: 'the trainings bought with employers' }],
  ['/api/abroad-recruitments', { fi: 'rekrytoinnit ulkomailta', sv: 'rekryteringarna från utlandet', en: 'the recruitments from abroad' }],
  ['/api/start-ups', { fi: 'aloittavat yrittäjät', sv: 'de blivande företagarna', en: 'the starting entrepreneurs' }],
  ['/api/trainings', { fi: 'lyhyet koulutukset', sv: 'de korta utbildningarna', en: 'the short trainings' }],
  ['/api/candidates', { fi: 'paikan ehdokas', sv: 'en kandidat för en plats', en: 'a candidate of a vacancy' }],
  ['/api/consents', { fi: 'suostumuslinkki', sv: 'samtyckeslänken', en: 'the link of consent' }],
  ['/api/presentations', { fi: 'tarjousten ja esittelyjen luvut', sv: 'siffrorna om erbjudanden och presentationer', en: 'the figures of offers and presentations' }],
  ['/api/shared-vacancies', { fi: 'muiden alueiden paikat', sv: 'andra områdens platser', en: 'other areas’ vacancies' }],
  ['/api/vacancies', { fi: 'työpaikat', sv: 'jobben', en: 'the vacancies' }],
  ['/api/team', { fi: 'tiimin tilanne', sv: 'teamets läge', en: 'the state of the team' }],
  ['/api/area/task-transfers', { fi: 'tehtävän siirto', sv: 'överföring av en uppgift', en: 'transfer of a task' }],
  ['/api/area', { fi: 'alueen tiedot', sv: 'områdets uppgifter', en: 'the area' }],
  ['/api/municipalities', { fi: 'alueen kunnat', sv: 'områdets kommuner', en: 'the municipalities' }],
  ['/api/staff', { fi: 'henkilöstö', sv: 'personalen', en: 'the staff' }],
  ['/api/audit', { fi: 'katseluloki', sv: 'visningsloggen', en: 'the look log' }],
  ['/api/figures', { fi: 'luvut', sv: 'siffrorna', en: 'the figures' }],
  ['/api/indicators', { fi: 'tunnusluvut', sv: 'nyckeltalen', en: 'the key figures' }],
  ['/api/labour-balance', { fi: 'kohtaantoluvut', sv: 'matchningstalen', en: 'the figures of the balance' }],
  ['/api/matching/fairness', { fi: 'yhdenvertaisuusraportti', sv: 'likabehandlingsrapporten', en: 'the report of fairness' }],
  ['/api/imports', { fi: 'asiakkaiden tuonti', sv: 'import av kunder', en: 'the import of customers' }],
  ['/api/registers', { fi: 'muiden rekisterien luvut', sv: 'siffror från andra register', en: 'the figures of other registers' }],
  ['/api/publications/board-report', { fi: 'lautakunnan raportti', sv: 'nämndens rapport', en: 'the board report' }],
  ['/api/publications', { fi: 'julkaisut', sv: 'publikationerna', en: 'the publications' }],
  ['/api/published', { fi: 'julkaistut luvut', sv: 'de publicerade siffrorna', en: 'the published figures' }],
  ['/api/surveys', { fi: 'kyselyt', sv: 'enkäterna', en: 'the surveys' }],
  ['/api/answer', { fi: 'kyselyyn vastaaminen', sv: 'svar på en enkät', en: 'answering a survey' }],
  ['/api/targets', { fi: 'tavoitteet', sv: 'målen', en: 'the targets' }],
  ['/api/data-quality', { fi: 'tietojen laatu', sv: 'uppgifternas kvalitet', en: 'the quality of the data' }],
  ['/api/cost-sharing/statements', { fi: 'kunnan tiliote kulujen jaosta', sv: 'kommunens kostnadsutdrag', en: 'a municipality’s statement of costs' }],
  ['/api/cost-sharing', { fi: 'kulujen jako', sv: 'kostnadsfördelningen', en: 'the sharing of costs' }],
  ['/api/benefit-share/warnings', {
    fi: 'kuntaosuuden portaita lähestyvät', sv: 'de som närmar sig kommunandelens steg', en: 'those who near a step of the municipal share' }],
  ['/api/benefit-share/facts', { fi: 'kuntaosuuden laskurin merkinnät', sv: 'anteckningarna i kommunandelens räknare', en: 'the entries of the share’s counter' }],
  ['/api/benefit-share/persons/:personId/facts', {
    fi: 'asiakkaan merkinnät kuntaosuuden laskurissa', sv: 'kundens anteckningar i kommunandelens räknare', en: 'a customer’s entries in the share’s counter' }],
  ['/api/benefit-share/own', { fi: 'kunnan oma osuus etuuksista', sv: 'kommunens egen andel av förmånerna', en: 'the municipality’s own share of benefits' }],
  ['/api/benefit-share/forecast', { fi: 'kuntaosuuden ennuste', sv: 'prognosen för kommunandelen', en: 'the forecast of the municipal share' }],
  ['/api/benefit-share', { fi: 'etuuksien kuntaosuus', sv: 'kommunandelen av förmåner', en: 'the municipal share of benefits' }],
  ['/api/occupations', { fi: 'ammattiluokitus', sv: 'yrkesklassificeringen', en: 'the classification of occupations' }],
  ['/api/budget', { fi: 'talousarvio', sv: 'budgeten', en: 'the budget' }],
  ['/api/forecasts', { fi: 'ennusteet', sv: 'prognoserna', en: 'the forecasts' }],
  ['/api/scenarios', { fi: 'mitä jos -laskelma', sv: 'vad händer om-kalkylen', en: 'a what-if reckoning' }],
  ['/api/disclosure', { fi: 'taulukon suojaus', sv: 'skydd av en tabell', en: 'the protection of a table' }],
  ['/api/session', { fi: 'istunto', sv: 'sessionen', en: 'the session' }],
  ['/api/sign-out', { fi: 'uloskirjautuminen', sv: 'utloggning', en: 'signing out' }],
  ['/api/openapi.json', { fi: 'rajapinnan kuvaus', sv: 'beskrivningen av gränssnittet', en: 'the description of the API' }],
];

const withoutRight: Said = { fi: 'pyysi ilman oikeutta', sv: 'begärde utan rätt', en: 'asked without a right' };

/** 'GET /api/persons/:personId/drafts/:form' in plain words; null where the action is no route. */
export function askedWords(action: string, language: Language): string | null {
  const path = /^[A-Z]+ (\/.*)$/u.exec(action)?.[1];
  if (path === undefined) return null;
  const found = asked.find(([start]) => path.startsWith(start));
  return `${withoutRight[language]}: ${found === undefined ? path : found[1][language]}`;
}
