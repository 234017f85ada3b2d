type Name = { readonly family: string; readonly given: string } | null;

/** "Sukunimi Etunimi" in lists. */
export function listName(name: Name, protectedWord: string): string {
  return name === null ? protectedWord : `${name.family} ${name.given}`;
}

/** "Etunimi Sukunimi" elsewhere. */
export function fullName(name: Name, protectedWord: string): string {
  return name === null ? protectedWord : `${name.given} ${name.family}`;
}
