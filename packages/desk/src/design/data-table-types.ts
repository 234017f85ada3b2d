import type { ReactNode } from 'react';

/** Where a row leads. */
export type RowLink = {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, unknown>>;
};

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  /** CSS width; without one the column shares what is left. */
  readonly width?: string;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
  /** The column goes below this width of the window: names are never cut. */
  readonly leavesAt?: 1541 | 1361 | 1100;
  /** The cell that names the row and is its link; the first one where none is told. */
  readonly names?: true;
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
  /** The page of the row: the whole row leads there, by a click, by Enter and into a tab of its own. */
  readonly rowLink?: (row: Row) => RowLink;
  /** Whatever is to be kept when the link is followed. */
  readonly onFollow?: (row: Row) => void;
  /** A click anywhere opens the row, as its Enter does. */
  readonly clickOpens?: boolean;
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
