export type EmployersSearch = {
  readonly q?: string; readonly municipality?: string; readonly section?: string; readonly size?: 'none' | 'micro' | 'small' | 'medium' | 'large';
  readonly mine?: 'yes'; readonly offset?: number;
};

const sizes = ['none', 'micro', 'small', 'medium', 'large'] as const;

export function readEmployersSearch(search: Record<string, unknown>): EmployersSearch {
  const { q, municipality, section, size, mine, offset } = search;
  const known = sizes.find((each) => each === size);
  return {
    // A number typed as a search comes back as one.
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof municipality === 'string' || typeof municipality === 'number' ? { municipality: String(municipality).padStart(3, '0') } : {}),
    ...(typeof section === 'string' && /^[A-U]$/u.test(section) ? { section } : {}), ...(known === undefined ? {} : { size: known }),
    ...(mine === 'yes' ? { mine } : {}), ...(typeof offset === 'number' && offset > 0 ? { offset } : {}),
  };
}
