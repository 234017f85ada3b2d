/** The acts and decrees the rules are written from, by their number in the Statutes of Finland. */
export type ActNumber =
  | '380/2023' // organising of employment services
  | '916/2012' // its predecessor, as amended by 1379/2021
  | '381/2023' // multi-agency promotion of employment
  | '681/2023' // promotion of integration
  | '1290/2002' // unemployment security
  | '189/2001' // rehabilitative work
  | '385/2024' // decree on public employment services
  | '1325/2014' // non-discrimination
  | '609/1986' // equality of women and men
  | '434/2003'; // administrative procedure

/** A place in the law. `paragraph` is the momentti, `point` the kohta. */
export type Citation = {
  readonly act: ActNumber;
  readonly section: string;
  readonly paragraph?: number;
  readonly point?: number;
  /** Why the text itself was not read, or which wording is meant. A code, not a sentence. */
  readonly note?: 'text-not-at-hand' | 'as-enacted' | 'as-amended';
};

/** `cite('380/2023', '32', 1, 2)` is 32 §, first paragraph, point 2. */
export function cite(act: ActNumber, section: string, paragraph?: number, point?: number): Citation {
  const citation: { act: ActNumber; section: string; paragraph?: number; point?: number } = { act, section };
  if (paragraph !== undefined) citation.paragraph = paragraph;
  if (point !== undefined) citation.point = point;
  return citation;
}

export function citeUnread(act: ActNumber, section: string, paragraph?: number, point?: number): Citation {
  return { ...cite(act, section, paragraph, point), note: 'text-not-at-hand' };
}

/** The short form used in tables: `32.1(2)`; an act other than 380/2023 is named. */
export function formatCitation(citation: Citation): string {
  const paragraph = citation.paragraph === undefined ? '' : `.${citation.paragraph}`;
  const point = citation.point === undefined ? '' : `(${citation.point})`;
  return `${citation.act} ${citation.section}${paragraph}${point}`;
}
