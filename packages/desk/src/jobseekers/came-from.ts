/** The list that a person was opened from, so that it can be worked person by person without going back. */
export type CameFrom = {
  /** What the way back is called: 'Työlista'. */
  readonly label: string;
  /** The address with its filters. */
  readonly href: string;
  readonly personIds: readonly string[];
};

const place = 'kohtaanto.came-from';

/** To be called by a list when it opens a person: the rows in the order in which they are seen. */
export function rememberList(list: CameFrom): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ ...list, personIds: [...new Set(list.personIds)] }));
  } catch {
    // A full or closed storage costs only the "8 / 38" on the person's page.
  }
}

export function recallList(): CameFrom | null {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return isCameFrom(list) ? list : null;
  } catch {
    return null;
  }
}

function isCameFrom(value: unknown): value is CameFrom {
  return typeof value === 'object' && value !== null && 'label' in value && typeof value.label === 'string'
    && 'href' in value && typeof value.href === 'string' && value.href.startsWith('/')
    && 'personIds' in value && Array.isArray(value.personIds);
}
