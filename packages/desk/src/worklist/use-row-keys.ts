import { useNavigate } from '@tanstack/react-router';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { keyTexts } from './key-texts.ts';
import type { RowActs } from './preview-acts.tsx';
import { isMeeting } from './row-kinds.ts';

type RowKeys = {
  readonly row: WorklistRow | undefined;
  readonly when: boolean;
  readonly acts: RowActs;
  readonly onWhy: () => void;
};

/** The letters that act on the row at hand; what a row does not allow does nothing. */
export function useRowKeys({ row, when, acts, onWhy }: RowKeys): void {
  const k = useTexts(keyTexts);
  const navigate = useNavigate();
  const mayAct = row !== undefined && !row.protected && row.competence === null;
  useShortcuts(
    {
      v: () => mayAct && isMeeting(row) && acts.book(row),
      m: () => mayAct && acts.message(row),
      y: () => row !== undefined && void navigate({
        to: '/persons/$personId', params: { personId: row.personId }, search: { from: 'worklist', tab: 'contacts' },
      }),
      p: onWhy,
    },
    {
      when,
      help: [
        { keys: ['J', 'K'], label: k.row },
        { keys: ['↵'], label: k.open },
        { keys: ['␣'], label: k.preview },
        { keys: ['X'], label: k.choose },
        { keys: ['⇧', 'X'], label: k.range },
        { keys: ['V'], label: k.book },
        { keys: ['M'], label: k.message },
        { keys: ['Y'], label: k.contact },
        { keys: ['P'], label: k.why },
      ],
    },
  );
}
