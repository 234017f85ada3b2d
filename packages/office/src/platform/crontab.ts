/** A minute in Helsinki as a crontab line sees it. */
export type CronMinute = {
  readonly minute: number; readonly hour: number; readonly day: number; readonly month: number; readonly weekday: number;
};

/** Whether a five-field line ('15 2 * * 1-5') names the minute. Weekday 0 and 7 are Sunday. */
export function cronMatches(crontab: string, at: CronMinute): boolean {
  const fields = crontab.trim().split(/\s+/);
  if (fields.length !== 5) throw new Error(`a crontab line has five fields: ${crontab}`);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  const dayMatches = fieldMatches(day, at.day, 1);
  const weekdayMatches = fieldMatches(weekday, at.weekday, 0) || (at.weekday === 0 && fieldMatches(weekday, 7, 0));
  // As in cron itself: when both day fields are given, either will do.
  const either = day !== '*' && weekday !== '*' ? dayMatches || weekdayMatches : dayMatches && weekdayMatches;
  return fieldMatches(minute, at.minute, 0) && fieldMatches(hour, at.hour, 0)
    && fieldMatches(month, at.month, 1) && either;
}

function fieldMatches(field: string, value: number, first: number): boolean {
  return field.split(',').some((part) => {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (match === null) throw new Error(`not a crontab field: ${field}`);
    const from = match[1] === undefined ? first : Number(match[1]);
    const to = match[1] === undefined ? Infinity : match[2] === undefined ? from : Number(match[2]);
    return value >= from && value <= to && (value - from) % Number(match[3] ?? 1) === 0;
  });
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki', hourCycle: 'h23', minute: 'numeric', hour: 'numeric', day: 'numeric',
  month: 'numeric', weekday: 'short',
});
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function cronMinuteOf(instant: Date): CronMinute {
  const found = new Map(parts.formatToParts(instant).map((part) => [part.type, part.value]));
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(found.get(name));
  return {
    minute: number('minute'), hour: number('hour'), day: number('day'), month: number('month'),
    weekday: weekdays.indexOf(found.get('weekday') ?? ''),
  };
}

/** The latest minute at or before the instant that the line names, looking back at most so many hours. */
export function lastDue(crontab: string, instant: Date, hoursBack: number): Date | null {
  const minute = 60_000;
  const start = Math.floor(instant.getTime() / minute) * minute;
  for (let back = 0; back <= hoursBack * 60; back += 1) {
    const at = new Date(start - back * minute);
    if (cronMatches(crontab, cronMinuteOf(at))) return at;
  }
  return null;
}
