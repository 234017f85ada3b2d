import { isLanguage } from '@kohtaanto/words/language.ts';
import type { Language } from '@kohtaanto/words/language.ts';

const KEPT = 'kohtaanto.language';

/** What was chosen on this device, or what the browser prefers, or Finnish. */
export function deviceLanguage(): Language {
  const kept = localStorage.getItem(KEPT) ?? '';
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((each) => each.slice(0, 2)).find(isLanguage) ?? 'fi';
}

/** Before there is a session, the device alone keeps the choice. */
export function keepOnDevice(language: Language): void {
  localStorage.setItem(KEPT, language);
}

/** A link may say in which language it is to be read: ?language=sv. */
export function languageOfLink(): Language | null {
  const asked = new URLSearchParams(window.location.search).get('language') ?? '';
  return isLanguage(asked) ? asked : null;
}
