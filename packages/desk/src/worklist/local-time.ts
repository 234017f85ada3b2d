const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

/** An instant's day in Finland, YYYY-MM-DD, wherever the reader's machine is. */
export function localDay(instant: string): string {
  return parts.format(new Date(instant)).slice(0, 10);
}

/** An instant's time on a Finnish wall, HH:MM. */
export function localTime(instant: string): string {
  return parts.format(new Date(instant)).slice(11, 16);
}
