/** What `voikkospell -m` says of one word: lines that begin with A, then the word is known (C) or not (W); one word after another. */
type Analysis = { readonly word: string; readonly structure: string };

const ANALYSIS = /^A\((.+)\):1:WORDBASES=(.+)$/u;
const VERDICT = /^([CW]): (.*)$/u;

/** A line as it is read; undefined: it says nothing that is needed. The first reading of a word is the likeliest. */
export function analysisIn(line: string): Analysis | undefined {
  const [, word, structure] = ANALYSIS.exec(line) ?? [];
  return word === undefined || structure === undefined ? undefined : { word, structure };
}

/** The word whose turn has come. */
export const wordIn = (line: string): string | undefined => VERDICT.exec(line)?.[2];

/**
 * The parts of a word as base forms: "+sairaan(sairas)+hoita(hoitaa)+ja(+ja)" is sairas and hoitaa. Endings that make words of words (+ja) say
 * nothing of the trade.
 */
export function partsIn(structure: string): readonly string[] {
  const parts = structure.split(/\+(?=[^()]*(?:\(|\+|$))/u).flatMap((piece) => {
    const [, written = '', base = written] = /^([^(]*)(?:\((.*)\))?$/u.exec(piece) ?? [];
    return base.startsWith('+') ? [] : base.split('=');
  });
  return [...new Set(parts.map((part) => part.toLowerCase()).filter((part) => part !== ''))];
}
