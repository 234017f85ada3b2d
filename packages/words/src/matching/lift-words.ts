import type { MatchChange } from '@kohtaanto/rules/matching/match-changes.ts';
import type { Lift } from '@kohtaanto/rules/matching/lift-match.ts';
import { formatDate } from '../dates.ts';
import type { InLanguages, Language } from '../language.ts';
import { nbsp } from '../language.ts';
import { spokenLanguages } from '../language-names.ts';
import { formatWholeEuros } from '../money.ts';
import { formatDecimal, formatNumber } from '../numbers.ts';
import type { MatchNames } from './told.ts';
import { contractsSaid, educationSaid, licencesSaid, shiftsSaid, workingTimesSaid } from './matching-names.ts';

/** What could be otherwise, said as a condition: 'Jos hygieniapassi olisi,' */
export function changeSaid(change: MatchChange, names: MatchNames, language: Language): string {
  const shifts = (all: readonly (keyof typeof shiftsSaid)[]): string => all.map((shift) => shiftsSaid[shift][language]).join(', ');
  const spoken = (code: string): string => spokenLanguages[code]?.[language] ?? code;
  switch (change.kind) {
    case 'licence': return ifs.licence[language](licencesSaid[change.licence][language]);
    case 'skill': return ifs.skill[language](names.skill(change.skill, language));
    case 'language': return ifs.language[language](spoken(change.language), change.level);
    case 'education': return ifs.education[language](educationSaid[change.level][language]);
    case 'travel-limit': return ifs.travelLimit[language](`${formatNumber(change.km, language)}${nbsp}km`);
    case 'moving': return ifs.moving[language](names.municipality(change.municipality, language));
    case 'working-time': return ifs.takes[language](workingTimesSaid[change.workingTime][language]);
    case 'contract': return ifs.takes[language](contractsSaid[change.contract][language]);
    case 'shifts': return ifs.shifts[language](shifts(change.shifts));
    case 'availability': return ifs.availability[language](formatDate(change.from));
    case 'pay-floor': return ifs.payFloor[language](formatWholeEuros(change.floor, language));
    case 'skill-as-wish': return ifs.asWish[language](names.skill(change.skill, language));
    case 'licence-as-wish': return ifs.asWish[language](licencesSaid[change.licence][language]);
    case 'language-as-wish': return ifs.asWish[language](spoken(change.language));
    case 'education-as-wish': return ifs.asWish[language](educationSaid[change.level][language]);
    case 'remote': return change.remote === 'wholly' ? ifs.remote[language] : ifs.partlyRemote[language];
    case 'pay-shown': return ifs.payShown[language](formatWholeEuros(change.from, language));
    case 'begins': return ifs.begins[language](formatDate(change.begins));
    case 'shifts-fewer': return ifs.shiftsFewer[language](shifts(change.shifts));
    case 'working-time-other': return ifs.offered[language](workingTimesSaid[change.workingTime][language]);
  }
}

/** 'Jos hygieniapassi olisi, este poistuisi ja tulos olisi 83. Tämän voi muuttaa henkilö.' */
export function liftSentence({ change, points, score, frees, stillStopped }: Lift, names: MatchNames, language: Language): string {
  const result = formatDecimal(score * 100, 0, language);
  const more = formatDecimal(points / 10_000, 0, language);
  const then = frees.length === 0 ? thens.lifts : stillStopped.length === 0 ? thens.frees : thens.freesOne;
  const condition = changeSaid(change, names, language);
  // In Swedish a condition that is no clause has no comma after it.
  const joint = language === 'sv' && condition.startsWith('Med ') ? ' ' : ', ';
  return `${condition}${joint}${then[language](result, more)} ${whoseChange[change.side][language]}`;
}

/** Whose it would be to change: it is advice to either, and a duty of neither. */
const whoseChange: Readonly<Record<MatchChange['side'], InLanguages>> = {
  person: { fi: 'Tämän voi muuttaa henkilö.', sv: 'Det här kan personen ändra.', en: 'This is for the person to change.' },
  vacancy: { fi: 'Tämän voi muuttaa työnantaja.', sv: 'Det här kan arbetsgivaren ändra.', en: 'This is for the employer to change.' },
};

type Then = InLanguages<(result: string, more: string) => string>;
const thens: Readonly<Record<'lifts' | 'frees' | 'freesOne', Then>> = {
  lifts: {
    fi: (result, more) => `tulos olisi ${result} (+${more}).`,
    sv: (result, more) => `vore resultatet ${result} (+${more}).`,
    en: (result, more) => `the result would be ${result} (+${more}).`,
  },
  frees: {
    fi: (result) => `estettä ei olisi ja tulos olisi ${result}.`,
    sv: (result) => `skulle det inte finnas något hinder och resultatet vara ${result}.`,
    en: (result) => `nothing would stand in the way and the result would be ${result}.`,
  },
  freesOne: {
    fi: (result) => `yksi este poistuisi, muita jää; tulos olisi ${result}.`,
    sv: (result) => `skulle ett hinder försvinna och andra kvarstå; resultatet vore ${result}.`,
    en: (result) => `one hard stop would go, others stay; the result would be ${result}.`,
  },
};

const ifs = {
  licence: { fi: (name: string) => `Jos tiedoissa olisi ${name}`, sv: (name: string) => `Om ${name} fanns i uppgifterna`, en: (name: string) => `If ${name} were on record` },
  skill: { fi: (name: string) => `Jos osaamista olisi myös: ${name}`, sv: (name: string) => `Om kunnandet ${name} fanns i uppgifterna`, en: (name: string) => `With the skill: ${name}` },
  language: {
    fi: (name: string, level: string) => `Jos kielitaito olisi ${name} ${level}`,
    sv: (name: string, level: string) => `Med ${name} på nivå ${level}`,
    en: (name: string, level: string) => `With ${name} at ${level}`,
  },
  education: {
    fi: (name: string) => `Jos koulutus olisi ${name}`,
    sv: (name: string) => `Om utbildningen vore ${name}`,
    en: (name: string) => `With the education ${name}`,
  },
  travelLimit: {
    fi: (km: string) => `Jos matkaraja olisi ${km}`,
    sv: (km: string) => `Om gränsen för arbetsresan vore ${km}`,
    en: (km: string) => `With a travel limit of ${km}`,
  },
  moving: {
    fi: (name: string) => `Jos muutto paikkakunnalle ${name} kävisi`,
    sv: (name: string) => `Om en flytt till ${name} var möjlig`,
    en: (name: string) => `If moving to ${name} were possible`,
  },
  takes: { fi: (name: string) => `Jos myös ${name} kävisi`, sv: (name: string) => `Om också ${name} passade`, en: (name: string) => `If ${name} suited too` },
  shifts: {
    fi: (names: string) => `Jos myös nämä vuorot kävisivät: ${names}`,
    sv: (names: string) => `Om också dessa skift passade: ${names}`,
    en: (names: string) => `If these shifts suited too: ${names}`,
  },
  availability: {
    fi: (day: string) => `Jos työn voisi aloittaa ${day}`,
    sv: (day: string) => `Om arbetet kunde börja ${day}`,
    en: (day: string) => `If the start could be on ${day}`,
  },
  payFloor: {
    fi: (sum: string) => `Jos palkan alaraja olisi ${sum}`,
    sv: (sum: string) => `Om lönens nedre gräns vore ${sum}`,
    en: (sum: string) => `With a pay floor of ${sum}`,
  },
  asWish: {
    fi: (name: string) => `Jos ${name} olisi toive eikä vaatimus`,
    sv: (name: string) => `Om ${name} vore ett önskemål och inte ett krav`,
    en: (name: string) => `If ${name} were a wish and not a requirement`,
  },
  remote: { fi: 'Jos työn voisi tehdä kokonaan etänä', sv: 'Om arbetet kunde göras helt på distans', en: 'If the work could be done wholly remotely' },
  partlyRemote: { fi: 'Jos osan työstä voisi tehdä etänä', sv: 'Om en del av arbetet kunde göras på distans', en: 'If part of the work could be done remotely' },
  payShown: {
    fi: (sum: string) => `Jos ilmoituksessa kerrottaisiin palkka alkaen ${sum}`,
    sv: (sum: string) => `Om annonsen visade en lön från ${sum}`,
    en: (sum: string) => `If the vacancy showed pay from ${sum}`,
  },
  begins: { fi: (day: string) => `Jos työ alkaisi ${day}`, sv: (day: string) => `Om arbetet började ${day}`, en: (day: string) => `If the work began on ${day}` },
  shiftsFewer: {
    fi: (names: string) => `Jos vuoroja olisivat vain ${names}`,
    sv: (names: string) => `Om skiften bara vore ${names}`,
    en: (names: string) => `If the shifts were only ${names}`,
  },
  offered: {
    fi: (name: string) => `Jos tarjolla olisi ${name}`,
    sv: (name: string) => `Om det som erbjöds vore ${name}`,
    en: (name: string) => `If ${name} were offered`,
  },
};
