import { named, said } from './said.ts';
import type { IndicatorName } from './said.ts';

export const namesOfUnemployment: Readonly<Record<string, IndicatorName>> = {
  jobseekers: named(
    said('Työnhakijat', 'Arbetssökande', 'Jobseekers'),
    said('Kuinka monella työnhaku oli voimassa kuukauden laskentapäivänä.',
      'Hur många som hade en giltig jobbsökning på månadens beräkningsdag.',
      'How many had a valid job search on the month’s counting day.')),
  unemployed: named(
    said('Työttömät', 'Arbetslösa', 'Unemployed'),
    said('Kuinka moni työnhakija oli laskentapäivänä työtön tai kokoaikaisesti lomautettu.',
      'Hur många arbetssökande som var arbetslösa eller permitterade på heltid på beräkningsdagen.',
      'How many jobseekers were unemployed or laid off full-time on the counting day.')),
  'unemployed-men': named(
    said('Työttömät miehet', 'Arbetslösa män', 'Unemployed men'),
    said(
      'Kuinka moni työttömistä on miehiä.',
      'Hur många av de arbetslösa som är män.',
      'How many of the unemployed are men.',
    )),
  'unemployed-women': named(
    said('Työttömät naiset', 'Arbetslösa kvinnor', 'Unemployed women'),
    said(
      'Kuinka moni työttömistä on naisia.',
      'Hur många av de arbetslösa som är kvinnor.',
      'How many of the unemployed are women.',
    )),
  'unemployed-under-25': named(
    said('Alle 25-vuotiaat työttömät', 'Arbetslösa under 25 år', 'Unemployed under 25'),
    said(
      'Kuinka moni työttömistä on alle 25-vuotias.',
      'Hur många av de arbetslösa som är under 25 år.',
      'How many of the unemployed are under 25.',
    )),
  'unemployed-under-30': named(
    said('Alle 30-vuotiaat työttömät', 'Arbetslösa under 30 år', 'Unemployed under 30'),
    said(
      'Kuinka moni työttömistä on alle 30-vuotias.',
      'Hur många av de arbetslösa som är under 30 år.',
      'How many of the unemployed are under 30.',
    )),
  'unemployed-over-50': named(
    said('Yli 50-vuotiaat työttömät', 'Arbetslösa över 50 år', 'Unemployed over 50'),
    said(
      'Kuinka moni työttömistä on täyttänyt 50 vuotta.',
      'Hur många av de arbetslösa som har fyllt 50 år.',
      'How many of the unemployed have turned 50.',
    )),
  'unemployed-over-50.past-50': named(
    said(
      'Yli 50-vuotiaat työttömät (51 täyttäneet)',
      'Arbetslösa över 50 år (fyllda 51)',
      'Unemployed over 50 (51 and older)',
    ),
    said(
      'Kuinka moni työttömistä on täyttänyt 51 vuotta.',
      'Hur många av de arbetslösa som har fyllt 51 år.',
      'How many of the unemployed have turned 51.',
    )),
  'unemployed-over-55': named(
    said('55 vuotta täyttäneet työttömät', 'Arbetslösa som fyllt 55 år', 'Unemployed aged 55 or more'),
    said(
      'Kuinka moni työttömistä on täyttänyt 55 vuotta.',
      'Hur många av de arbetslösa som har fyllt 55 år.',
      'How many of the unemployed have turned 55.',
    )),
  'laid-off': named(
    said('Kokoaikaisesti lomautetut', 'Permitterade på heltid', 'Laid off full-time'),
    said('Kuinka moni työttömistä odottaa paluuta omaan työhönsä.',
      'Hur många av de arbetslösa som väntar på att få återvända till sitt arbete.',
      'How many of the unemployed wait to go back to their own job.')),
  'partial-work-ability': named(
    said('Osatyökykyiset työttömät', 'Partiellt arbetsföra arbetslösa', 'Unemployed with partial work ability'),
    said('Kuinka monen työttömän työkyky on todettu osittaiseksi.',
      'Hur många arbetslösa vars arbetsförmåga har konstaterats vara partiell.',
      'How many of the unemployed have a work ability stated to be partial.')),
  'foreign-nationals': named(
    said('Ulkomaan kansalaiset työttöminä', 'Arbetslösa utländska medborgare', 'Unemployed foreign nationals'),
    said('Kuinka moni työttömistä on muun maan kuin Suomen kansalainen.',
      'Hur många av de arbetslösa som är medborgare i ett annat land än Finland.',
      'How many of the unemployed are citizens of another country than Finland.')),
  'foreign-nationals.mother-tongue': named(
    said('Vieraskieliset työttömät', 'Arbetslösa med främmande modersmål', 'Unemployed speakers of other languages'),
    said('Kuinka monen työttömän äidinkieli on muu kuin suomi, ruotsi tai saame.',
      'Hur många arbetslösa som har ett annat modersmål än finska, svenska eller samiska.',
      'How many of the unemployed have a mother tongue other than Finnish, Swedish or Sámi.')),
  'long-term-unemployed': named(
    said('Pitkäaikaistyöttömät', 'Långtidsarbetslösa', 'Long-term unemployed'),
    said('Kuinka moni on ollut työttömänä yhtäjaksoisesti vähintään 12 kuukautta.',
      'Hur många som har varit arbetslösa utan avbrott i minst 12 månader.',
      'How many have been unemployed without a break for at least 12 months.')),
  'long-term-unemployed.365-days': named(
    said('Pitkäaikaistyöttömät (365 päivää)', 'Långtidsarbetslösa (365 dagar)', 'Long-term unemployed (365 days)'),
    said('Kuinka moni on ollut työttömänä yhtäjaksoisesti vähintään 365 päivää.',
      'Hur många som har varit arbetslösa utan avbrott i minst 365 dagar.',
      'How many have been unemployed without a break for at least 365 days.')),
  'structural-unemployment': named(
    said('Rakennetyöttömät', 'Strukturellt arbetslösa', 'Structurally unemployed'),
    said('Kuinka monen on vaikea työllistyä: pitkään tai toistuvasti työttömät ja palvelusta työttömäksi tai uuteen palveluun siirtyneet.',
      'Hur många som har svårt att få arbete: länge eller upprepat arbetslösa och de som från service gått till arbetslöshet eller ny service.',
      'How many find it hard to get work: the long or repeatedly unemployed, and those who went from a service to unemployment or another service.')),
  'structural-long-term': named(
    said(
      'Rakennetyöttömyys: pitkäaikaistyöttömät',
      'Strukturell arbetslöshet: långtidsarbetslösa',
      'Structural: long-term',
    ),
    said(
      'Rakennetyöttömyyden ensimmäinen osa: 12 kuukautta yhtä jaksoa.',
      'Den första delen: 12 månader utan avbrott.',
      'The first part: 12 months without a break.',
    )),
  'structural-repeated': named(
    said(
      'Rakennetyöttömyys: toistuvasti työttömät',
      'Strukturell arbetslöshet: upprepat arbetslösa',
      'Structural: repeated',
    ),
    said('Toinen osa: viimeisten 16 kuukauden aikana vähintään 12 kuukautta työttömänä.',
      'Den andra delen: minst 12 av de senaste 16 månaderna.',
      'The second part: at least 12 of the last 16 months.')),
  'structural-after-service': named(
    said(
      'Rakennetyöttömyys: palvelusta työttömäksi',
      'Strukturell arbetslöshet: från service till arbetslöshet',
      'Structural: from service to unemployment',
    ),
    said('Kolmas osa: työttömänä kolme kuukautta palvelun päättymisen jälkeen.',
      'Den tredje delen: arbetslös tre månader efter att servicen tog slut.',
      'The third part: unemployed three months after a service ended.')),
  'structural-service-after-service': named(
    said(
      'Rakennetyöttömyys: palvelusta palveluun',
      'Strukturell arbetslöshet: från service till service',
      'Structural: from service to service',
    ),
    said('Neljäs osa: taas palvelussa kolme kuukautta edellisen päättymisen jälkeen.',
      'Den fjärde delen: åter i service tre månader efter den föregående.',
      'The fourth part: in a service again three months after the last one.')),
  'broad-unemployment': named(
    said('Laaja työttömyys', 'Bred arbetslöshet', 'Broad unemployment'),
    said('Työttömät ja ne, jotka ovat palvelussa tai tuetussa työssä.',
      'De arbetslösa och de som är i service eller i arbete med stöd.',
      'The unemployed, and those in a service or in supported work.')),
  'broad-unemployment.service-status': named(
    said(
      'Laaja työttömyys (työllisyyskoodin mukaan)',
      'Bred arbetslöshet (enligt sysselsättningskod)',
      'Broad unemployment (by status code)',
    ),
    said('Työttömät ja ne, joiden työllisyyskoodi on 07 palvelussa.',
      'De arbetslösa och de vars sysselsättningskod är 07 i service.',
      'The unemployed, and those whose status code is 07, in a service.')),
  'activation-rate': named(
    said('Aktivointiaste', 'Aktiveringsgrad', 'Activation rate'),
    said('Kuinka suuri osa työttömistä ja palveluissa olevista on palveluissa.',
      'Hur stor del av de arbetslösa och dem i service som är i service.',
      'What share of the unemployed and those in services is in services.')),
  'activation-rate.service-status': named(
    said(
      'Aktivointiaste (työllisyyskoodin mukaan)',
      'Aktiveringsgrad (enligt sysselsättningskod)',
      'Activation rate (by status code)',
    ),
    said(
      'Kuinka suurella osalla on koodi 07 palvelussa.',
      'Hur stor del som har koden 07 i service.',
      'What share has the code 07, in a service.',
    )),
  'unemployment-share': named(
    said(
      'Työttömien osuus työvoimasta',
      'De arbetslösas andel av arbetskraften',
      'Unemployed as a share of the labour force',
    ),
    said('Kuinka monta sadasta työvoimaan kuuluvasta on työttömänä.',
      'Hur många av hundra i arbetskraften som är arbetslösa.',
      'How many in a hundred of the labour force are unemployed.')),
};
