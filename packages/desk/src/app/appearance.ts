import { useSyncExternalStore } from 'react';

export type Appearance = 'light' | 'dark' | 'system';

const storageKey = 'kohtaanto.appearance';
const listeners = new Set<() => void>();

/** Light, dark, or as the device is set; kept on this device. */
export function useAppearance(): readonly [Appearance, (appearance: Appearance) => void] {
  return [useSyncExternalStore(subscribe, read, () => 'system' as const), set];
}

/** Sets the mode on the page, now and whenever the device changes its own. */
export function startAppearance(): void {
  const device = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const dark = read() === 'dark' || (read() === 'system' && device.matches);
    document.documentElement.classList.toggle('dark', dark);
    document.documentElement.classList.toggle('light', !dark);
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  };
  device.addEventListener('change', apply);
  listeners.add(apply);
  apply();
}

function read(): Appearance {
  const kept = localStorage.getItem(storageKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function set(appearance: Appearance): void {
  if (appearance === 'system') localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, appearance);
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
