import { useEffect, useRef } from 'react';
import { announceHelp } from './shortcut-help.ts';
import type { ShortcutHelp } from './shortcut-help.ts';
import { lettersAreOn } from './letter-keys.ts';

export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

export type ShortcutOptions = {
  /** Off while false, e.g. while a dialog is open. */
  readonly when?: boolean;
  /** Lines for the dialog of all keys. */
  readonly help?: readonly ShortcutHelp[];
  /** Hears after every screen, whichever came first: what a screen takes is not taken twice. */
  readonly last?: boolean;
};

const chordWindow = 1200;
let chord: { key: string; until: number } | null = null;

/**
 * Keys of a screen, e.g. `{ v: book, 'g t': goToTeam, 'ctrl+enter': save, 'shift+x': range }`.
 * Letters never fire while one types, and not at all where the reader has switched them off.
 * With a dialog open only what lies in the dialog hears keys.
 */
export function useShortcuts(map: Shortcuts, options: ShortcutOptions = {}): void {
  const { when = true, help, last = false } = options;
  const current = useRef(map);
  useEffect(() => {
    current.current = map;
  });
  useEffect(() => {
    if (!when) return undefined;
    const own = topDialog();
    const hear = (event: KeyboardEvent) => {
      // A key pressed in a dialog rises to the document: the page below it would take it as its own.
      const top = topDialog();
      if (top === undefined || top === own) dispatch(event, current.current);
    };
    // What rises from the document reaches the window after it.
    const place = last ? window : document;
    place.addEventListener('keydown', hear as EventListener);
    return () => place.removeEventListener('keydown', hear as EventListener);
  }, [when, last]);
  const helpKey = JSON.stringify(help ?? []);
  useEffect(() => (when ? announceHelp(JSON.parse(helpKey)) : undefined), [when, helpKey]);
}

function dispatch(event: KeyboardEvent, map: Shortcuts): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  if (name === undefined) return;
  const now = event.timeStamp;
  const asChord = chord !== null && chord.until > now ? `${chord.key} ${name}` : undefined;
  const handler =
    (asChord === undefined ? undefined : map[asChord]) ?? (asChord === undefined ? map[name] : undefined);
  if (handler !== undefined && isAllowed(event, name)) {
    chord = null;
    event.preventDefault();
    handler(event);
    return;
  }
  const opensChord = Object.keys(map).some((key) => key.startsWith(`${name} `));
  if (opensChord && isAllowed(event, name)) chord = { key: name, until: now + chordWindow };
}

function nameOf(event: KeyboardEvent): string | undefined {
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return undefined;
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const control = event.ctrlKey || event.metaKey ? 'ctrl+' : '';
  const alt = event.altKey ? 'alt+' : '';
  // The shift that is needed to write '?' or '/' on a Finnish keyboard is no part of the name.
  const shift = event.shiftKey && (key.length > 1 || /[a-zåäö]/.test(key)) ? 'shift+' : '';
  return `${control}${alt}${shift}${key}`;
}

function isAllowed(event: KeyboardEvent, name: string): boolean {
  if (!isInsideTopDialog(event.target)) return false;
  if (name.startsWith('ctrl+') || name === 'escape') return true;
  if (isTyping(event.target)) return false;
  const isNamedKey = /^(alt\+|shift\+)?(arrow\w+|enter|space|home|end|page\w+|f\d+)$/.test(name);
  return isNamedKey || lettersAreOn();
}

function topDialog(): Element | undefined {
  return [...document.querySelectorAll('dialog[open]')].at(-1);
}

function isInsideTopDialog(target: EventTarget | null): boolean {
  const top = topDialog();
  return top === undefined || (target instanceof Node && top.contains(target));
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file'].includes(target.type);
}
