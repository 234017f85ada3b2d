import type { Language } from '../platform.ts';
import { escapeHtml, page } from './page.ts';

const words: Readonly<Record<Language, { title: string; again: string }>> = {
  fi: { title: 'Kirjautuminen', again: 'Yritä uudelleen' },
  sv: { title: 'Inloggning', again: 'Försök igen' },
  en: { title: 'Sign in', again: 'Try again' },
};

/** What went wrong with signing in, and the way on. */
export function noticePage(notice: { language: Language; text: string; again: string }): string {
  const { title, again } = words[notice.language];
  return page({
    language: notice.language,
    title,
    body: `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(notice.text)}</p><p><a href="${escapeHtml(notice.again)}">${again}</a></p>`,
  });
}
