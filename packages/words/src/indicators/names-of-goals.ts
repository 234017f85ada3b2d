import { named, said } from './said.ts';
import type { IndicatorName } from './said.ts';

export const namesOfGoals: Readonly<Record<string, IndicatorName>> = {
  'equality-score': named(
    said(
      'Yhdenvertaisuuskartoituksen kokonaispistemäärä',
      'Likabehandlingskartläggningens totalpoäng',
      'Total score of the equality survey',
    ),
    said('Miten yhdenvertaisiksi asiakkaat ja palvelut arvioitiin kartoituksessa.',
      'Hur likvärdig servicen bedömdes vara i kartläggningen.',
      'How equal the services were found to be in the survey.')),
  'group-employment-rate': named(
    said(
      'Nuorten, ulkomaalaisten ja yli 55-vuotiaiden työllisyysaste',
      'Sysselsättningsgraden för unga, utlänningar och personer över 55',
      'Employment rate of the young, foreigners and over 55s',
    ),
    said(
      'Kuinka suuri osa ryhmästä on työssä.',
      'Hur stor del av gruppen som är i arbete.',
      'What share of the group is at work.',
    )),
  'group-unemployment-rate': named(
    said(
      'Nuorten, ulkomaalaisten ja yli 55-vuotiaiden työttömyysaste',
      'Arbetslöshetsgraden för unga, utlänningar och personer över 55',
      'Unemployment rate of the young, foreigners and over 55s',
    ),
    said(
      'Kuinka suuri osa ryhmän työvoimasta on työttömänä.',
      'Hur stor del av gruppens arbetskraft som är arbetslös.',
      'What share of the group’s labour force is unemployed.',
    )),
  'partly-able-to-work': named(
    said(
      'Työllistyneet täsmätyökykyiset',
      'Partiellt arbetsföra som fått arbete',
      'Persons with partial work ability who found work',
    ),
    said('Kuinka moni pitkäaikaissairas tai osatyökykyinen siirtyi kuukauden aikana työttömyydestä työhön.',
      'Hur många långtidssjuka eller partiellt arbetsföra som under månaden gick från arbetslöshet till arbete.',
      'How many with a long illness or partial work ability went from unemployment to work in the month.')),
  'shortage-occupation-employment': named(
    said('Työvoimapula-aloille työllistyneet', 'Sysselsatta inom bristyrken', 'Found work in shortage occupations'),
    said('Kuinka moni pulassa olevan ammatin hakija työllistyi avoimille työmarkkinoille.',
      'Hur många som sökte ett bristyrke som fick arbete på den öppna marknaden.',
      'How many seekers of an occupation short of workers found open-market work.')),
  'shortage-occupation-employment.of-the-job': named(
    said(
      'Työvoimapula-aloille työllistyneet, työn ammatin mukaan',
      'Sysselsatta inom bristyrken, enligt arbetets yrke',
      'Found work in shortage occupations, by the job',
    ),
    said(
      'Kuinka moni sai työn, jonka ammatista on pulaa.',
      'Hur många som fick ett arbete vars yrke är ett bristyrke.',
      'How many got a job whose occupation is short of workers.',
    )),
  'work-in-finland-leads': named(
    said('Liidit Work in Finland -toiminnolle', 'Leads till Work in Finland', 'Leads to Work in Finland'),
    said('Montako yhteydenottoa alue on välittänyt Work in Finlandille.',
      'Hur många kontakter området har förmedlat till Work in Finland.',
      'How many contacts the area has passed on to Work in Finland.')),
  'shortage-residence-permits': named(
    said(
      'Oleskeluluvat työvoimapula-aloille',
      'Uppehållstillstånd inom bristyrken',
      'Residence permits in shortage occupations',
    ),
    said('Montako työntekijän oleskelulupaa on myönnetty pula-aloille.',
      'Hur många uppehållstillstånd för arbetstagare som beviljats inom bristyrken.',
      'How many residence permits of employees were granted in shortage occupations.')),
  'offers-to-other-areas': named(
    said(
      'Työtarjoukset ja esittelyt toisten alueiden työpaikkoihin',
      'Erbjudanden och presentationer till andra områdens arbetsplatser',
      'Offers and presentations to workplaces of other areas',
    ),
    said('Montako työtarjousta ja ehdolle asettelua tehtiin toisen työllisyysalueen työpaikkoihin.',
      'Hur många arbetserbjudanden och presentationer som gjordes till arbetsplatser i andra sysselsättningsområden.',
      'How many offers and presentations were made to workplaces in other employment areas.')),
  'offers-to-other-areas.own-register': named(
    said(
      'Työtarjoukset ja esittelyt toisten alueiden työpaikkoihin, oma rekisteri',
      'Erbjudanden och presentationer till andra områdens arbetsplatser, det egna registret',
      'Offers and presentations to workplaces of other areas, own register',
    ),
    said('Montako tarjousta, vinkkiä ja esittelyä alueen asiakkaille tehtiin muualla oleviin työpaikkoihin.',
      'Hur många erbjudanden, tips och presentationer som gjordes för områdets kunder till arbetsplatser på annat håll.',
      'How many offers, hints and presentations were made for the area’s customers to workplaces elsewhere.')),
  'offers-to-other-areas-customers': named(
    said(
      'Työtarjoukset ja esittelyt toisten alueiden asiakkaille',
      'Erbjudanden och presentationer till andra områdens kunder',
      'Offers and presentations to customers of other areas',
    ),
    said('Kuinka suuri osa työtarjouksista tehtiin toisen työllisyysalueen asiakkaalle.',
      'Hur stor del av erbjudandena som gjordes till ett annat områdes kund.',
      'What share of offers was made to a customer of another area.')),
  'offers-within-area': named(
    said(
      'Työtarjoukset ja esittelyt oman alueen työpaikkoihin',
      'Erbjudanden och presentationer till egna områdets arbetsplatser',
      'Offers and presentations within the area',
    ),
    said('Montako työtarjousta ja ehdolle asettelua tehtiin oman alueen työpaikkoihin.',
      'Hur många erbjudanden och presentationer som gjordes till det egna områdets arbetsplatser.',
      'How many offers and presentations were made to workplaces of the area itself.')),
  'cooperation-barometer': named(
    said(
      'Elinvoimayhteistyön barometri',
      'Barometern för livskraftssamarbete',
      'Barometer of cooperation for vitality',
    ),
    said('Miten alueen toimijat arvioivat yhteistyön elinvoiman kasvattamiseksi.',
      'Hur aktörerna i området bedömer samarbetet för ökad livskraft.',
      'How the area’s parties judge their cooperation for vitality.')),
  'specialist-residence-permits': named(
    said(
      'Erityisasiantuntijoiden oleskeluluvat',
      'Uppehållstillstånd för specialsakkunniga',
      'Residence permits of specialists',
    ),
    said(
      'Montako oleskelulupaa erityisasiantuntijoille on myönnetty.',
      'Hur många uppehållstillstånd som beviljats specialsakkunniga.',
      'How many residence permits were granted to specialists.',
    )),
  'wage-earners': named(
    said('Palkansaajat', 'Löntagare', 'Wage earners'),
    said('Kuinka monelle kunnan asukkaalle on kuukauden aikana maksettu palkkaa.',
      'Hur många av kommunens invånare som fått lön under månaden.',
      'How many residents of the municipality were paid wages in the month.')),
  'labour-force': named(
    said('Työvoima', 'Arbetskraft', 'Labour force'),
    said('Työlliset ja työttömät yhteensä työssäkäyntitilaston mukaan.',
      'Sysselsatta och arbetslösa sammanlagt enligt sysselsättningsstatistiken.',
      'The employed and the unemployed together, by the employment statistics.')),
  'occupation-balance': named(
    said('Kohtaanto ammateittain', 'Matchningen efter yrke', 'Match by occupation'),
    said('Montako työtöntä hakijaa on yhtä avointa paikkaa kohden kussakin ammatissa.',
      'Hur många arbetslösa sökande det finns per ledig plats i varje yrke.',
      'How many unemployed seekers there are for one open place in each occupation.')),
};
