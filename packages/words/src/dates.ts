import {
  addDays,
  dayOf,
  formatIso,
  isExistingDay,
  isoWeek,
  monthOf,
  plainDate,
  weekday,
  yearOf,
} from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { workingDaysBetween } from '@kohtaanto/rules/foundations/working-days.ts';
import { nbsp } from './language.ts';
import type { Language } from './language.ts';

/** A day as it comes over the wire, or as the rules hold it. */
export type Day = string | PlainDate;

export type DueState = 'overdue' | 'today' | 'coming' | 'done' | 'resting';

const weekdaysShort = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const weekdaysLong = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const months = {
  fi: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const monthsShort = {
  fi: [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ],
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

export function toPlainDate(day: Day): PlainDate {
  return typeof day === 'string' ? plainDate(day.slice(0, 10)) : day;
}

export function weekdayShort(day: Day, language: Language): string {
  return weekdaysShort[language][weekday(toPlainDate(day)) - 1] ?? '';
}

export function weekdayLong(day: Day, language: Language): string {
  return weekdaysLong[language][weekday(toPlainDate(day)) - 1] ?? '';
}

export function monthShort(month: number, language: Language): string {
  return monthsShort[language][month - 1] ?? '';
}

/** '23.11.' · '23.11' · '23 Nov' */
export function formatDayShort(day: Day, language: Language): string {
  const date = toPlainDate(day);
  if (language === 'en') return `${dayOf(date)}${nbsp}${monthShort(monthOf(date), 'en')}`;
  return `${dayOf(date)}.${monthOf(date)}${language === 'fi' ? '.' : ''}`;
}

/**
 * 'ma 23.11.' · 'mån 23.11' · 'Mon 23 Nov'. Told today, it writes the year of days over six months
 * away: a table needs it there and nowhere else.
 */
export function formatDay(day: Day, language: Language, today?: Day): string {
  const date = toPlainDate(day);
  if (today !== undefined && Math.abs(date - toPlainDate(today)) > 183) return formatDayYear(date, language);
  return `${weekdayShort(date, language)}${nbsp}${formatDayShort(date, language)}`;
}

/** A booked day: its year is written wherever it is not this year, so that a slip of the year is seen. */
export function formatBookedDay(day: Day, language: Language, today: Day): string {
  const isThisYear = yearOf(toPlainDate(day)) === yearOf(toPlainDate(today));
  return isThisYear ? formatDay(day, language) : formatDayYear(day, language);
}

/** 'ma 23.11.2026' · 'mån 23.11.2026' · 'Mon 23 Nov 2026' */
export function formatDayYear(day: Day, language: Language): string {
  const date = toPlainDate(day);
  const rest = language === 'en' ? `${formatDayShort(date, 'en')}${nbsp}${yearOf(date)}` : formatDate(date);
  return `${weekdayShort(date, language)}${nbsp}${rest}`;
}

/** 'maanantai 23. marraskuuta' · 'måndag 23 november' · 'Monday 23 November' */
export function formatDayLong(day: Day, language: Language): string {
  const date = toPlainDate(day);
  const month = months[language][monthOf(date) - 1] ?? '';
  const name = weekdayLong(date, language);
  if (language === 'fi') return `${name} ${dayOf(date)}. ${month}ta`;
  return `${name} ${dayOf(date)} ${month}`;
}

/** '23.11.2026': the same in all three languages, as forms are filled in with it. */
export function formatDate(day: Day): string {
  const date = toPlainDate(day);
  return `${dayOf(date)}.${monthOf(date)}.${yearOf(date)}`;
}

/** A day in running text: '23.11.2026' · '23.11.2026' · '23 Nov 2026', as the reasons say it. */
export function formatWrittenDate(day: Day, language: Language): string {
  return withYear(toPlainDate(day), language);
}

/** '10:00' is '10.00' in Finnish and Swedish. */
export function formatTime(time: string, language: Language): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  return `${Number(hours)}${language === 'en' ? ':' : '.'}${minutes}`;
}

/** 'klo 10.00' · 'kl. 10.00' · '10:00' */
export function atTime(time: string, language: Language): string {
  const before = { fi: `klo${nbsp}`, sv: `kl.${nbsp}`, en: '' };
  return `${before[language]}${formatTime(time, language)}`;
}

/** '2026-11' is 'marraskuu 2026'. */
export function formatMonth(month: string, language: Language): string {
  const [year = '', number = '1'] = month.split('-');
  return `${months[language][Number(number) - 1] ?? ''} ${year}`;
}

/** After 'alkaen', 'från' and 'since', which want a month so: 'lokakuusta 2023' · 'oktober 2023' · 'October 2023'. */
export function fromMonth(month: string, language: Language): string {
  const name = formatMonth(month, language);
  return language === 'fi' ? name.replace(' ', 'sta ') : name;
}

/** In a month, as a sentence begins: 'Heinäkuussa 2023' · 'I juli 2023' · 'In July 2023'. */
export function inMonth(month: string, language: Language): string {
  const name = formatMonth(month, language);
  if (language === 'sv') return `I ${name}`;
  if (language === 'en') return `In ${name}`;
  const [word = '', year = ''] = name.split(' ');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ssa ${year}`;
}

/** First and last day: '5.10.–13.11.' · '5–13 Nov'; the year is written where it is not this one. */
export function formatPeriodDays(first: Day, last: Day | null, language: Language, year?: number): string {
  const from = toPlainDate(first);
  const sayFrom = (date: PlainDate) =>
    year !== undefined && yearOf(date) !== year ? withYear(date, language) : formatDayShort(date, language);
  if (last === null) return `${sayFrom(from)}–`;
  const to = toPlainDate(last);
  if (language === 'en' && sayFrom(from) === formatDayShort(from, 'en') && sameMonth(from, to)) {
    return from === to ? sayFrom(from) : `${dayOf(from)}–${sayFrom(to)}`;
  }
  return from === to ? sayFrom(from) : `${sayFrom(from)}–${sayFrom(to)}`;
}

function withYear(date: PlainDate, language: Language): string {
  return language === 'en' ? `${formatDayShort(date, 'en')}${nbsp}${yearOf(date)}` : formatDate(date);
}

function sameMonth(one: PlainDate, other: PlainDate): boolean {
  return yearOf(one) === yearOf(other) && monthOf(one) === monthOf(other);
}

/** 'vk 48' · 'v. 48' · 'week 48' */
export function formatWeek(day: Day, language: Language): string {
  const word = { fi: 'vk', sv: 'v.', en: 'week' };
  return `${word[language]}${nbsp}${isoWeek(toPlainDate(day)).week}`;
}

export function dueState(due: Day, today: Day): 'overdue' | 'today' | 'coming' {
  const days = toPlainDate(due) - toPlainDate(today);
  if (days === 0) return 'today';
  return days < 0 ? 'overdue' : 'coming';
}

const distanceWords = {
  fi: {
    today: 'tänään',
    over: (text: string) => `${text} yli`,
    workingDays: (n: number) => (n === 1 ? `1${nbsp}arkipäivä` : `${n}${nbsp}arkipäivää`),
    weekend: 'viikonlopulla',
    weeks: (n: number) => (n === 1 ? `1${nbsp}viikko` : `${n}${nbsp}viikkoa`),
    months: (n: number) => (n === 1 ? `1${nbsp}kuukausi` : `${n}${nbsp}kuukautta`),
  },
  sv: {
    today: 'i dag',
    over: (text: string) => `${text} över`,
    workingDays: (n: number) => (n === 1 ? `1${nbsp}vardag` : `${n}${nbsp}vardagar`),
    weekend: 'en helg',
    weeks: (n: number) => (n === 1 ? `1${nbsp}vecka` : `${n}${nbsp}veckor`),
    months: (n: number) => (n === 1 ? `1${nbsp}månad` : `${n}${nbsp}månader`),
  },
  en: {
    today: 'today',
    over: (text: string) => `${text} over`,
    workingDays: (n: number) => (n === 1 ? `1${nbsp}working day` : `${n}${nbsp}working days`),
    weekend: 'at the weekend',
    weeks: (n: number) => (n === 1 ? `1${nbsp}week` : `${n}${nbsp}weeks`),
    months: (n: number) => (n === 1 ? `1${nbsp}month` : `${n}${nbsp}months`),
  },
} as const;

/**
 * How far a due date is: working days up to twenty, weeks from there, months from nine weeks.
 * A day that only a weekend parts from today is none of these: it lies 'at the weekend'.
 */
export function dueDistance(due: Day, today: Day, language: Language): string {
  const from = toPlainDate(today);
  const to = toPlainDate(due);
  const words = distanceWords[language];
  if (from === to) return words.today;
  const late = to < from;
  const text = lengthBetween(late ? to : from, late ? from : to, language);
  return late ? words.over(text) : text;
}

/** How long past its day: '5 arkipäivää' · '5 vardagar' · '5 working days'; nothing over a weekend alone. */
export function lateBy(due: Day, today: Day, language: Language): string {
  const [from, to] = [toPlainDate(due), toPlainDate(today)];
  return from >= to || workingDaysBetween(from, to) === 0 ? '' : lengthBetween(from, to, language);
}

function lengthBetween(from: PlainDate, to: PlainDate, language: Language): string {
  const words = distanceWords[language];
  const workingDays = workingDaysBetween(from, to);
  if (workingDays === 0) return words.weekend;
  if (workingDays <= 20) return words.workingDays(workingDays);
  const weeks = Math.round((to - from) / 7);
  if (weeks < 9) return words.weeks(weeks);
  return words.months(Math.round((to - from) / 30.44));
}

/** '24.11.2026', '24.11.26' or '24112026' as it is typed; undefined where there is no such day. */
export function parseTypedDate(text: string): string | undefined {
  const parts =
    /^\s*(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4}|\d{2})\s*$/.exec(text) ??
    /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  if (parts === null) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (!isExistingDay(full, Number(month), Number(day))) return undefined;
  return `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** '10.30', '10:30', '1030', '9' as they are typed -> '10:30'. */
export function parseTypedTime(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*$/.exec(text) ?? /^\s*(\d{1,2})(\d{2})\s*$/.exec(text);
  if (parts === null) return undefined;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? '0');
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The day so many days later, as it goes over the wire. */
export function isoAfter(day: Day, days: number): string {
  return formatIso(addDays(toPlainDate(day), days));
}
