import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import type { Language } from '@kohtaanto/words/language.ts';

/** In the list's narrow column: the section of the main act, or the number of another act. */
export function shortLaw(section: WorklistRow['section'], language: Language): string {
  if (section === null) return '';
  if (section.act !== '380/2023') return section.act;
  return language === 'en' ? `s. ${section.section}` : `${section.section} §`;
}
