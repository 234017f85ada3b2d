import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';
import { useDesignTexts } from './use-design-texts.ts';

export type ProblemProps = {
  /** What was thrown; an answer in the form of RFC 9457 is told in its own words. */
  readonly error?: unknown;
  readonly title?: string;
  readonly detail?: string;
  /** What is kept, e.g. that the text is still in the form. */
  readonly kept?: ReactNode;
  /** Buttons for the likely ways on. */
  readonly ways?: ReactNode;
  /** Faults of single fields that the form does not show itself. */
  readonly showFaults?: boolean;
};

type Told = { title: string; detail: string; faults: readonly { path: string; message: string }[] };

export function Problem({ error, title, detail, kept, ways, showFaults = true }: ProblemProps) {
  const t = useDesignTexts();
  const told = readProblem(error);
  const unreachable = error instanceof TypeError;
  const said = title ?? told?.title ?? t.problemTitle;
  const rest = withoutOpening(detail ?? told?.detail ?? (unreachable ? t.offline : ''), said);
  return (
    <Notice tone="late" live title={said} actions={ways}>
      {rest !== '' && <p>{rest}</p>}
      {showFaults && told !== undefined && told.faults.length > 0 && (
        <ul>
          {told.faults.map((fault) => (
            <li key={fault.path + fault.message}>{fault.message}</li>
          ))}
        </ul>
      )}
      {kept !== undefined && <p>{kept}</p>}
    </Notice>
  );
}

/** The detail opens with the sentence of the title; what is already said is not said twice. */
function withoutOpening(detail: string, title: string): string {
  return detail.startsWith(title) ? detail.slice(title.length).trimStart() : detail;
}

function readProblem(error: unknown): Told | undefined {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return undefined;
  const { problem } = error;
  if (typeof problem !== 'object' || problem === null) return undefined;
  const { title, detail, faults } = { title: '', detail: '', faults: [], ...problem };
  return { title: String(title), detail: String(detail), faults: Array.isArray(faults) ? faults : [] };
}
