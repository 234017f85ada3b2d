import type { ConditionCode, StartUpCondition } from '@kohtaanto/rules/start-ups/conditions.ts';
import type { GrantIncome } from '@kohtaanto/rules/start-ups/grant-pay.ts';
import type { StartUpNeed, StartUpState, StartUpTask } from '@kohtaanto/rules/start-ups/path.ts';
import type { InLanguages, Language } from '../language.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

const states: Readonly<Record<StartUpState, InLanguages>> = {
  idea: said('liikeidea', 'affärsidé', 'idea'), 'advice-agreed': said('neuvonta sovittu', 'rådgivning avtalad', 'advice agreed'),
  advised: said('neuvottu', 'rådgiven', 'advised'), 'plan-ready': said('suunnitelma valmis', 'affärsplan klar', 'business plan ready'),
  'statement-given': said('lausunto annettu', 'utlåtande givet', 'statement given'), applied: said('hakemus saapunut', 'ansökan har kommit in', 'application received'),
  granted: said('starttiraha myönnetty', 'startpeng beviljad', 'grant given'), refused: said('starttiraha evätty', 'startpeng avslagen', 'grant refused'),
  started: said('yritys aloittanut', 'företaget har startat', 'enterprise started'), 'followed-half-year': said('puolivuotisseuranta tehty', 'halvårsuppföljning gjord', 'followed up at half a year'),
  'followed-year': said('vuosiseuranta tehty', 'ettårsuppföljning gjord', 'followed up at a year'), light: said('kevytyrittäjä', 'lättföretagare', 'light entrepreneur'),
  ended: said('päättynyt', 'avslutad', 'ended'),
};
export const stateName = (state: StartUpState, language: Language): string => states[state][language];

/** What is done to get to the step, on a button. */
const acts: Readonly<Record<StartUpState, InLanguages>> = {
  idea: said('Siirry starttirahapolulle', 'Övergå till vägen med startpeng', 'Turn to the way of the grant'), 'advice-agreed': said('Sovi neuvonta', 'Avtala rådgivning', 'Agree on advice'),
  advised: said('Kirjaa neuvonta', 'Anteckna rådgivningen', 'Record the advice'), 'plan-ready': said('Suunnitelma valmis', 'Planen är klar', 'Plan is ready'),
  'statement-given': said('Kirjaa lausunto', 'Anteckna utlåtandet', 'Record the statement'), applied: said('Hakemus saapui', 'Ansökan kom in', 'Application received'),
  granted: said('Kirjaa myöntö', 'Anteckna beviljandet', 'Record the grant'), refused: said('Kirjaa epääminen', 'Anteckna avslaget', 'Record the refusal'),
  started: said('Yritys aloitti', 'Företaget startade', 'Enterprise started'), 'followed-half-year': said(
    'Kirjaa 6 kk seuranta', 'Anteckna uppföljningen efter 6 mån.', 'Record the follow-up at 6 months'
  ),
  'followed-year': said('Kirjaa 12 kk seuranta', 'Anteckna uppföljningen efter 12 mån.', 'Record the follow-up at 12 months'),
  light: said('Siirry kevytyrittäjyyteen', 'Övergå till lättföretagande', 'Turn to light entrepreneurship'), ended: said('Päätä polku', 'Avsluta ärendet', 'End the case'),
};
export const actName = (state: StartUpState, language: Language): string => acts[state][language];

const tasks: Readonly<Record<StartUpTask, InLanguages>> = {
  'agree-advice': said('Sovi neuvonta-aika', 'Avtala en rådgivningstid', 'Agree on a time of advice'), 'hold-advice': said('Neuvontatapaaminen', 'Rådgivningsmöte', 'Advice is given'),
  'write-plan': said(
    'Liiketoimintasuunnitelma ja laskelmat', 'Affärsplan och kalkyler', 'Business plan and reckonings'
  ), 'give-statement': said('Lausunto suunnitelmasta', 'Utlåtande om planen', 'Statement on the plan'),
  apply: said(
    'Starttirahahakemus ennen aloittamista', 'Ansökan om startpeng före starten', 'Application before the start'
  ), decide: said('Ratkaise hakemus', 'Avgör ansökan', 'Decide on the application'),
  start: said(
    'Päätoiminen yritystoiminta alkaa', 'Företagsverksamhet på heltid börjar', 'Full-time enterprise begins'
  ), 'talk-over': said('Keskustele jatkosta', 'Diskutera fortsättningen', 'Talk over what comes next'),
  'follow-half-year': said('Seuranta: 6 kk aloituksesta', 'Uppföljning: 6 mån. från starten', 'Follow-up: 6 months from the start'),
  'follow-year': said('Seuranta: 12 kk aloituksesta', 'Uppföljning: 12 mån. från starten', 'Follow-up: 12 months from the start'),
  close: said('Päätä polku', 'Avsluta ärendet', 'End the case'), 'look-again': said(
    'Tarkista, kasvaako toiminta päätoimiseksi', 'Se efter om verksamheten växer till heltid', 'See whether it grows to full time'
  ),
};
export const taskName = (task: string, language: Language): string => (tasks as Readonly<Record<string, InLanguages>>)[task]?.[language] ?? task;

const doers = {
  customer: said('asiakas', 'kunden', 'the customer'), authority: said('työvoimaviranomainen', 'arbetskraftsmyndigheten', 'the authority'), advisor: said('neuvoja', 'rådgivaren', 'the adviser'),
};
export const doerName = (who: keyof typeof doers, language: Language): string => doers[who][language];

const needs: Readonly<Record<StartUpNeed, InLanguages>> = {
  appointment: said('neuvonta-aika', 'rådgivningstid', 'time of advice'), advisor: said('kuka neuvoo', 'vem som ger råd', 'who advises'), finding: said(
    'lausunnon tulos', 'utlåtandets resultat', 'finding of the statement'
  ),
  grant: said(
    'kuukaudet ja aloituspäivä', 'månader och startdag', 'months and day of the start'
  ), grounds: said('perustelut', 'motivering', 'grounds'), result: said('seurannan tulos', 'uppföljningens resultat', 'result of the follow-up'),
};
export const needName = (need: StartUpNeed, language: Language): string => needs[need][language];

const conditions: Readonly<Record<ConditionCode, InLanguages>> = {
  'applied-before-start': said(
    'Hakemus on saapunut ennen päätoimisen yritystoiminnan aloittamista', 'Ansökan har kommit in innan företagsverksamheten på heltid inleds',
    'The application arrived before the full-time enterprise began'
  ),
  'full-time': said('Yritystoiminta on päätoimista', 'Företagsverksamheten är på heltid', 'The enterprise is full-time work'),
  ready: said('Hakijalla on tai hän hankkii riittävät valmiudet', 'Sökanden har eller skaffar sig tillräckliga färdigheter', 'The applicant has or acquires sufficient readiness'),
  profitable: said('Toiminnalla on jatkuvan kannattavuuden edellytykset', 'Verksamheten har förutsättningar för fortlöpande lönsamhet', 'The enterprise has what lasting profit needs'),
  'income-not-secured': said('Toimeentulo ei ole muuten turvattu alkuvaiheessa', 'Försörjningen är inte annars tryggad under startskedet', 'The livelihood is not otherwise secured at the beginning'),
  competition: said('Kilpailu ei vääristy vähäistä enempää', 'Konkurrensen snedvrids inte mer än ringa', 'Competition is not distorted more than slightly'),
  'payments-in-order': said(
    'Verot, lakisääteiset maksut ja maksuhäiriöt kunnossa', 'Skatter, lagstadgade avgifter och betalningar är i ordning',
    'Taxes, statutory payments and private debts are in order'
  ),
  length: said('Enimmäiskesto riittää', 'Maximitiden räcker', 'The greatest length is enough'), 'de-minimis': said(
    'De minimis -enimmäismäärä riittää', 'De minimis-taket räcker', 'The ceiling of small aid is enough'
  ),
};
export const conditionName = (code: string, language: Language): string => (conditions as Readonly<Record<string, InLanguages>>)[code]?.[language] ?? code;

const whys: Readonly<Record<StartUpCondition['why'], InLanguages>> = {
  'not-weighed': said('odottaa harkintaa', 'väntar på prövning', 'waits to be weighed'), weighed: said('harkittu', 'prövat', 'weighed'), 'special-reason': said(
    'laiminlyönti, mutta erityinen syy', 'försummelse, men särskilt skäl', 'neglected, but for a special reason'
  ),
  'no-application': said('hakemus ei ole saapunut', 'ansökan har inte kommit in', 'no application has arrived'),
  'started-without-application': said(
    'toiminta on alkanut ilman hakemusta: starttirahaa ei voi myöntää', 'verksamheten har börjat utan ansökan: startpeng kan inte beviljas',
    'began without an application: the grant cannot be given'
  ),
  'started-before': said(
    'toiminta alkoi ennen hakemusta: starttirahaa ei voi myöntää', 'verksamheten började före ansökan: startpeng kan inte beviljas',
    'began before the application: the grant cannot be given'
  ),
  'same-day': said(
    'sama päivä: tarkista, kumpi oli ensin', 'samma dag: kontrollera vilket som var först', 'the same day: check which came first'
  ), 'applied-first': said('hakemus ensin', 'ansökan först', 'the application came first'),
  extension: said(
    'jatko ei edellytä', 'krävs inte för förlängning', 'not asked of an extension'
  ), fits: said('riittää', 'räcker', 'enough'), 'first-not-six': said('ensin kuusi kuukautta', 'först sex månader', 'six months first'),
  'over-twelve': said('yli 12 kuukautta', 'över 12 månader', 'more than twelve months'), ceiling: said('enimmäismäärä ylittyy', 'taket överskrids', 'over the ceiling'),
};
export const whyOfCondition = (why: string, language: Language): string => (whys as Readonly<Record<string, InLanguages>>)[why]?.[language] ?? why;

const lists = {
  condition: { met: said('täyttyy', 'uppfylls', 'met'), 'not-met': said('ei täyty', 'uppfylls inte', 'not met'), 'to-be-judged': said('harkittava', 'ska prövas', 'to be weighed') },
  verdict: {
    possible: said(
      'Edellytykset täyttyvät tiedossa olevan perusteella. Ratkaisun tekee ihminen.', 'Villkoren uppfylls enligt det som är känt. En människa avgör.',
      'The conditions are met by what is known. A person decides.'
    ),
    'not-possible': said('Starttirahan edellytykset eivät täyty.', 'Villkoren för startpeng uppfylls inte.', 'The conditions of the grant are not met.'),
    'to-be-judged': said('Osa edellytyksistä odottaa harkintaa.', 'En del av villkoren väntar på prövning.', 'Some conditions wait to be weighed.'),
  },
  finding: {
    viable: said('kannattavan toiminnan edellytykset', 'förutsättningar för lönsamhet', 'conditions of profit'), 'needs-work': said('täydennettävä', 'bör kompletteras', 'needs work'),
    'not-viable': said('ei edellytyksiä', 'inga förutsättningar', 'no conditions of profit'),
  },
  result: {
    'goes-on': said('jatkaa päätoimisena', 'fortsätter på heltid', 'goes on full-time'), 'goes-on-employs': said(
      'jatkaa ja työllistää muita', 'fortsätter och sysselsätter andra', 'goes on and employs others'
    ),
    'part-time': said('muuttunut sivutoimiseksi', 'har blivit en bisyssla', 'has become a sideline'), stopped: said('lopettanut', 'har lagt ned', 'has stopped'),
  },
  income: {
    'other-income': said('muu tulo', 'annan inkomst', 'other income'), 'public-support': said(
      'muu julkinen tuki palkkakuluihin', 'annat offentligt stöd för lönekostnader', 'other public support for wages'
    ),
    'own-enterprise': said('oman yrityksen tulo', 'inkomst från eget företag', 'income from the enterprise'), privileged: said(
      'etuoikeutettu tulo (TTL 4:7)', 'prioriterad inkomst (UtkL 4:7)', 'privileged income'
    ),
  } satisfies Readonly<Record<GrantIncome, InLanguages>>,
  kind: {
    statement: said('Lausunto', 'Utlåtande', 'Statement'), judgement: said(
      'Edellytykset harkittu', 'Villkoren prövade', 'Conditions weighed'
    ), interruption: said('Keskeytys', 'Avbrott', 'Interruption'),
    income: said('Vähennettävä tulo', 'Inkomst att dra av', 'Income to be deducted'), aid: said(
      'De minimis -tuki ilmoitettu', 'De minimis-stöd anmält', 'Small aid declared'
    ), extension: said('Jatko myönnetty', 'Förlängning beviljad', 'Extension granted'),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, InLanguages>>>>;

export type StartUpList = keyof typeof lists;
export function startUpWord(list: StartUpList, code: string, language: Language): string {
  return (lists[list] as Readonly<Record<string, InLanguages>>)[code]?.[language] ?? code;
}
export function startUpOptions(list: StartUpList, language: Language): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(lists[list]).map(([value, names]) => ({ value, label: names[language] }));
}

/** Plain facts of light entrepreneurship: what is told, and what another authority decides. */
export const lightFacts: readonly InLanguages[] = [
  said('Kevytyrittäjä laskuttaa työnsä laskutuspalvelun kautta eikä perusta omaa yritystä. Työttömyysturvassa häntä pidetään yrittäjänä (TTL 1 luku 6 §).',
    'Lättföretagaren fakturerar sitt arbete via en faktureringstjänst och grundar inget eget företag. I utkomstskyddet betraktas personen som företagare (UtkL 1 kap. 6 §).',
    'A light entrepreneur bills through a billing service and founds no enterprise. In unemployment security the person is held to be an entrepreneur (1290/2002, chapter 1, section 6).'),
  said('Työnhaku voi jatkua. Työnhakuvelvollisuus ja keskustelut pysyvät voimassa, kunnes toisin todetaan.',
    'Jobbsökningen kan fortsätta. Skyldigheten att söka jobb och samtalen gäller tills något annat konstateras.',
    'The job search may go on. The duty to search and the discussions stay in force until it is found otherwise.'),
  said('Onko toiminta pää- vai sivutoimista ja miten tulo vaikuttaa etuuteen, sen ratkaisee Kela tai työttömyyskassa. Tästä ei synny päätöstä.',
    'Om verksamheten är huvud- eller bisyssla och hur inkomsten påverkar förmånen avgör FPA eller arbetslöshetskassan. Här fattas inget beslut.',
    'Whether the work is full-time or a sideline, and what the income does to the benefit, is for Kela or the unemployment fund. Nothing is decided here.'),
  said('Starttiraha edellyttää päätoimista yritystoimintaa ja hakemusta ennen sen aloittamista (380/2023 99 ja 100 §).',
    'Startpeng förutsätter företagsverksamhet på heltid och en ansökan före starten (380/2023 99 och 100 §).',
    'The start-up grant asks for a full-time enterprise and an application before it begins (380/2023, sections 99 and 100).'),
];
