import type { Movement, PermitNeed } from '@kohtaanto/rules/international-recruitment/permit-need.ts';
import type { RecruitmentChannel, RecruitmentState, SettlingService } from '@kohtaanto/rules/international-recruitment/recruitment-path.ts';
import type { InLanguages, Language } from '../language.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

const states: Readonly<Record<RecruitmentState, InLanguages>> = {
  lead: said('liidi', 'lead', 'lead'), 'taken-up': said('otettu hoitoon', 'mottaget', 'taken up'), searching: said('haku käynnissä', 'sökning pågår', 'searching'),
  interviewing: said('haastattelut', 'intervjuer', 'interviews'), chosen: said('valittu', 'valda', 'chosen'), permits: said('oleskeluluvat', 'uppehållstillstånd', 'residence permits'),
  arriving: said('saapuminen', 'ankomst', 'arriving'), settled: said('asettunut', 'har kommit till rätta', 'settled'), closed: said('päätetty', 'avslutad', 'closed'),
};
export const recruitmentStateName = (state: RecruitmentState, language: Language): string => states[state][language];

const acts: Readonly<Record<RecruitmentState, InLanguages>> = {
  lead: said('Kirjaa liidi', 'Anteckna lead', 'Record a lead'), 'taken-up': said('Ota hoitoon', 'Ta emot', 'Take up'), searching: said('Aloita haku', 'Börja sökningen', 'Begin the search'),
  interviewing: said('Aloita haastattelut', 'Börja intervjuerna', 'Begin the interviews'), chosen: said('Kirjaa valitut', 'Anteckna de valda', 'Record who was chosen'),
  permits: said('Luvat vireillä', 'Tillstånden anhängiga', 'Permits applied for'), arriving: said('Saapuminen sovittu', 'Ankomsten avtalad', 'Arrival agreed'),
  settled: said('Kirjaa asettuneet', 'Anteckna de som kommit till rätta', 'Record who has settled'), closed: said('Päätä rekrytointi', 'Avsluta rekryteringen', 'Close the recruitment'),
};
export const recruitmentAct = (to: RecruitmentState, language: Language): string => acts[to][language];

const channels: Readonly<Record<RecruitmentChannel, InLanguages>> = {
  eures: said('EURES',
    'Eures',
    'EURES'), 'work-in-finland': said('Work in Finland', 'Work in Finland', 'Work in Finland'), 'employer-own': said(
      'työnantajan oma haku', 'arbetsgivarens egen sökning', 'the employer’s own search'
    ),
  partner: said('muu kumppani', 'annan partner', 'another partner'),
};
export const channelName = (channel: RecruitmentChannel, language: Language): string => channels[channel][language];
export const channelOptions = (language: Language): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(channels).map(([value, names]) => ({ value, label: names[language] }));

const movements: Readonly<Record<Movement, InLanguages>> = {
  nordic: said('Pohjoismaa: rekisteröityminen Digi- ja väestötietovirastossa',
    'Norden: registrering hos Myndigheten för digitalisering och befolkningsdata', 'Nordic country: registration with the Digital and Population Data Services Agency'),
  free: said('EU, ETA tai Sveitsi: vapaa liikkuvuus, yli kolmen kuukauden oleskelu rekisteröidään Maahanmuuttovirastossa',
    'EU, EES eller Schweiz: fri rörlighet, vistelse över tre månader registreras hos Migrationsverket',
    'EU, EEA or Switzerland: free movement; a stay of over three months is registered with the Finnish Immigration Service'),
  permit: said('Muu maa: työntekoon tarvitaan oleskelulupa', 'Annat land: uppehållstillstånd behövs för arbete', 'Another country: a residence permit is needed to work'),
};
export const movementSaid = (movement: Movement, language: Language): string => movements[movement][language];

const permits: Readonly<Record<PermitNeed, InLanguages>> = {
  none: said('ei lupaa',
    'inget tillstånd', 'no permit'), some: said('osalle oleskelulupa', 'uppehållstillstånd för en del', 'a permit for some'), all: said('oleskelulupa', 'uppehållstillstånd', 'residence permit'),
};
export const permitSaid = (need: PermitNeed, language: Language): string => permits[need][language];

const services: Readonly<Record<SettlingService, InLanguages>> = {
  residence: said('Oleskelulupa tai oleskeluoikeus', 'Uppehållstillstånd eller uppehållsrätt', 'Residence permit or right of residence'),
  'population-register': said('Henkilötunnus ja kotikunta', 'Personbeteckning och hemkommun', 'Identity code and municipality of residence'), 'tax-card': said('Verokortti', 'Skattekort', 'Tax card'),
  'bank-and-identification': said('Pankkitili ja tunnistautuminen', 'Bankkonto och identifiering', 'Bank account and identification'), housing: said('Asunto', 'Bostad', 'Housing'),
  'health-care': said('Terveyspalvelut', 'Hälsovård', 'Health care'), 'early-education': said('Varhaiskasvatus', 'Småbarnspedagogik', 'Early education'), school: said('Koulu', 'Skola', 'School'),
  'spouse-work': said('Puolison työ ja palvelut', 'Makens eller makans arbete och service', 'Work and services for the spouse'), 'language-teaching': said(
    'Suomen tai ruotsin opetus työpaikalla', 'Undervisning i finska eller svenska på arbetsplatsen', 'Finnish or Swedish taught at work'
  ),
  'work-induction': said(
    'Perehdytys ja työelämätaidot', 'Introduktion och arbetslivskunskap', 'Induction and knowledge of working life'
  ), integration: said('Kotoutumisen alkuvaiheen palvelut', 'Tjänster i början av integrationen', 'First services of integration'),
};
export const settlingName = (service: string, language: Language): string => (services as Readonly<Record<string, InLanguages>>)[service]?.[language] ?? service;
