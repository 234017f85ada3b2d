import { useSyncExternalStore } from 'react';

const storageKey = 'kohtaanto.letter-keys';
const listeners = new Set<() => void>();

/** Single letters can be switched off (WCAG 2.1.4); kept on this device. */
export function lettersAreOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function useLetterKeys(): readonly [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, lettersAreOn, () => true);
  return [on, setLetters];
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function setLetters(on: boolean): void {
  if (on) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, 'off');
  for (const tell of listeners) tell();
}
