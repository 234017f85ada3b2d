import { named, said } from './said.ts';
import type { IndicatorName } from './said.ts';

export const namesOfFlows: Readonly<Record<string, IndicatorName>> = {
  'flow-open-market-3-months': named(
    said(
      'Virta avoimille työmarkkinoille 3 kk kohdalla',
      'Flödet till den öppna arbetsmarknaden vid 3 månader',
      'Flow to the open labour market at 3 months',
    ),
    said('Kuinka suuri osa työttömänä työnhakunsa aloittaneista oli avoimilla työmarkkinoilla työssä kolmen kuukauden kohdalla.',
      'Hur stor del av dem som inledde sin jobbsökning som arbetslösa som var i arbete på den öppna arbetsmarknaden efter tre månader.',
      'What share of those who began their search unemployed was in open-market work at the three-month point.')),
  'flow-open-market-3-months.within': named(
    said(
      'Virta avoimille työmarkkinoille 3 kk aikana',
      'Flödet till den öppna arbetsmarknaden inom 3 månader',
      'Flow to the open labour market within 3 months',
    ),
    said('Kuinka suuri osa pääsi kolmen kuukauden kuluessa avoimille työmarkkinoille, vaikka työ olisi jo päättynyt.',
      'Hur stor del som inom tre månader kom till den öppna arbetsmarknaden, även om arbetet redan tagit slut.',
      'What share got to open-market work within three months, even if the work has ended since.')),
  'flow-open-market-3-months.no-recall': named(
    said('Virta avoimille työmarkkinoille 3 kk kohdalla, ilman lomautettuja',
      'Flödet till den öppna arbetsmarknaden vid 3 månader, utan permitterade',
      'Flow to the open labour market at 3 months, without the laid off'),
    said('Sama osuus ilman niitä, jotka olivat koko ajan lomautettuina.',
      'Samma andel utan dem som hela tiden var permitterade.',
      'The same share without those who were laid off all the time.')),
  'search-to-job': named(
    said('Läpimenoaika työhausta työllistymiseen', 'Tiden från jobbsökning till arbete', 'Time from search to job'),
    said('Montako päivää työnhaun alusta keskimäärin kului avoimille työmarkkinoille pääsyyn.',
      'Hur många dagar det i medeltal tog från jobbsökningens början till den öppna arbetsmarknaden.',
      'How many days on average it took from the start of the search to open-market work.')),
  'search-to-job.from-unemployment': named(
    said(
      'Läpimenoaika työttömyydestä työllistymiseen',
      'Tiden från arbetslöshet till arbete',
      'Time from unemployment to job',
    ),
    said('Montako päivää työttömyyden alusta keskimäärin kului avoimille työmarkkinoille pääsyyn.',
      'Hur många dagar det i medeltal tog från arbetslöshetens början till den öppna arbetsmarknaden.',
      'How many days on average it took from the start of the unemployment to open-market work.')),
  'flow-over-3-months': named(
    said(
      'Virta yli 3 kk työttömyyteen',
      'Flödet till över 3 månaders arbetslöshet',
      'Flow to over 3 months of unemployment',
    ),
    said('Kuinka suuri osa kolme kuukautta aiemmin alkaneista työttömyyksistä ylitti kolmen kuukauden rajan tässä kuussa.',
      'Hur stor del av de arbetslösheter som började tre månader tidigare som överskred tremånadersgränsen denna månad.',
      'What share of the spells of unemployment that began three months before passed the three-month limit in this month.')),
  'flow-over-3-months.by-start': named(
    said(
      'Virta yli 3 kk työttömyyteen, alkamiskuukauden mukaan',
      'Flödet till över 3 månader, enligt startmånad',
      'Flow to over 3 months, by the month of the start',
    ),
    said('Kuinka suuri osa tässä kuussa alkaneista työttömyyksistä jatkui yli kolme kuukautta.',
      'Hur stor del av de arbetslösheter som började denna månad som varade över tre månader.',
      'What share of the spells that began in this month went on for over three months.')),
  'return-3-months': named(
    said(
      'Paluu työttömäksi 3 kk kuluessa',
      'Återgång till arbetslöshet inom 3 månader',
      'Return to unemployment within 3 months',
    ),
    said('Kuinka suuri osa avoimille työmarkkinoille työllistyneistä oli kolmen kuukauden kuluessa taas työttömänä.',
      'Hur stor del av dem som fått arbete på den öppna marknaden som inom tre månader åter var arbetslösa.',
      'What share of those who found open-market work was unemployed again within three months.')),
  'return-3-months.on-the-day': named(
    said(
      'Työttömänä 3 kk työllistymisen jälkeen',
      'Arbetslös 3 månader efter att ha fått arbete',
      'Unemployed 3 months after finding work',
    ),
    said('Kuinka suuri osa oli työttömänä juuri kolmen kuukauden päivänä.',
      'Hur stor del som var arbetslös just på tremånadersdagen.',
      'What share was unemployed on the very three-month day.')),
  'return-6-months': named(
    said(
      'Paluu työttömäksi 6 kk kuluessa',
      'Återgång till arbetslöshet inom 6 månader',
      'Return to unemployment within 6 months',
    ),
    said('Kuinka suuri osa avoimille työmarkkinoille työllistyneistä oli puolen vuoden kuluessa taas työttömänä.',
      'Hur stor del av dem som fått arbete på den öppna marknaden som inom ett halvår åter var arbetslösa.',
      'What share of those who found open-market work was unemployed again within half a year.')),
  'return-6-months.on-the-day': named(
    said(
      'Työttömänä 6 kk työllistymisen jälkeen',
      'Arbetslös 6 månader efter att ha fått arbete',
      'Unemployed 6 months after finding work',
    ),
    said('Kuinka suuri osa oli työttömänä juuri kuuden kuukauden päivänä.',
      'Hur stor del som var arbetslös just på sexmånadersdagen.',
      'What share was unemployed on the very six-month day.')),
  'benefit-days-at-lasting-exit': named(
    said(
      'Etuuspäivät pysyvän työllistymisen hetkellä',
      'Förmånsdagar vid varaktig sysselsättning',
      'Benefit days at lasting exit',
    ),
    said('Montako arkipäivää työttömyyttä oli takana niillä, jotka työllistyivät eivätkä palanneet puoleen vuoteen.',
      'Hur många vardagar av arbetslöshet de hade bakom sig som fick arbete och inte återvände inom ett halvår.',
      'How many weekdays of unemployment lay behind those who found work and did not return within half a year.')),
  'benefit-days-at-lasting-exit.paid': named(
    said(
      'Maksetut etuuspäivät pysyvän työllistymisen hetkellä',
      'Betalda förmånsdagar vid varaktig sysselsättning',
      'Paid benefit days at lasting exit',
    ),
    said('Montako työttömyysetuuspäivää Kela ja kassat olivat maksaneet pysyvästi työllistyneille.',
      'Hur många dagar av arbetslöshetsförmån FPA och kassorna hade betalat till dem som fick varaktigt arbete.',
      'How many days of unemployment benefit Kela and the funds had paid to those who found lasting work.')),
  'unemployment-duration': named(
    said('Työttömyyden kesto nyt', 'Arbetslöshetens längd nu', 'Duration of unemployment so far'),
    said('Montako päivää laskentapäivän työttömät ovat keskimäärin olleet työttöminä.',
      'Hur många dagar de arbetslösa på beräkningsdagen i medeltal har varit arbetslösa.',
      'How many days the unemployed of the counting day have been unemployed, on average.')),
  'unemployment-duration.completed': named(
    said(
      'Päättyneiden työttömyyksien kesto',
      'De avslutade arbetslösheternas längd',
      'Duration of completed unemployment',
    ),
    said('Montako päivää kuukauden aikana päättyneet työttömyydet keskimäärin kestivät.',
      'Hur många dagar de arbetslösheter som tog slut under månaden i medeltal varade.',
      'How many days the spells that ended in the month lasted, on average.')),
};
