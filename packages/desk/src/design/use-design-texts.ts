import { designTexts } from './design-texts.ts';
import { useLanguage } from './language.tsx';

export function useDesignTexts(): (typeof designTexts)['fi'] {
  return designTexts[useLanguage()];
}
