import type { Language } from '@kohtaanto/words/language.ts';
import { Segmented } from '../design/segmented.tsx';
import { ownLanguageNames } from './own-language-names.ts';
import { shellTexts } from './shell-texts.ts';
import { useLanguage, useTexts } from './texts.tsx';

/** Which of the three languages one reads in. */
export function LanguageChoice({ onChange }: { readonly onChange: (language: Language) => void }) {
  const t = useTexts(shellTexts);
  return <Segmented label={t.language} options={ownLanguageNames} value={useLanguage()} onChange={onChange} size="small" />;
}
