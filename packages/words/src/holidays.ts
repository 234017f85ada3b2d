import type { HolidayCode } from '@kohtaanto/rules/foundations/finnish-holidays.ts';
import type { InLanguages, Language } from './language.ts';

const holidays: Readonly<Record<HolidayCode, InLanguages>> = {
  'new-years-day': { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: "New Year's Day" },
  epiphany: { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' },
  'good-friday': { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' },
  'easter-sunday': { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' },
  'easter-monday': { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' },
  'may-day': { fi: 'vappu', sv: 'första maj', en: 'May Day' },
  'ascension-day': { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  'whit-sunday': { fi: 'helluntai', sv: 'pingstdagen', en: 'Whit Sunday' },
  'midsummer-eve': { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' },
  'midsummer-day': { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' },
  'all-saints-day': { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: "All Saints' Day" },
  'independence-day': { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
  'christmas-eve': { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' },
  'christmas-day': { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' },
  'boxing-day': { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'Boxing Day' },
};

/** Takes any text, since a code that came over the wire is one. */
export function holidayName(code: string, language: Language): string {
  return isHoliday(code) ? holidays[code][language] : code;
}

function isHoliday(code: string): code is HolidayCode {
  return Object.hasOwn(holidays, code);
}
