/**
 * A stable name per text of SQL, so that each connection prepares it once. Texts whose length
 * follows the input (`in ($1, $2, ...)`) would fill PostgreSQL's memory with plans: past the limit
 * a new text goes unnamed.
 */
const names = new Map<string, { readonly name: string }>();
const limit = 1000;
const unnamed: { readonly name?: string } = {};

export function statementName(sql: string): { readonly name?: string } {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= limit || sql.length > 20_000) return unnamed;
  const made = { name: `k${names.size}` };
  names.set(sql, made);
  return made;
}
