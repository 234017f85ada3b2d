import type { EmployerSize, TrainingKind } from '@kohtaanto/rules/joint-training/price-share.ts';
import type { StudentState, TrainingState } from '@kohtaanto/rules/joint-training/training-states.ts';
import type { InLanguages, Language } from '../language.ts';

const said = (fi: string, sv: string, en: string): InLanguages => ({ fi, sv, en });

const kinds: Readonly<Record<TrainingKind, InLanguages>> = {
  'own-staff': said('täsmäkoulutus', 'precisionsutbildning', 'training of own staff'), recruits: said('rekrykoulutus', 'rekryteringsutbildning', 'training of recruits'),
  'leaving-staff': said('muutoskoulutus', 'omställningsutbildning', 'training of leaving staff'),
};
export const kindName = (kind: TrainingKind, language: Language): string => kinds[kind][language];
export const kindOptions = (language: Language): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(kinds).map(([value, names]) => ({ value, label: names[language] }));

const kindTells: Readonly<Record<TrainingKind, InLanguages>> = {
  'own-staff': said(
    'Työnantajan palveluksessa oleville tai sen tehtävissä jatkaville vuokratyöntekijöille',
    'För anställda hos arbetsgivaren eller inhyrda som fortsätter i dess uppgifter', 'For the employer’s own staff, or hired staff who go on in its work'
  ),
  recruits: said('Työnantajan palvelukseen palkattaville', 'För personer som anställs hos arbetsgivaren', 'For those whom the employer hires'),
  'leaving-staff': said('Työnantajan palveluksesta lomautetuille tai irtisanotuille', 'För personer som har permitterats eller sagts upp', 'For those laid off or given notice'),
};
export const kindTell = (kind: TrainingKind, language: Language): string => kindTells[kind][language];

const states: Readonly<Record<TrainingState, InLanguages>> = {
  planned: said('suunnitteilla', 'planeras', 'planned'), agreed: said('sovittu', 'avtalad', 'agreed'), applying: said('haku auki', 'ansökan öppen', 'open for applications'),
  running: said('käynnissä', 'pågår', 'running'), ended: said('päättynyt', 'avslutad', 'ended'), cancelled: said('peruttu', 'inställd', 'cancelled'),
};
export const trainingStateName = (state: TrainingState, language: Language): string => states[state][language];

const acts: Readonly<Record<TrainingState, InLanguages>> = {
  planned: said('Palauta suunnitteluun', 'Återför till planering', 'Back to planning'), agreed: said('Merkitse sovituksi', 'Anteckna som avtalad', 'Record as agreed'),
  applying: said('Avaa haku', 'Öppna ansökan', 'Open for applications'), running: said('Merkitse alkaneeksi', 'Anteckna som inledd', 'Record as begun'),
  ended: said('Merkitse päättyneeksi', 'Anteckna som avslutad', 'Record as ended'), cancelled: said('Peru koulutus', 'Ställ in utbildningen', 'Cancel the training'),
};
export const trainingAct = (to: TrainingState, language: Language): string => acts[to][language];

const students: Readonly<Record<StudentState, InLanguages>> = {
  chosen: said('valittu', 'vald', 'chosen'), began: said('aloittanut', 'börjat', 'began'), finished: said('suorittanut', 'slutfört', 'finished'),
  interrupted: said('keskeyttänyt', 'avbrutit', 'broke off'), withdrew: said('perunut', 'återtagit', 'withdrew'),
};
export const studentStateName = (state: StudentState, language: Language): string => students[state][language];

const studentActs: Readonly<Record<StudentState, InLanguages>> = {
  chosen: said('Valitse', 'Välj', 'Choose'), began: said('Aloitti', 'Började', 'Began'), finished: said('Suoritti', 'Slutförde', 'Finished'), interrupted: said('Keskeytti', 'Avbröt', 'Broke off'),
  withdrew: said('Perui', 'Återtog', 'Withdrew'),
};
export const studentAct = (to: StudentState, language: Language): string => studentActs[to][language];

const sizes: Readonly<Record<EmployerSize['size'], InLanguages>> = {
  small: said(
    'enintään 49 työntekijää ja liikevaihto tai tase enintään 10 milj. €', 'högst 49 anställda och omsättning eller balansomslutning högst 10 mn €',
    'at most 49 staff and turnover or balance at most €10 million'
  ),
  medium: said(
    '50–249 työntekijää ja liikevaihto enintään 50 milj. € tai tase enintään 43 milj. €',
    '50–249 anställda och omsättning högst 50 mn € eller balansomslutning högst 43 mn €', '50–249 staff and turnover at most €50 million or balance at most €43 million'
  ),
  large: said(
    'vähintään 250 työntekijää ja liikevaihto yli 50 milj. € tai tase yli 43 milj. €',
    'minst 250 anställda och omsättning över 50 mn € eller balansomslutning över 43 mn €', 'at least 250 staff and turnover over €50 million or balance over €43 million'
  ),
};
const hows: Readonly<Record<Exclude<EmployerSize['how'], 'as-written'>, InLanguages>> = {
  'between-points': said(
    'Asetuksen kohdat eivät kata tätä kokoa: luettu seuraavaan kohtaan. Tarkista tulkinta.',
    'Förordningens punkter täcker inte den här storleken: läst enligt nästa punkt. Kontrollera tolkningen.',
    'The points of the decree do not cover this size: read into the next. Check the reading.'
  ),
  'sums-not-told': said(
    'Liikevaihtoa ja tasetta ei ole kerrottu: luettu työntekijöiden määrästä.', 'Omsättning och balans har inte angetts: läst enligt antalet anställda.',
    'Turnover and balance have not been told: read from the staff.'
  ),
};

/** Why an employer pays this percentage, in one or two sentences. */
export function shareReason(kind: TrainingKind, size: EmployerSize | null, language: Language): readonly string[] {
  if (size === null) return [kindTells[kind][language]];
  return [sizes[size.size][language], ...(size.how === 'as-written' ? [] : [hows[size.how][language]])];
}

const aids: Readonly<Record<'block-exemption' | 'none', InLanguages>> = {
  'block-exemption': said(
    'Viranomaisen osuus on ryhmäpoikkeusasetuksen mukaista tukea (380/2023 62 § 3 mom. 1 kohta).',
    'Myndighetens andel är stöd enligt gruppundantagsförordningen (380/2023 62 § 3 mom. 1 punkten).',
    'The authority’s part is aid under the block exemption (380/2023, section 62, subsection 3(1)).'
  ),
  none: said(
    'Viranomaisen osuutta ei katsota tueksi työnantajalle. Jos yrittäjä itse osallistuu, osuus on siltä osin de minimis -tukea (62 § 3 mom. 2 kohta).',
    'Myndighetens andel anses inte vara stöd till arbetsgivaren. Om en företagare själv deltar är andelen till den delen de minimis-stöd (62 § 3 mom. 2 punkten).',
    'The authority’s part is not held to be aid to the employer. If an entrepreneur takes part, it is small aid to that extent (section 62, subsection 3(2)).'
  ),
};
export const aidNote = (aid: 'block-exemption' | 'none', language: Language): string => aids[aid][language];

export const roundingNote: InLanguages = said(
  'Hinta jaetaan työnantajille paikkojen suhteessa. Viranomaisen osuus pyöristetään alaspäin täyteen senttiin ja työnantaja maksaa loput, joten osat ovat aina yhteensä hinta.',
  'Priset delas mellan arbetsgivarna enligt platserna. Myndighetens andel avrundas nedåt till hel cent och arbetsgivaren betalar resten, så delarna blir alltid priset.',
  'The price is shared among the employers by their places. The authority’s part is cut down to whole cents and the employer pays the rest, so that the parts always make the price.',
);
