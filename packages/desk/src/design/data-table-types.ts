import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  /** CSS width; without one the column shares what is left. */
  readonly width?: string;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
  /** The column goes below this width of the window: names are never cut. */
  readonly leavesAt?: 1541 | 1361 | 1100;
};

export type RowGroup<Row> = {
  readonly key: string;
  readonly label: ReactNode;
  readonly count?: number;
  readonly tone?: 'late' | 'today';
  readonly rows: readonly Row[];
};

/** A row on the phone: two lines, each with a beginning and an end. */
export type PhoneRow = {
  readonly first: ReactNode;
  readonly firstEnd?: ReactNode;
  readonly second: ReactNode;
  readonly secondEnd?: ReactNode;
};

export type DataTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows?: readonly Row[];
  readonly groups?: readonly RowGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  /** How the row is spoken of, e.g. in the name of its checkbox. */
  readonly rowName: (row: Row) => string;
  /** The row at the keyboard. */
  readonly active?: string | null;
  readonly onActive?: (key: string) => void;
  /** The row shown in the preview. */
  readonly opened?: string | null;
  readonly onOpen?: (row: Row) => void;
  readonly onPreview?: (row: Row) => void;
  readonly selection?: ReadonlySet<string>;
  readonly onSelection?: (selection: ReadonlySet<string>) => void;
  /** True, or the sentence that says why the row cannot be chosen. */
  readonly maySelect?: (row: Row) => true | string;
  readonly rowState?: (row: Row) => 'done' | 'locked' | undefined;
  readonly phone?: (row: Row) => PhoneRow;
  readonly shortcuts?: boolean;
  readonly empty?: ReactNode;
  readonly minWidth?: string;
  readonly className?: string;
};
