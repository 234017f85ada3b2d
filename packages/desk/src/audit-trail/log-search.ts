/** The filters as the address keeps them. */
export type LogSearch = {
  readonly person?: string | undefined;
  readonly personId?: string | undefined;
  readonly staffId?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: 'allowed' | 'denied' | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

const logRoles: ReadonlySet<string> = new Set(['data-protection-officer', 'administrator']);

/** Whose work the log is; for others it is not even named. */
export function readsLog(roles: readonly string[]): boolean {
  return roles.some((role) => logRoles.has(role));
}

export function readLogSearch(search: Record<string, unknown>): LogSearch {
  return {
    person: text(search['person']), personId: text(search['personId']), staffId: text(search['staffId']),
    action: text(search['action']), outcome: outcomeOf(search['outcome']),
    from: day(search['from']), until: day(search['until']),
  };
}

function outcomeOf(value: unknown): LogSearch['outcome'] {
  return value === 'allowed' || value === 'denied' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
