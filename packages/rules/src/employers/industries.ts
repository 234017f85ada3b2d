/**
 * Sections of the Finnish industrial classification TOL 2008 (Statistics Finland; the same sections and divisions as
 * NACE Rev. 2, Regulation (EC) No 1893/2006, Annex I) and the first and last division of each.
 */
const sections = [
  ['A', 1, 3], ['B', 5, 9], ['C', 10, 33], ['D', 35, 35], ['E', 36, 39], ['F', 41, 43], ['G', 45, 47], ['H', 49, 53], ['I', 55, 56],
  ['J', 58, 63], ['K', 64, 66], ['L', 68, 68], ['M', 69, 75], ['N', 77, 82], ['O', 84, 84], ['P', 85, 85], ['Q', 86, 88], ['R', 90, 93],
  ['S', 94, 96], ['T', 97, 98], ['U', 99, 99],
] as const;

export type IndustrySection = (typeof sections)[number][0];
export const industrySections: readonly IndustrySection[] = sections.map(([section]) => section);

/** Numbers inside a section that are no division. */
const NOT_GIVEN: ReadonlySet<number> = new Set([34, 40, 44, 48, 54, 57, 67, 76, 83, 89]);

export const industryDivisions: readonly string[] = sections.flatMap(([, first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((division) => !NOT_GIVEN.has(division))
    .map((division) => String(division).padStart(2, '0')));

const divisions = new Set(industryDivisions);

/** The section of a code of two to five digits; undefined where TOL 2008 has no such division. */
export function sectionOfIndustry(code: string): IndustrySection | undefined {
  if (!/^\d{2,5}$/u.test(code) || !divisions.has(code.slice(0, 2))) return undefined;
  const division = Number(code.slice(0, 2));
  return sections.find(([, first, last]) => division >= first && division <= last)?.[0];
}

/** Hiring out of labour: 78 (employment activities). */
export function isLabourHire(code: string): boolean {
  return code.startsWith('78');
}
