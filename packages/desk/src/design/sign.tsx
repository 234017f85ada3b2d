/** The five signs of a due date. They differ in shape, so that colour never speaks alone. */
export type SignKind = 'overdue' | 'today' | 'coming' | 'done' | 'resting';

export function Sign({ kind, size = 12 }: { readonly kind: SignKind; readonly size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" focusable="false">
      {drawings[kind]}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.6" />;

const drawings = {
  overdue: <path d="M6 1.4 11 10.4H1Z" fill="currentColor" />,
  today: <circle cx="6" cy="6" r="4.7" fill="var(--c2)" />,
  coming: ring,
  resting: ring,
  done: <path d="M1.6 6.4 4.7 9.4 10.4 2.8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
};
