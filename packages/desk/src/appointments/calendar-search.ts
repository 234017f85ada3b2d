export type CalendarSearch = {
  readonly view?: 'own' | 'team' | 'rooms' | 'markets';
  /** Any day of the week that is shown. */
  readonly day?: string;
  readonly span?: 'week' | 'day';
  readonly staff?: string;
  readonly place?: string;
};

const views = ['own', 'team', 'rooms', 'markets'] as const;

export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined);
  const day = text('day');
  return {
    view: views.find((view) => view === search['view']),
    day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
    span: search['span'] === 'day' ? 'day' : undefined,
    staff: text('staff'),
    place: text('place'),
  };
}
