import type { Scale, SurveyId } from '@kohtaanto/rules/surveys/questionnaire.ts';
import type { InLanguages } from '../language.ts';
import { cooperationWords } from './cooperation-words.ts';
import { employersWords } from './employers-words.ts';
import { equalityWords } from './equality-words.ts';
import { jobseekersWords } from './jobseekers-words.ts';
import { said } from './said.ts';
import type { QuestionnaireWords } from './said.ts';

const words: Readonly<Record<SurveyId, Readonly<Record<number, QuestionnaireWords>>>> = {
  equality: { 1: equalityWords }, cooperation: { 1: cooperationWords }, jobseekers: { 1: jobseekersWords },
  employers: { 1: employersWords },
};

/** What a version asks, in the three languages. */
export function questionnaireWords(id: SurveyId, version: number): QuestionnaireWords {
  const found = words[id][version];
  if (found === undefined) throw new RangeError(`no words for ${id} ${version}`);
  return found;
}

/** The choices of a scale, by their codes. */
export const choiceWords: Readonly<Record<Scale, Readonly<Record<string, InLanguages>>>> = {
  agreement: {
    5: said('Täysin samaa mieltä', 'Helt av samma åsikt', 'Agree fully'),
    4: said('Jokseenkin samaa mieltä', 'Delvis av samma åsikt', 'Agree to some extent'),
    3: said('En samaa enkä eri mieltä', 'Varken av samma eller annan åsikt', 'Neither agree nor disagree'),
    2: said('Jokseenkin eri mieltä', 'Delvis av annan åsikt', 'Disagree to some extent'),
    1: said('Täysin eri mieltä', 'Helt av annan åsikt', 'Disagree fully'),
    0: said('En osaa sanoa, tai ei koske minua', 'Kan inte säga, eller gäller inte mig', 'Cannot say, or does not concern me'),
  },
  'yes-no': {
    no: said('En', 'Nej', 'No'),
    yes: said('Kyllä', 'Ja', 'Yes'),
    0: said('En osaa sanoa', 'Kan inte säga', 'Cannot say'),
  },
};

/** The classes in which answers are told. */
export const classWords: Readonly<Record<Scale, Readonly<Record<string, InLanguages>>>> = {
  agreement: {
    high: said('samaa mieltä', 'av samma åsikt', 'agree'),
    middle: said('siltä väliltä', 'mittemellan', 'in between'),
    low: said('eri mieltä', 'av annan åsikt', 'disagree'),
    none: said('ei kantaa', 'ingen åsikt', 'no opinion'),
  },
  'yes-no': {
    high: said('kyllä', 'ja', 'yes'), low: said('ei', 'nej', 'no'), none: said('ei kantaa', 'ingen åsikt', 'no opinion'),
  },
};

type BackgroundWords = {
  readonly question: InLanguages;
  readonly heading: InLanguages;
  /** What is chosen. */
  readonly codes: Readonly<Record<string, InLanguages>>;
  /** How those who chose it are told of, where that is another word. */
  readonly groups?: Readonly<Record<string, InLanguages>>;
};

/** Backgrounds: how they are asked and how their groups are told. Municipalities have their own names. */
export const backgroundWords: Readonly<Record<string, BackgroundWords>> = {
  municipality: {
    question: said('Kunta', 'Kommun', 'Municipality'), heading: said('Kunta', 'Kommun', 'Municipality'), codes: {},
  },
  age: {
    question: said('Ikä', 'Ålder', 'Age'), heading: said('Ikä', 'Ålder', 'Age'),
    codes: {
      '-29': said('alle 30 vuotta', 'under 30 år', 'under 30'), '30-54': said('30–54 vuotta', '30–54 år', '30–54'),
      '55-': said('55 vuotta tai yli', '55 år eller äldre', '55 or over'),
    },
    groups: {
      '-29': said('alle 30-vuotiaat', 'under 30 år', 'under 30'), '30-54': said('30–54-vuotiaat', '30–54 år', '30–54'),
      '55-': said('55 vuotta täyttäneet', '55 år eller äldre', '55 or over'),
    },
  },
  'mother-tongue': {
    question: said('Äidinkieli', 'Modersmål', 'Mother tongue'), heading: said('Äidinkieli', 'Modersmål', 'Mother tongue'),
    codes: { fi: said('suomi', 'finska', 'Finnish'), sv: said('ruotsi', 'svenska', 'Swedish'), other: said('muu kieli', 'annat språk', 'another language') },
    groups: {
      fi: said('suomenkieliset', 'finskspråkiga', 'Finnish speakers'), sv: said('ruotsinkieliset', 'svenskspråkiga', 'Swedish speakers'),
      other: said('muunkieliset', 'andra språk', 'other languages'),
    },
  },
  ability: {
    question: said('Onko sinulla vamma tai sairaus, joka vaikuttaa työntekoon tai asiointiin?',
      'Har du en funktionsnedsättning eller sjukdom som påverkar arbetet eller hur du uträttar ärenden?',
      'Do you have a disability or an illness that affects working or dealing with us?'),
    heading: said('Vamma tai sairaus', 'Funktionsnedsättning eller sjukdom', 'Disability or illness'),
    codes: { limited: said('on', 'ja', 'yes'), 'not-limited': said('ei ole', 'nej', 'no') },
    groups: {
      limited: said('vamma tai sairaus', 'nedsättning eller sjukdom', 'disability or illness'),
      'not-limited': said('ei vammaa tai sairautta', 'ingen nedsättning eller sjukdom', 'no disability or illness'),
    },
  },
  partner: {
    question: said('Mitä edustat?', 'Vem företräder du?', 'Whom do you represent?'),
    heading: said('Kumppani', 'Partner', 'Partner'),
    codes: {
      municipality: said('kunta', 'kommun', 'municipality'), kela: said('Kela', 'FPA', 'Kela'),
      wellbeing: said('hyvinvointialue', 'välfärdsområde', 'wellbeing services county'),
      provider: said('palveluntuottaja', 'tjänsteleverantör', 'service provider'),
      education: said('oppilaitos', 'läroanstalt', 'educational institution'), other: said('muu kumppani', 'annan partner', 'another partner'),
    },
    groups: {
      municipality: said('kunnat', 'kommuner', 'municipalities'), wellbeing: said('hyvinvointialueet', 'välfärdsområden', 'wellbeing counties'),
      provider: said('palveluntuottajat', 'tjänsteleverantörer', 'service providers'),
      education: said('oppilaitokset', 'läroanstalter', 'education'), other: said('muut', 'övriga', 'others'),
    },
  },
  size: {
    question: said('Henkilöstön määrä', 'Antal anställda', 'Number of staff'),
    heading: said('Yrityksen koko', 'Företagets storlek', 'Size of employer'),
    codes: { '-9': said('alle 10', 'under 10', 'under 10'), '10-49': said('10–49', '10–49', '10–49'), '50-': said('50 tai enemmän', '50 eller fler', '50 or more') },
  },
};

/** The group of those who did not tell. */
export const untoldWords: InLanguages = said('ei kertonut', 'berättade inte', 'did not say');
