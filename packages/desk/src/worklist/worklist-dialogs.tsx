import { lazy, Suspense } from 'react';
import type { Worklist, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import type { BookedAppointment } from '../appointments/book-dialog.tsx';
import type { BulkResult } from '../design/bulk-bar.tsx';
import { useTexts } from '../app/texts.tsx';
import { bulkTexts } from './bulk-texts.ts';
import type { ColumnChoice } from './column-choice.ts';
import { fullName } from './person-name.ts';
import type { WorklistSearch } from './worklist-search.ts';

// Nothing of these is needed before somebody acts: they come when asked for.
const BookDialog = lazy(async () => ({ default: (await import('../appointments/book-dialog.tsx')).BookDialog }));
const MessageDialog = lazy(async () => ({ default: (await import('./message-dialog.tsx')).MessageDialog }));
const HandoverDialog = lazy(async () => ({ default: (await import('./handover-dialog.tsx')).HandoverDialog }));
const SavedViewsDialog = lazy(async () => ({ default: (await import('./saved-views-dialog.tsx')).SavedViewsDialog }));
const ColumnsDialog = lazy(async () => ({ default: (await import('./columns-dialog.tsx')).ColumnsDialog }));

export type OpenDialog =
  | { readonly what: 'book'; readonly row: WorklistRow }
  | { readonly what: 'message' | 'hand-over'; readonly rows: readonly WorklistRow[] }
  | { readonly what: 'preview'; readonly row: WorklistRow }
  | { readonly what: 'views' | 'columns' | 'filters' };

type DialogsProps = {
  readonly dialog: OpenDialog | null;
  readonly list: Worklist;
  readonly search: WorklistSearch;
  readonly columns: { readonly choice: ColumnChoice; readonly choose: (choice: ColumnChoice) => void };
  readonly onClose: () => void;
  readonly onBooked: (row: WorklistRow, appointment: BookedAppointment) => void;
  readonly onTold: (done: string, failed: readonly { personId: string; why: string }[]) => void;
};

export type { BulkResult };

export function WorklistDialogs({ dialog, list, search, columns, onClose, onBooked, onTold }: DialogsProps) {
  const t = useTexts(bulkTexts);
  if (dialog === null) return null;
  return (
    <Suspense fallback={null}>
      {dialog.what === 'book' && (
        <BookDialog
          personId={dialog.row.personId}
          personName={dialog.row.name === null ? null : fullName(dialog.row.name, '')}
          kind={dialog.row.kind}
          obligationKey={dialog.row.key}
          dueOfficeDay={dialog.row.officeDay}
          appointmentId={dialog.row.appointment?.appointmentId}
          onClose={onClose}
          onDone={(appointment) => onBooked(dialog.row, appointment)}
        />
      )}
      {dialog.what === 'message' && (
        <MessageDialog
          rows={dialog.rows}
          onClose={onClose}
          onSent={({ sent, notSent }) =>
            (dialog.rows.length > 1 || notSent.length > 0)
            && onTold(t.sent(sent.length), notSent.map(({ personId, reason }) => ({ personId, why: reason })))}
        />
      )}
      {dialog.what === 'hand-over' && (
        <HandoverDialog
          rows={dialog.rows}
          onClose={onClose}
          onMoved={({ moved, notMoved }, who) =>
            onTold(t.moved(moved.length, who), notMoved.map(({ personId, message }) => ({ personId, why: message })))}
        />
      )}
      {dialog.what === 'views' && <SavedViewsDialog views={list.savedViews} search={search} onClose={onClose} />}
      {dialog.what === 'columns' && (
        <ColumnsDialog choice={columns.choice} onChoose={columns.choose} onClose={onClose} />
      )}
    </Suspense>
  );
}
