import { useSyncExternalStore } from 'react';

/** One line in the dialog of all keys. */
export type ShortcutHelp = { readonly keys: readonly string[]; readonly label: string };

let lines: readonly ShortcutHelp[] = [];
const groups = new Set<readonly ShortcutHelp[]>();
const listeners = new Set<() => void>();

/** Adds the lines of a screen while it is shown; returns how to take them away. */
export function announceHelp(help: readonly ShortcutHelp[]): () => void {
  groups.add(help);
  refresh();
  return () => {
    groups.delete(help);
    refresh();
  };
}

export function useShortcutHelp(): readonly ShortcutHelp[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => lines,
  );
}

function refresh(): void {
  lines = [...groups].flat();
  for (const tell of listeners) tell();
}
