import type { InLanguages, Language } from './language.ts';

export function roleName(role: string, language: Language): string {
  return role + language;
}
export type { InLanguages };
