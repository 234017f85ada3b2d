type Place = { readonly act: string; readonly section: string };

/** The first section of each chapter of the acts whose sections run through all chapters. */
const chapters: Readonly<Record<string, readonly (readonly [chapter: number, firstSection: number])[]>> = {
  '380/2023': [
    [1, 1], [2, 12], [3, 20], [4, 27], [5, 42], [6, 50], [7, 61], [8, 68], [9, 73], [10, 81], [11, 99], [12, 108],
    [13, 112], [14, 127], [15, 132], [16, 140], [17, 145], [18, 149],
  ],
  '681/2023': [[1, 1], [2, 10], [3, 33], [4, 40], [5, 45], [6, 49], [7, 51], [8, 59], [9, 72], [10, 95], [11, 101]],
};
const withoutChapters: ReadonlySet<string> = new Set(['381/2023']);

/** In 1290/2002 the sanctions are a whole chapter, '2 a luku'. */
export function isChapter({ act, section }: Place): boolean {
  return /luku|kap/.test(section) || (act === '1290/2002' && (section.endsWith('a') || /^\d+$/u.test(section)));
}

/**
 * The name under which Finlex's own references lead to a section, '#chp_4__sec_31'. Where the chapter is
 * not known nothing is added: the link then leads to the act, as a name that has gone does too.
 */
export function sectionAnchor(place: Place): string {
  const named = /^(\d+)(?: ?([a-z]))?/.exec(place.section);
  if (named === null) return '';
  const [, digits = '', letter = ''] = named;
  if (isChapter(place)) return `#chp_${digits}${letter}`;
  if (withoutChapters.has(place.act)) return `#sec_${digits}${letter}`;
  const chapter = chapters[place.act]?.findLast(([, first]) => first <= Number(digits))?.[0];
  return chapter === undefined ? '' : `#chp_${chapter}__sec_${digits}${letter}`;
}
