import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { classNames } from './class-names.ts';
import type { Column, DataTableProps, RowGroup } from './data-table-types.ts';
import { tableTexts } from './data-table-texts.ts';
import { useLanguage } from './language.tsx';
import { selectableKeys } from './row-selection.ts';
import { usePhone } from './use-phone.ts';
import { useRowNavigation } from './use-row-navigation.ts';
import styles from './data-table.module.css';

export type { Column, DataTableProps, PhoneRow, RowGroup } from './data-table-types.ts';

/** The dense list: 32 px rows, hairlines, groups, one tab stop, a fixed head. It fills its card and scrolls. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, minWidth, empty, className } = props;
  const phone = usePhone();
  const groups = props.groups ?? [{ key: 'all', label: '', rows: props.rows ?? [] }];
  const rows = groups.flatMap((group) => group.rows);
  const navigation = useRowNavigation(props, rows);
  const twoLines = phone && props.phone !== undefined;
  const selects = props.onSelection !== undefined && !twoLines;
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const span = columns.length + (selects ? 1 : 0);
  return (
    <div className={classNames(styles.scroll, className)}>
      <table
        ref={navigation.body}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length}
        aria-multiselectable={selects || undefined}
        className={classNames(styles.table, twoLines && styles.twoLines)}
        style={twoLines || minWidth === undefined ? undefined : { minWidth }}
        onKeyDown={navigation.onKeyDown}
      >
        {!twoLines && <TableHead props={props} rows={rows} selects={selects} />}
        {groups.map((group) => (
          <tbody key={group.key}>
            {props.groups !== undefined && <GroupRow group={group} span={span} />}
            {group.rows.map((row) => (
              <TableRow
                key={props.rowKey(row)}
                props={props}
                row={row}
                selects={selects}
                twoLines={twoLines}
                current={navigation.currentKey === props.rowKey(row)}
                onActive={() => navigation.setActive(props.rowKey(row))}
                onOpen={navigation.onOpen}
                onSelect={(range) => navigation.select(row, range)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type HeadProps<Row> = { props: DataTableProps<Row>; rows: readonly Row[]; selects: boolean };

function TableHead<Row>({ props, rows, selects }: HeadProps<Row>) {
  const t = tableTexts[useLanguage()];
  const selectable = selects ? selectableKeys(props, rows) : [];
  const chosen = selectable.filter((key) => props.selection?.has(key) === true).length;
  return (
    <thead>
      <tr>
        {selects && (
          <th scope="col" className={styles.choose}>
            <input
              type="checkbox"
              aria-label={t.chooseAll}
              checked={chosen > 0 && chosen === selectable.length}
              ref={(box) => {
                if (box !== null) box.indeterminate = chosen > 0 && chosen < selectable.length;
              }}
              onChange={() => props.onSelection?.(new Set(chosen === selectable.length ? [] : selectable))}
            />
          </th>
        )}
        {props.columns.map((column) => (
          <th key={column.key} scope="col" className={cellClass(column)} style={widthOf(column)}>
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GroupRow<Row>({ group, span }: { group: RowGroup<Row>; span: number }) {
  const language = useLanguage();
  return (
    <tr className={styles.group}>
      <th colSpan={span} scope="colgroup">
        <span className={group.tone === undefined ? undefined : styles[group.tone]}>{group.label}</span>
        {group.count !== undefined && <span className={styles.count}> {formatNumber(group.count, language)}</span>}
      </th>
    </tr>
  );
}

type RowProps<Row> = {
  props: DataTableProps<Row>;
  row: Row;
  selects: boolean;
  twoLines: boolean;
  current: boolean;
  onActive: () => void;
  onOpen: ((row: Row) => void) | undefined;
  onSelect: (range: boolean) => void;
};

function TableRow<Row>({ props, row, selects, twoLines, current, onActive, onOpen, onSelect }: RowProps<Row>) {
  const key = props.rowKey(row);
  const chosen = props.selection?.has(key) === true;
  const opened = props.opened === key;
  const state = props.rowState?.(row);
  const byClick = props.rowLink !== undefined || props.clickOpens === true;
  const press = (event: MouseEvent<HTMLElement>) => {
    if (isControl(event.target) || isMarking()) return;
    onActive();
    if (byClick && opensApart(event)) return;
    if (twoLines || byClick) onOpen?.(row);
  };
  return (
    <tr
      data-row={key}
      tabIndex={current ? 0 : -1}
      aria-selected={selects ? chosen : undefined}
      aria-current={opened ? 'true' : undefined}
      aria-label={twoLines ? props.rowName(row) : undefined}
      className={classNames(
        styles.row,
        byClick && onOpen !== undefined && styles.leads,
        opened && styles.opened,
        chosen && styles.chosen,
        state === 'done' && styles.done,
        state === 'locked' && styles.locked,
      )}
      onClick={press}
      onAuxClick={(event) => event.button === 1 && !isControl(event.target) && opensApart(event)}
      onFocus={(event) => event.target === event.currentTarget && !current && onActive()}
      onDoubleClick={(event) => !byClick && !isControl(event.target) && onOpen?.(row)}
    >
      {selects && <ChooseCell props={props} row={row} chosen={chosen} onSelect={onSelect} />}
      {twoLines ? <PhoneCell props={props} row={row} /> : <Cells props={props} row={row} />}
    </tr>
  );
}

function Cells<Row>({ props, row }: { props: DataTableProps<Row>; row: Row }) {
  const naming = Math.max(0, props.columns.findIndex(({ names }) => names === true));
  return props.columns.map((column, at) => (
    <td key={column.key} className={cellClass(column)}>
      {at === naming ? <Named props={props} row={row}>{column.cell(row)}</Named> : column.cell(row)}
    </td>
  ));
}

/** The row's own link; the row is the stop of the keyboard, and its Enter follows it. */
function Named<Row>({ props, row, children }: { props: DataTableProps<Row>; row: Row; children: ReactNode }) {
  const link = props.rowLink?.(row);
  if (link === undefined) return children;
  return <Link {...link} data-names tabIndex={-1} className={styles.names} onClick={() => props.onFollow?.(row)}>{children}</Link>;
}

function PhoneCell<Row>({ props, row }: { props: DataTableProps<Row>; row: Row }) {
  const lines = props.phone?.(row);
  if (lines === undefined) return <Fragment />;
  return (
    <td className={styles.phoneCell}>
      <div>
        <span className={styles.phoneFirst}><Named props={props} row={row}>{lines.first}</Named></span>
        <span>{lines.firstEnd}</span>
      </div>
      <div>
        <span>{lines.second}</span>
        <span>{lines.secondEnd}</span>
      </div>
    </td>
  );
}

type ChooseProps<Row> = {
  props: DataTableProps<Row>;
  row: Row;
  chosen: boolean;
  onSelect: (range: boolean) => void;
};

function ChooseCell<Row>({ props, row, chosen, onSelect }: ChooseProps<Row>) {
  const t = tableTexts[useLanguage()];
  const may = props.maySelect?.(row) ?? true;
  if (may !== true) {
    return (
      <td className={styles.choose}>
        <span className="unseen">{may}</span>
        <span className={styles.mayNot} title={may} aria-hidden="true" />
      </td>
    );
  }
  return (
    <td className={styles.choose}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t.choose(props.rowName(row))}
        checked={chosen}
        onClick={(event) => onSelect(event.shiftKey)}
        onChange={() => undefined}
      />
    </td>
  );
}

const leaving = { 1541: styles.widest, 1361: styles.wide, 1100: styles.medium } as const;

function cellClass<Row>(column: Column<Row>): string {
  return classNames(column.align === 'end' && styles.end, column.leavesAt !== undefined && leaving[column.leavesAt]);
}

function widthOf<Row>(column: Column<Row>): { width: string } | undefined {
  return column.width === undefined ? undefined : { width: column.width };
}

/** Whoever marks text of a row to copy it is not opening it. */
const isMarking = (): boolean => window.getSelection()?.type === 'Range';

/** With a key held or the middle button the row's link opens in a tab of its own. */
function opensApart(event: MouseEvent<HTMLElement>): boolean {
  const link = event.currentTarget.querySelector<HTMLAnchorElement>('a[data-names]');
  if (link === null || !(event.ctrlKey || event.metaKey || event.button === 1)) return false;
  window.open(link.href, '_blank', 'noopener');
  return true;
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, label') !== null;
}
