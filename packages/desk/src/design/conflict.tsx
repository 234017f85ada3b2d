import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { useDesignTexts } from './use-design-texts.ts';

export type ConflictProps = {
  readonly who: string;
  /** 'klo 9.41', 'ma 23.11. klo 9.41' */
  readonly when: string;
  readonly onCompare?: () => void;
  readonly ways?: ReactNode;
  readonly children?: ReactNode;
};

/** Another saved first: who and when, and that one's own text is kept. */
export function Conflict({ who, when, onCompare, ways, children }: ConflictProps) {
  const t = useDesignTexts();
  const actions = (
    <>
      {onCompare !== undefined && <Button onClick={onCompare}>{t.compare}</Button>}
      {ways}
    </>
  );
  return (
    <Notice tone="today" live title={t.conflict(who, when)} actions={actions}>
      <p>{t.conflictKept}</p>
      {children}
    </Notice>
  );
}
