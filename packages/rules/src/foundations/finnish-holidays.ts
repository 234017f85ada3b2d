import { addDays, of, weekday, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** Stable name of a holiday; its Finnish, Swedish and English words live in the words package. */
export type HolidayCode =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'independence-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day';

/** An eve is no public holiday, yet the offices are closed. */
export type HolidayKind = 'public' | 'eve';

export type Holiday = {
  readonly day: PlainDate;
  readonly code: HolidayCode;
  readonly kind: HolidayKind;
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century + 8) / 25);
  const lunar = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - lunar + 15) % 30;
  const leapYears = Math.floor(ofCentury / 4);
  const shift = (32 + 2 * (century % 4) + 2 * leapYears - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * shift) / 451);
  const sum = epact + shift - 7 * late + 114;
  return of(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The first Saturday on or after a day: Midsummer from 20.6., All Saints from 31.10. */
function saturdayFrom(day: PlainDate): PlainDate {
  return addDays(day, (6 - weekday(day) + 7) % 7);
}

/** All Finnish public holidays and the two eves of a year, in the order of the calendar. */
export function finnishHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(of(year, 6, 20));
  const holidays: Holiday[] = [
    { day: of(year, 1, 1), code: 'new-years-day', kind: 'public' },
    { day: of(year, 1, 6), code: 'epiphany', kind: 'public' },
    { day: addDays(easter, -2), code: 'good-friday', kind: 'public' },
    { day: easter, code: 'easter-sunday', kind: 'public' },
    { day: addDays(easter, 1), code: 'easter-monday', kind: 'public' },
    { day: of(year, 5, 1), code: 'may-day', kind: 'public' },
    { day: addDays(easter, 39), code: 'ascension-day', kind: 'public' },
    { day: addDays(easter, 49), code: 'whit-sunday', kind: 'public' },
    { day: addDays(midsummer, -1), code: 'midsummer-eve', kind: 'eve' },
    { day: midsummer, code: 'midsummer-day', kind: 'public' },
    { day: saturdayFrom(of(year, 10, 31)), code: 'all-saints-day', kind: 'public' },
    { day: of(year, 12, 6), code: 'independence-day', kind: 'public' },
    { day: of(year, 12, 24), code: 'christmas-eve', kind: 'eve' },
    { day: of(year, 12, 25), code: 'christmas-day', kind: 'public' },
    { day: of(year, 12, 26), code: 'boxing-day', kind: 'public' },
  ];
  return holidays.sort((a, b) => a.day - b.day);
}

const holidaysByYear = new Map<number, ReadonlyMap<PlainDate, Holiday>>();

/** The holiday of a day, if it is one. */
export function holidayOn(day: PlainDate): Holiday | undefined {
  const year = yearOf(day);
  let holidays = holidaysByYear.get(year);
  if (holidays === undefined) {
    holidays = new Map(finnishHolidays(year).map((holiday) => [holiday.day, holiday]));
    holidaysByYear.set(year, holidays);
  }
  return holidays.get(day);
}
