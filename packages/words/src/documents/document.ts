import type { Language } from '../language.ts';
import type { Drawing } from './drawing.ts';

/**
 * A document in one language as data: what is printed and what the web page shows are made of the same
 * value, so that they cannot say different things. It knows no employment words.
 */
export type PageDocument = {
  readonly language: Language;
  readonly title: string;
  /** In the head of every page but the first. */
  readonly running: string;
  /** A word across every page of what is not published yet; null: it is. */
  readonly draft: string | null;
  readonly cover: Cover;
  readonly contents: string;
  readonly sections: readonly Section[];
  readonly words: DocumentWords;
};

/** How wide drawings are, in their own units: those across the page, and those of a key figure. */
export type DrawingSize = { readonly wide: number; readonly small: number };
export const paperSize: DrawingSize = { wide: 480, small: 236 };

/** What the printed form itself says: 'sivu 3 / 9'. */
export type DocumentWords = { readonly page: string; readonly of: string };

export type Cover = {
  readonly eyebrow: string;
  readonly heading: string;
  readonly sub: string;
  readonly matters: { readonly heading: string; readonly sentences: readonly string[] };
  readonly agenda: { readonly heading: string; readonly items: readonly string[]; readonly proposal: string };
  readonly facts: readonly Fact[];
};

export type Fact = { readonly term: string; readonly text: string };

export type Section = {
  readonly id: string;
  readonly heading: string;
  /** The finding, in prose. */
  readonly lead: string | null;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | { readonly kind: 'key-figures'; readonly figures: readonly KeyFigure[] }
  | Table
  | Figure;

/** A figure that is read: name, value, change, drawing, sentence. */
export type KeyFigure = {
  readonly id: string;
  readonly name: string;
  /** Where it is not the document's own: 'huhtikuu 2023'. */
  readonly period: string | null;
  readonly value: string;
  readonly unit: string;
  /** A figure, the word in place of one that must not be told, or that of one that is not known. */
  readonly state: 'known' | 'hidden' | 'unknown';
  readonly change: string | null;
  readonly tone: 'better' | 'worse' | 'neither';
  readonly toneWord: string | null;
  readonly direction: -1 | 0 | 1;
  readonly drawing: Drawing | null;
  readonly alt: string;
  readonly reading: string;
  readonly target: string | null;
};

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  /** Heads over several columns, from the second column on; none: there is one row of heads. */
  readonly groups: readonly { readonly text: string; readonly columns: number }[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly note: string | null;
};

export type Column = {
  readonly head: string;
  /** Numbers stand under each other by their decimal mark. */
  readonly align: 'text' | 'number';
  /** Share of the width that text columns leave to each other. */
  readonly weight: number;
  /** The last of a group of columns, or the whole beside its parts: set apart by ground. */
  readonly ground: boolean;
};

export type Row = { readonly strong: boolean; readonly indent: boolean; readonly cells: readonly Cell[] };

export type Cell = {
  readonly text: string;
  /** hidden: the word in place of a figure that must not be told; quiet: there is no figure, and this says why. */
  readonly tone: 'plain' | 'hidden' | 'quiet';
  /** How many decimals a number has, so that its mark stands under the others'. */
  readonly decimals: number;
};

export type Figure = {
  readonly kind: 'figure';
  readonly caption: string;
  /** The finding, for whoever hears the document. */
  readonly alt: string;
  readonly drawing: Drawing;
  readonly note: string | null;
  /** The same in words for a narrow page, where the drawing has no room: an ordered list. */
  readonly listed: readonly string[];
};

export const textCell = (text: string): Cell => ({ text, tone: 'plain', decimals: 0 });
