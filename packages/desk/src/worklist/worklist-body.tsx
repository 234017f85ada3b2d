import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Worklist, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { BulkBar } from '../design/bulk-bar.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { Drawer } from '../design/drawer.tsx';
import { KeyHints } from '../design/key-hints.tsx';
import { Problem } from '../design/problem.tsx';
import { useMediaQuery, usePhone } from '../design/use-phone.ts';
import { rememberList } from '../jobseekers/came-from.ts';
import { useColumnChoice } from './column-choice.ts';
import { keyTexts } from './key-texts.ts';
import { successorOf } from './list-place.ts';
import { ListHead } from './list-head.tsx';
import { ListTold, useListTold } from './list-told.tsx';
import type { RowActs } from './preview-acts.tsx';
import { previewTexts } from './preview-texts.ts';
import { searchOf } from './row-act.tsx';
import { texts } from './texts.ts';
import { useBulk } from './use-bulk.tsx';
import { focusRow, useEnterOpens, useListPlace } from './use-list-place.ts';
import { useMoreRows } from './use-more-rows.ts';
import { useRowAtHand } from './use-row-at-hand.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { WorklistDialogs } from './worklist-dialogs.tsx';
import type { OpenDialog } from './worklist-dialogs.tsx';
import { WorklistEmpty } from './worklist-empty.tsx';
import { WorklistFacets } from './worklist-facets.tsx';
import { WorklistPreview } from './worklist-preview.tsx';
import { WorklistTable } from './worklist-table.tsx';
import { rowKeyOf } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';
import styles from './worklist.module.css';

type BodyProps = {
  readonly list: Worklist;
  readonly search: WorklistSearch;
  /** The rows are those of the filters before, until the new ones are here. */
  readonly stale: boolean;
  readonly error: Error | null;
  readonly onChange: (change: SearchChange) => void;
  readonly onView: (search: WorklistSearch) => void;
};

/** Facets, list and preview side by side; on the phone the list alone, the others as sheets. */
export function WorklistBody({ list, search, stale, error, onChange, onView }: BodyProps) {
  const phone = usePhone();
  const narrow = useMediaQuery('(max-width: 1100px)');
  const columns = useColumnChoice();
  const more = useMoreRows(list, search);
  const { rows, of } = more;
  const told = useListTold(of);
  const settled = !stale && !more.coming;
  const hand = useRowAtHand({
    rows, settled, of, asked: search.row, onChange,
    onLeft: (row) => {
      told.left(row);
      place.follow();
    },
  });
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const place = useListPlace({ of, rows, hand, coming: more.coming, when: dialog === null });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter((row) => selection.has(rowKeyOf(row)));
  const bulk = useBulk(chosen, () => setSelection(new Set()));
  const why = useReasons(hand.key !== null && hand.looked !== undefined && rowKeyOf(hand.looked) === hand.key);
  const openPerson = useOpening(rows);
  const queries = useQueryClient();
  const close = () => setDialog(null);
  const acts: RowActs = {
    book: (row) => setDialog({ what: 'book', row }),
    message: (row) => setDialog({ what: 'message', rows: [row] }),
  };
  const showPreview = !narrow && search.preview !== 'off';
  const previewOf = (row: WorklistRow | undefined) => {
    if (row !== undefined) setDialog({ what: 'preview', row });
  };
  const openPreview = () => (narrow ? previewOf(hand.row) : onChange({ preview: showPreview ? 'off' : undefined }));
  const choose = (key: string) => {
    told.forget();
    hand.choose(key);
  };
  const mayOpen = dialog === null || dialog.what === 'preview';
  useEnterOpens(hand.row, openPerson, mayOpen);
  useRowKeys({
    row: hand.row,
    when: mayOpen,
    acts,
    onWhy: () => {
      if (narrow) {
        previewOf(hand.row);
        return;
      }
      if (!showPreview) onChange({ preview: undefined });
      hand.look();
      why.ask();
    },
  });
  const facets = <WorklistFacets list={list} search={search} onChange={onChange} onView={onView} />;
  const preview = (row: WorklistRow | undefined, onLeave?: () => void) => row !== undefined && (
    <WorklistPreview key={rowKeyOf(row)} row={row} today={list.today} acts={acts} why={why.box} onLeave={onLeave} />
  );
  const inSheet = dialog?.what === 'preview' ? rows.find((row) => rowKeyOf(row) === rowKeyOf(dialog.row)) : undefined;
  return (
    <>
      <div className={classNames(
        styles.columns, list.view !== 'mine' && styles.ofOthers, !showPreview && styles.withoutPreview,
      )}>
        {!phone && <div className={styles.facets}>{facets}</div>}
        <Card fill pad={false} className={classNames(styles.list, stale && styles.stale)}>
          <ListHead list={list} search={search} phone={phone} onChange={onChange} onDialog={(what) => setDialog({ what })} />
          <ListTold told={told.text} onForget={told.forget} />
          {error !== null && <Problem error={error} />}
          {rows.length === 0 ? (
            <div className={styles.listEmpty}>
              <WorklistEmpty list={list} search={search} onChange={onChange} />
            </div>
          ) : (
            <WorklistTable
              list={list}
              rows={rows}
              shown={columns.choice}
              active={hand.key}
              opened={showPreview ? hand.key : null}
              selection={selection}
              onActive={choose}
              onOpen={phone ? previewOf : openPerson}
              onPreview={openPreview}
              onSelection={setSelection}
              onBook={acts.book}
            />
          )}
          <MoreRows more={more} />
          <ChosenBar chosen={chosen} bulk={bulk} onClear={() => setSelection(new Set())} onDialog={setDialog} />
        </Card>
        {showPreview && (
          <Card fill pad={false} as="aside">{preview(hand.looked, () => focusRow(hand.key)) || <ChooseRow />}</Card>
        )}
      </div>
      <KeyBar />
      <Sheets dialog={dialog} onClose={close} facets={facets} preview={preview(inSheet)} />
      <WorklistDialogs
        dialog={dialog}
        list={list}
        search={search}
        columns={columns}
        onClose={close}
        onBooked={(row, appointment) => {
          close();
          told.booked(row, appointment);
          place.goTo(successorOf(rowKeyOf(row), rows, rows) ?? row);
          void queries.invalidateQueries({ queryKey: ['GET /api/worklist'] });
          void queries.invalidateQueries({ queryKey: ['GET /api/worklist/preview/:personId'] });
        }}
        onTold={bulk.tell}
      />
    </>
  );
}

/** The reasons of the row at hand, focused as soon as they are those of that row. */
function useReasons(areOfRow: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked || !areOfRow || box.current === null) return;
    box.current.focus();
    setAsked(false);
  }, [asked, areOfRow]);
  return { box, ask: () => setAsked(true) };
}

/** The person's page goes through the list without coming back; Esc there returns to the same row. */
function useOpening(rows: readonly WorklistRow[]) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const ids = rows.map((row) => row.personId).join();
  const { href } = window.location;
  useEffect(() => {
    const { pathname, search } = new URL(href);
    // The list is drawn once more while the person's page is already in the address.
    if (pathname !== '/worklist') return;
    rememberList({ label: t.title, href: pathname + search, personIds: ids === '' ? [] : ids.split(',') });
  }, [t.title, href, ids]);
  return (row: WorklistRow) => void navigate({
    to: '/persons/$personId', params: { personId: row.personId }, search: searchOf(row),
  });
}

function ChooseRow() {
  const t = useTexts(previewTexts);
  return <p className={styles.chooseRow}>{t.choose}</p>;
}

function MoreRows({ more }: { readonly more: ReturnType<typeof useMoreRows> }) {
  const t = useTexts(texts);
  if (!more.hasMore) return null;
  return (
    <div className={styles.more}>
      {more.error !== null && <Problem error={more.error} />}
      <Button size="small" busy={more.busy} onClick={() => void more.loadMore()}>
        {t.more(Math.min(120, more.left))}
      </Button>
    </div>
  );
}

type BarProps = {
  readonly chosen: readonly WorklistRow[];
  readonly bulk: ReturnType<typeof useBulk>;
  readonly onClear: () => void;
  readonly onDialog: (dialog: OpenDialog) => void;
};

function ChosenBar({ chosen, bulk, onClear, onDialog }: BarProps) {
  const t = useTexts(texts);
  return (
    <BulkBar
      count={chosen.length}
      onClear={onClear}
      result={bulk.result}
      onCloseResult={bulk.closeResult}
      acts={[
        { key: 'book', label: t.chosenBook, busy: bulk.booking.isPending, onAct: () => bulk.booking.mutate() },
        { key: 'message', label: t.chosenMessage, onAct: () => onDialog({ what: 'message', rows: chosen }) },
        { key: 'hand-over', label: t.chosenHandOver, onAct: () => onDialog({ what: 'hand-over', rows: chosen }) },
      ]}
    />
  );
}

function KeyBar() {
  const k = useTexts(keyTexts);
  return (
    <div className={styles.keys}>
      <KeyHints
        label={k.keys}
        hints={[
          { keys: ['J', 'K'], label: k.row },
          { keys: ['↵'], label: k.open },
          { keys: ['V'], label: k.book },
          { keys: ['M'], label: k.message },
          { keys: ['X'], label: k.choose },
          { keys: ['P'], label: k.why },
          { keys: ['?'], label: k.all },
        ]}
      />
    </div>
  );
}

type SheetsProps = {
  readonly dialog: OpenDialog | null;
  readonly facets: React.ReactNode;
  readonly preview: React.ReactNode;
  readonly onClose: () => void;
};

function Sheets({ dialog, facets, preview, onClose }: SheetsProps) {
  const t = useTexts(texts);
  const p = useTexts(previewTexts);
  return (
    <>
      <Drawer open={dialog?.what === 'filters'} onClose={onClose} title={t.filters}>{facets}</Drawer>
      <Drawer open={dialog?.what === 'preview'} onClose={onClose} title={p.preview}>{preview}</Drawer>
    </>
  );
}
