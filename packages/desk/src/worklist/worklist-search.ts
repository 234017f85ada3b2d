/** The filters of the list as they stand in the address; every value is text. */
export type WorklistSearch = {
  /** Left out where it is the one that opens by itself. */
  readonly view?: 'mine' | 'team' | 'substitutions';
  readonly due?: 'overdue' | 'today' | 'this-week' | 'next-week';
  readonly day?: string;
  readonly task?: string;
  readonly group?: string;
  readonly municipality?: string;
  readonly name?: string;
  /** The row at hand, '<person>/<obligation key>'. */
  readonly row?: string;
  readonly preview?: 'off';
};

const views = ['mine', 'team', 'substitutions'] as const;
const dues = ['overdue', 'today', 'this-week', 'next-week'] as const;

/** Reads an address that anybody may have written; what is not understood is left out. */
export function readWorklistSearch(search: Record<string, unknown>): WorklistSearch {
  const text = (key: string, longest = 300) => {
    const value = search[key];
    const read = typeof value === 'number' ? String(value) : value;
    return typeof read === 'string' && read !== '' && read.length <= longest ? read : undefined;
  };
  const day = text('day');
  return withoutUndefined({
    view: views.find((view) => view === search['view']),
    due: dues.find((due) => due === search['due']),
    day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
    task: text('task'),
    group: text('group'),
    municipality: municipalityCodes(text('municipality')),
    name: text('name', 80),
    row: text('row'),
    preview: search['preview'] === 'off' ? 'off' : undefined,
  });
}

/** The router reads '020' in an address as the number 20: codes get their zeros back. */
function municipalityCodes(text: string | undefined): string | undefined {
  return text?.split(',').map((code) => code.padStart(3, '0')).join(',');
}

function withoutUndefined(search: { [Key in keyof WorklistSearch]: WorklistSearch[Key] | undefined }): WorklistSearch {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as WorklistSearch;
}

/** The same filters with a change; a due facet and a day of the ribbon replace each other. */
export function changeSearch(
  search: WorklistSearch, change: { [Key in keyof WorklistSearch]?: WorklistSearch[Key] | undefined },
): WorklistSearch {
  const exclusive = 'day' in change && change.day !== undefined ? { due: undefined }
    : 'due' in change ? { day: undefined } : {};
  return withoutUndefined({ ...emptySearch, ...search, ...exclusive, ...change });
}

const emptySearch: { [Key in keyof WorklistSearch]: undefined } = {};

/** Turns one value of a facet on or off; several values are alternatives. */
export function toggleValue(list: string | undefined, value: string): string | undefined {
  const values = valuesOf(list);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length === 0 ? undefined : next.join(',');
}

export function valuesOf(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(',');
}

/** What the office is asked; the row and the preview are the desk's own. */
export function queryOf(search: WorklistSearch): Record<string, string> {
  const { row: _row, preview: _preview, ...filters } = search;
  return { view: 'mine', ...filters };
}

/** What a saved view keeps: the filters without the row that happened to be open. */
export function savedQueryOf(search: WorklistSearch): string {
  return new URLSearchParams(queryOf(search)).toString();
}

export function searchOfSaved(query: string): WorklistSearch {
  return readWorklistSearch(Object.fromEntries(new URLSearchParams(query)));
}

export function hasFilters(search: WorklistSearch): boolean {
  const { due, day, task, group, municipality, name } = search;
  return [due, day, task, group, municipality, name].some((value) => value !== undefined);
}

export function rowKeyOf(row: { readonly personId: string; readonly key: string }): string {
  return `${row.personId}/${row.key}`;
}
