import type { useTexts } from '../app/texts.tsx';

/** The texts of a screen in one language, as useTexts gives them. */
export type Spoken<T extends Parameters<typeof useTexts>[0]> = ReturnType<typeof useTexts<T>>;
