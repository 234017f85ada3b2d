import type { ReactNode } from 'react';

/** One thing that can be chosen: a person, a page or a command. */
export type PaletteEntry = {
  readonly key: string;
  readonly label: ReactNode;
  readonly detail?: string;
  readonly hint?: readonly string[];
  /** What the typed text is compared with; persons come already found. */
  readonly words?: string;
  readonly act: () => void;
};

export type PaletteGroup = { readonly title: string; readonly entries: readonly PaletteEntry[] };

/** Every word that is typed begins some word of the entry: "vaa ul" finds "Vaalea ulkoasu". */
export function matches(entry: PaletteEntry, typed: string): boolean {
  const known = fold(entry.words ?? '').split(/\s+/);
  return fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => known.some((each) => each.startsWith(word)));
}

function fold(text: string): string {
  return text
    .toLocaleLowerCase('fi')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
