import { ApiProblem } from '../../app/api.ts';

export type StepId = 'meeting' | 'assess' | 'plan' | 'duty' | 'coach' | 'next' | 'approve';
export type Lack = { readonly step: StepId; readonly path: string; readonly message: string };

/** The other answers that mend a fault as well: a follow-up in place of an action, a duty in place of a reason. */
const alsoMendedBy: Readonly<Record<string, string>> = {
  'plan.actions': 'plan.followUp', 'plan.noDutyReason': 'plan.duty',
};

/**
 * What a refused save still lacks: a fault whose place has been changed since is left out, so that the
 * list grows shorter as it is worked. The next save asks again.
 */
export function lacksOf(error: Error | null, sent: unknown, now: unknown): readonly Lack[] {
  if (!(error instanceof ApiProblem)) return [];
  const same = (path: string) => JSON.stringify(valueAt(sent, path)) === JSON.stringify(valueAt(now, path));
  return error.problem.faults
    .map(({ path, message }) => ({ path: path.replace(/^body\./u, ''), message }))
    .filter(({ path }) => same(path) && same(alsoMendedBy[path] ?? path))
    .map(({ path, message }) => ({ path, message, step: stepOf(path) }));
}

export function stepOf(path: string): StepId {
  const [part = '', field = ''] = path.split('.');
  if (part === 'assessment') return 'assess';
  if (part === 'coach') return 'coach';
  if (part !== 'plan') return 'meeting';
  return field === 'duty' || field === 'noDutyReason' ? 'duty' : field.startsWith('by') ? 'approve' : 'plan';
}

function valueAt(form: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) =>
    (typeof value === 'object' && value !== null && key in value ? (value as Record<string, unknown>)[key] : undefined), form);
}

/** Leads to a step, and to the very field where its name is known: its name is the path in the form. */
export function leadTo(step: StepId, path?: string): void {
  const section = document.querySelector<HTMLElement>(`#step-${step}`);
  const name = path?.replace(/^plan\./u, '');
  const named = name === undefined ? null : section?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  if (named === null || named === undefined) {
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
    return;
  }
  named.scrollIntoView({ block: 'center' });
  named.focus({ preventScroll: true });
}
