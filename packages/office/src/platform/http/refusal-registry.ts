import type { Language } from '../platform.ts';
import type { Fault, Problem, RefusalText, RefusalTexts, RefusalValues } from './refusal.ts';
import type { Refused } from './refusal.ts';

/** Each slice brings the texts of its own codes; no list of all of them is kept anywhere. */
export type RefusalRegistry = {
  add(texts: RefusalTexts): void;
  find(code: string): RefusalText | undefined;
  codes(): readonly string[];
  problem(refused: Refused, language: Language): Problem;
  /** The sentences for a terminal: the refusal and its faults, one a line. */
  lines(refused: Refused, language: Language): readonly string[];
};

export function createRefusalRegistry(): RefusalRegistry {
  const known = new Map<string, RefusalText>();
  const sentence = (code: string, values: RefusalValues, language: Language) => {
    const text = known.get(code);
    if (text === undefined) throw new Error(`refusal code without a text: ${code}`);
    return fill(text[language], values);
  };
  const toldFaults = (faults: readonly Fault[], language: Language) => faults.map((fault) => ({
    path: fault.path,
    code: fault.code,
    values: fault.values ?? {},
    message: sentence(fault.code, fault.values ?? {}, language),
  }));
  return {
    add(texts) {
      for (const [code, text] of Object.entries(texts)) {
        if (known.has(code)) throw new Error(`refusal code given twice: ${code}`);
        known.set(code, text);
      }
    },
    find: (code) => known.get(code),
    codes: () => [...known.keys()].toSorted(),
    problem(refused, language) {
      const detail = sentence(refused.code, refused.values, language);
      return {
        ...refused.extra,
        type: `urn:kohtaanto:refusal:${refused.code}`,
        title: firstSentence(detail),
        status: known.get(refused.code)?.status ?? 500,
        code: refused.code,
        detail,
        values: refused.values,
        faults: toldFaults(refused.faults, language),
      };
    },
    lines(refused, language) {
      const faults = toldFaults(refused.faults, language).map((fault) => `  ${fault.path}: ${fault.message}`);
      return [`${sentence(refused.code, refused.values, language)} [${refused.code}]`, ...faults];
    },
  };
}

function fill(text: string, values: RefusalValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Up to a full stop that a space and a capital follow: '25.11.' does not end a sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}
