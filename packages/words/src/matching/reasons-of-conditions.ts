import { nbsp } from '../language.ts';
import { formatDecimal } from '../numbers.ts';
import type { MatchReasonTexts, Told } from './told.ts';

const km = (t: Told, name = 'km'): string => `${t.count(name)}${nbsp}km`;
const commuters = (t: Told): string => `${formatDecimal(t.number('commuters') / 10, 0, t.language)}${t.language === 'en' ? '' : nbsp}%`;

const hasDay = (t: Told): boolean => t.number('begins') !== 0;

/** Place, working time, shifts, contract, start and pay. */
export const conditionReasons: MatchReasonTexts<
  'place-remote' | 'place-same' | 'place-within' | 'place-commuted' | 'place-partly-remote' | 'place-moves' | 'place-beyond-limit' | 'place-beyond-area'
  | 'place-missing' | 'distance-missing' | 'working-time-suits' | 'working-time-differs' | 'working-time-missing' | 'working-time-not-told'
  | 'shifts-suit' | 'shifts-in-part' | 'shifts-differ' | 'shifts-missing' | 'shifts-not-told' | 'contract-suits' | 'contract-differs' | 'contract-missing' | 'contract-not-told'
  | 'available-in-time' | 'available-late' | 'available-missing' | 'begins-not-told'
  | 'pay-suffices' | 'pay-in-range' | 'pay-below' | 'pay-not-shown' | 'pay-floor-not-told'
> = {
  'place-remote': { fi: () => 'Työ on kokonaan etätyötä.', sv: () => 'Arbetet görs helt på distans.', en: () => 'The work is wholly remote.' },
  'place-same': {
    fi: (t) => `Työ on kotikunnassa: ${t.municipality('work')}.`,
    sv: (t) => `Arbetet finns i hemkommunen: ${t.municipality('work')}.`,
    en: (t) => `The work is in the home municipality: ${t.municipality('work')}.`,
  },
  'place-within': {
    fi: (t) => `${t.municipality('home')}–${t.municipality('work')} noin ${km(t)}, raja ${km(t, 'limit')}.`,
    sv: (t) => `${t.municipality('home')}–${t.municipality('work')} cirka ${km(t)}, gräns ${km(t, 'limit')}.`,
    en: (t) => `${t.municipality('home')}–${t.municipality('work')} about ${km(t)}, limit ${km(t, 'limit')}.`,
  },
  'place-commuted': {
    fi: (t) => `Väliä kuljetaan töihin: kotikunnan työllisistä ${commuters(t)} käy siellä työssä.`,
    sv: (t) => `Sträckan pendlas: ${commuters(t)} av hemkommunens sysselsatta arbetar där.`,
    en: (t) => `People do commute this way: ${commuters(t)} of the home municipality’s employed work there.`,
  },
  'place-partly-remote': {
    fi: () => 'Osa työstä on etätyötä, joten matka painaa vähemmän.',
    sv: () => 'En del av arbetet görs på distans, så resan väger mindre.',
    en: () => 'Part of the work is remote, so the way weighs less.',
  },
  'place-moves': {
    fi: (t) => `Muutto käy: ${t.municipality('work')} on paikoissa, joihin voi muuttaa.`,
    sv: (t) => `Flytt är möjlig: ${t.municipality('work')} finns bland orterna dit personen kan flytta.`,
    en: (t) => `Moving is possible: ${t.municipality('work')} is among the places to move to.`,
  },
  'place-beyond-limit': {
    fi: (t) => `${t.municipality('work')} on noin ${km(t)} päässä, oma raja on ${km(t, 'limit')}.`,
    sv: (t) => `Till ${t.municipality('work')} är det cirka ${km(t)}, den egna gränsen är ${km(t, 'limit')}.`,
    en: (t) => `${t.municipality('work')} is about ${km(t)} away, the own limit is ${km(t, 'limit')}.`,
  },
  'place-beyond-area': {
    fi: (t) => `${t.municipality('work')} on noin ${km(t)} päässä, työssäkäyntialue ulottuu ${km(t, 'limit')} päähän. Omaa rajaa ei ole kerrottu.`,
    sv: (t) => `Till ${t.municipality('work')} är det cirka ${km(t)}, pendlingsområdet sträcker sig ${km(t, 'limit')}. Någon egen gräns har inte angetts.`,
    en: (t) => `${t.municipality('work')} is about ${km(t)} away, the commuting area reaches ${km(t, 'limit')}. No own limit is told.`,
  },
  'place-missing': { fi: () => 'Työn paikkaa ei ole kerrottu.', sv: () => 'Arbetets plats har inte angetts.', en: () => 'The place of work is not told.' },
  'distance-missing': { fi: () => 'Matkan pituutta ei tiedetä.', sv: () => 'Resans längd är inte känd.', en: () => 'The distance is not known.' },
  'working-time-suits': {
    fi: (t) => `Työaika sopii: ${t.workingTime()}.`,
    sv: (t) => `Arbetstiden passar: ${t.workingTime()}.`,
    en: (t) => `The working time suits: ${t.workingTime()}.`,
  },
  'working-time-differs': {
    fi: (t) => `Tarjolla on ${t.workingTime()}, jota ei haeta.`,
    sv: (t) => `Det som erbjuds är ${t.workingTime()}, vilket inte söks.`,
    en: (t) => `What is offered is ${t.workingTime()}, which is not sought.`,
  },
  'working-time-missing': {
    fi: (t) => `Sopivaa työaikaa ei ole kerrottu; tarjolla ${t.workingTime()}.`,
    sv: (t) => `Passande arbetstid har inte angetts; ${t.workingTime()} erbjuds.`,
    en: (t) => `Suitable working time is not told; ${t.workingTime()} offered.`,
  },
  'working-time-not-told': { fi: () => 'Ilmoitus ei kerro työaikaa.', sv: () => 'Annonsen anger ingen arbetstid.', en: () => 'The vacancy does not tell the working time.' },
  'shifts-suit': {
    fi: (t) => `Vuorot sopivat: ${t.shifts('offered')}.`,
    sv: (t) => `Skiften passar: ${t.shifts('offered')}.`,
    en: (t) => `The shifts suit: ${t.shifts('offered')}.`,
  },
  'shifts-in-part': {
    fi: (t) => `Vuoroista ei käy: ${t.shifts('lacking')}.`,
    sv: (t) => `Av skiften passar inte: ${t.shifts('lacking')}.`,
    en: (t) => `Of the shifts these do not suit: ${t.shifts('lacking')}.`,
  },
  'shifts-differ': {
    fi: (t) => `Tarjolla olevat vuorot eivät käy: ${t.shifts('offered')}.`,
    sv: (t) => `Skiften som erbjuds passar inte: ${t.shifts('offered')}.`,
    en: (t) => `The shifts offered do not suit: ${t.shifts('offered')}.`,
  },
  'shifts-missing': {
    fi: (t) => `Sopivia vuoroja ei ole kerrottu; tarjolla ${t.shifts('offered')}.`,
    sv: (t) => `Passande skift har inte angetts; ${t.shifts('offered')} erbjuds.`,
    en: (t) => `Suitable shifts are not told; ${t.shifts('offered')} offered.`,
  },
  'shifts-not-told': { fi: () => 'Ilmoituksessa ei mainita vuoroja.', sv: () => 'Annonsen nämner inga skift.', en: () => 'The vacancy mentions no shifts.' },
  'contract-suits': { fi: (t) => `Sopii: ${t.contract()}.`, sv: (t) => `Passar: ${t.contract()}.`, en: (t) => `Suits: ${t.contract()}.` },
  'contract-differs': {
    fi: (t) => `Ei toiveiden mukaan: ${t.contract()}.`,
    sv: (t) => `Inte enligt önskemålen: ${t.contract()}.`,
    en: (t) => `Not as wished: ${t.contract()}.`,
  },
  'contract-missing': {
    fi: (t) => `Toivottua työsuhdetta ei ole kerrottu; tarjolla ${t.contract()}.`,
    sv: (t) => `Önskad anställningsform har inte angetts; ${t.contract()} erbjuds.`,
    en: (t) => `No wish for the kind of contract is told; ${t.contract()} offered.`,
  },
  'contract-not-told': {
    fi: () => 'Ilmoitus ei kerro, millainen työsuhde on.', sv: () => 'Annonsen anger inte anställningens form.', en: () => 'The vacancy does not tell the kind of contract.',
  },
  'available-in-time': {
    fi: (t) => `Voi aloittaa ajoissa: ${t.day('from')}.`,
    sv: (t) => `Kan börja i tid: ${t.day('from')}.`,
    en: (t) => `Can start in time: ${t.day('from')}.`,
  },
  'available-late': {
    fi: (t) => `Voi aloittaa ${t.day('from')}, työ alkaa ${t.day('begins')}: ${t.count('late')} päivää myöhemmin.`,
    sv: (t) => `Kan börja ${t.day('from')}, arbetet börjar ${t.day('begins')}: ${t.count('late')} dagar senare.`,
    en: (t) => `Can start on ${t.day('from')}, the work begins on ${t.day('begins')}: ${t.count('late')} days later.`,
  },
  'available-missing': {
    fi: (t) => `Henkilö ei ole kertonut, milloin voi aloittaa; ${hasDay(t) ? `työ alkaa ${t.day('begins')}` : 'aloitus sovitaan'}.`,
    sv: (t) => `Personen har inte berättat när hen kan börja; ${hasDay(t) ? `arbetet börjar ${t.day('begins')}` : 'tillträdet avtalas'}.`,
    en: (t) => `The person has not told when the start could be; ${hasDay(t) ? `the work begins on ${t.day('begins')}` : 'the start is agreed'}.`,
  },
  'begins-not-told': { fi: () => 'Ilmoitus ei kerro aloituspäivää.', sv: () => 'Annonsen anger ingen startdag.', en: () => 'The vacancy tells no starting day.' },
  'pay-suffices': {
    fi: (t) => `Palkka alkaen ${t.euros('from')}/kk riittää.`,
    sv: (t) => `Lönen från ${t.euros('from')}/mån. räcker.`,
    en: (t) => `Pay from ${t.euros('from')} a month is enough.`,
  },
  'pay-in-range': {
    fi: (t) => `Palkka alkaen ${t.euros('from')}/kk voi yltää toivottuun ${t.euros('floor')}.`,
    sv: (t) => `Lönen från ${t.euros('from')}/mån. kan nå de önskade ${t.euros('floor')}.`,
    en: (t) => `Pay from ${t.euros('from')} a month may reach the ${t.euros('floor')} wished for.`,
  },
  'pay-below': {
    fi: (t) => `Palkka on enintään ${t.euros('to')}/kk, alaraja ${t.euros('floor')}.`,
    sv: (t) => `Lönen är högst ${t.euros('to')}/mån., nedre gräns ${t.euros('floor')}.`,
    en: (t) => `Pay is at most ${t.euros('to')} a month, the floor is ${t.euros('floor')}.`,
  },
  'pay-not-shown': { fi: () => 'Palkkaa ei ole kerrottu ilmoituksessa.', sv: () => 'Lönen har inte angetts i annonsen.', en: () => 'The vacancy does not show the pay.' },
  'pay-floor-not-told': {
    fi: () => 'Palkalle ei ole asetettu alarajaa.',
    sv: () => 'Ingen nedre gräns för lönen har angetts.',
    en: () => 'No floor is set for the pay.',
  },
};
