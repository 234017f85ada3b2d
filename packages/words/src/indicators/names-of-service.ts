import { named, said } from './said.ts';
import type { IndicatorName } from './said.ts';

export const namesOfService: Readonly<Record<string, IndicatorName>> = {
  'contacts-in-time': named(
    said('Lakisääteiset tapaamiset ajallaan', 'Lagstadgade möten i tid', 'Statutory contacts in time'),
    said('Kuinka suuri osa kuukauden aikana pidettäväksi säädetyistä haastatteluista ja keskusteluista pidettiin viimeistään määräpäivänä.',
      'Hur stor del av månadens lagstadgade intervjuer och samtal som hölls senast på den sista dagen.',
      'What share of the interviews and discussions the law set for the month was held by the day.')),
  'initial-interviews-in-time': named(
    said('Alkuhaastattelut ajallaan', 'Inledande intervjuer i tid', 'Initial interviews in time'),
    said('Kuinka suuri osa alkuhaastatteluista pidettiin määräpäivään mennessä.',
      'Hur stor del av de inledande intervjuerna som hölls i tid.',
      'What share of initial interviews was held by the day.')),
  'complementary-interviews-in-time': named(
    said('Täydentävät työnhakukeskustelut ajallaan',
      'Kompletterande samtal i tid',
      'Complementary interviews in time'),
    said('Kuinka suuri osa täydentävistä keskusteluista pidettiin määräpäivään mennessä.',
      'Hur stor del av de kompletterande samtalen som hölls i tid.',
      'What share of complementary interviews was held by the day.')),
  'job-search-discussions-in-time': named(
    said('Työnhakukeskustelut ajallaan', 'Samtal om jobbsökning i tid', 'Job search discussions in time'),
    said('Kuinka suuri osa työnhakukeskusteluista pidettiin määräpäivään mennessä.',
      'Hur stor del av samtalen om jobbsökning som hölls i tid.',
      'What share of job search discussions was held by the day.')),
  'plans-in-time': named(
    said('Työllistymissuunnitelmat ajallaan', 'Sysselsättningsplaner i tid', 'Employment plans in time'),
    said('Kuinka suuri osa suunnitelmista tehtiin tai tarkistettiin määräpäivään mennessä.',
      'Hur stor del av planerna som gjordes eller sågs över i tid.',
      'What share of plans was made or checked by the day.')),
  'integration-plans-in-time': named(
    said('Kotoutumissuunnitelmat ajallaan', 'Integrationsplaner i tid', 'Integration plans in time'),
    said('Kuinka suuri osa kotoutumissuunnitelmista tehtiin määräpäivään mennessä.',
      'Hur stor del av integrationsplanerna som gjordes i tid.',
      'What share of integration plans was made by the day.')),
  'multi-agency-plans-in-time': named(
    said('Monialaiset suunnitelmat ajallaan', 'Sektorsövergripande planer i tid', 'Multi-agency plans in time'),
    said('Kuinka suuri osa monialaisista suunnitelmista tehtiin määräpäivään mennessä.',
      'Hur stor del av de sektorsövergripande planerna som gjordes i tid.',
      'What share of multi-agency plans was made by the day.')),
  'service-mix': named(
    said('Palvelut lajeittain', 'Service efter slag', 'Service mix'),
    said('Montako palvelua oli laskentapäivänä käynnissä, ja mitä ne olivat.',
      'Hur många servicar som pågick på beräkningsdagen, och av vilket slag.',
      'How many services were running on the counting day, and of which kind.')),
  caseload: named(
    said('Asiakkaita omavalmentajaa kohden', 'Kunder per coach', 'Customers per coach'),
    said(
      'Montako työnhakijaa yhdellä omavalmentajalla keskimäärin on.',
      'Hur många arbetssökande en coach i medeltal har.',
      'How many jobseekers one coach has, on average.',
    )),
  'competence-profiles': named(
    said('Osaamisprofiilit', 'Kompetensprofiler', 'Competence profiles'),
    said(
      'Kuinka monella työnhakijalla on voimassa oleva profiili.',
      'Hur många arbetssökande som har en giltig profil.',
      'How many jobseekers have a valid profile.',
    )),
  'competence-profiles.share': named(
    said('Osaamisprofiilien kattavuus', 'Kompetensprofilernas täckning', 'Coverage of competence profiles'),
    said('Kuinka suurella osalla työnhakijoista on voimassa oleva profiili.',
      'Hur stor del av de arbetssökande som har en giltig profil.',
      'What share of jobseekers has a valid profile.')),
};
