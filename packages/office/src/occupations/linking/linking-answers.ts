import { buildLinkIndex } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import type { LinkIndex, LinkLabel } from '@kohtaanto/rules/occupation-linking/link-index.ts';
import { linkTitle } from '@kohtaanto/rules/occupation-linking/link-title.ts';
import { surenessOf } from '@kohtaanto/rules/occupation-linking/sureness.ts';
import type { FoundConcept, FoundConcepts, LabelLines, ThreadAnswer, ThreadQuestion, TreeLines } from './thread-questions.ts';

/** Of two hundred titles one lost its right group by this, and half of them are spared the other languages. */
const SURE = 0.7;
/** So many are looked at to see how far ahead the first is of another group. */
const COMPARED = 10;
const NONE: FoundConcepts = { occupations: [], groups: [] };

/** Keeps the indexes and answers in turn: the part of the thread that needs no thread. `built` is the index of the question's labels, where there is one already. */
export function linkingAnswers(): (question: ThreadQuestion, built?: LinkIndex) => ThreadAnswer {
  let occupations: LinkIndex | undefined;
  let skills: LinkIndex | undefined;
  const own = new Map<number, LinkIndex>();
  return (question, built) => {
    switch (question.kind) {
      case 'occupations':
        occupations = built ?? buildLinkIndex(labelsOf(question.labels), treeOf(question.tree));
        return null;
      case 'skills':
        skills = buildLinkIndex(labelsOf(question.labels));
        return null;
      case 'own':
        own.set(question.areaId, buildLinkIndex(labelsOf(question.labels)));
        return null;
      case 'link': {
        if (occupations === undefined) return NONE;
        const wish = { top: Math.max(question.top, COMPARED), language: question.language };
        const common = found(occupations, question.title, { ...wish, groups: 'none' }, false);
        const ofArea = own.get(question.areaId);
        const added = ofArea === undefined ? [] : found(ofArea, question.title, { ...wish, groups: 'none' }, true);
        return { occupations: nearest(occupations, [...added, ...common], question.top), groups: found(occupations, question.title, { ...wish, top: 5, groups: 'alone' }, false) };
      }
      case 'link-each':
        return { each: question.titles.map((title, at) => {
          if (occupations === undefined) return null;
          const language = question.languages[at] ?? 'fi';
          const wish = { top: COMPARED, language, groups: 'none' } as const;
          const ofArea = own.get(question.areaId);
          const added = ofArea === undefined ? [] : found(ofArea, title, wish, true);
          // Most names are English ones: where the title's own language knows it, the others are not asked.
          const ofLanguage = found(occupations, title, { ...wish, only: language }, false);
          const common = (ofLanguage[0]?.score ?? 0) >= SURE ? ofLanguage : found(occupations, title, wish, false);
          const [best] = nearest(occupations, [...added, ...common], 1);
          return best ?? null;
        }) };
      case 'link-skill':
        return skills === undefined ? NONE
          : { occupations: found(skills, question.text, { top: question.top, language: question.language, groups: 'none' }, false), groups: [] };
    }
  };
}

function found(index: LinkIndex, title: string, wish: Parameters<typeof linkTitle>[2], own: boolean): readonly FoundConcept[] {
  return linkTitle(index, title, wish).map(({ concept, label, language, score, why }) => ({ uri: concept, label, language, score, by: why.by, own, sureness: null }));
}

/** Each concept once, by whichever name is nearer; of equals the area's own. How surely is told beside what else is near. */
function nearest(index: LinkIndex, all: readonly FoundConcept[], top: number): readonly FoundConcept[] {
  const best = new Map<string, FoundConcept>();
  for (const one of all) if (one.score > (best.get(one.uri)?.score ?? -1)) best.set(one.uri, one);
  const ordered = [...best.values()].sort((a, b) => b.score - a.score);
  const groupOf = (uri: string): number | string => index.tree.groupOf[index.numberOfConcept.get(uri) ?? -1] ?? uri;
  const sureness = surenessOf(ordered.map(({ uri, score }) => ({ score, group: groupOf(uri) })));
  return ordered.slice(0, top).map((one, at) => ({ ...one, sureness: sureness[at] ?? null }));
}

const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

export function labelsOf(given: LabelLines): readonly LinkLabel[] {
  const [languages, labels, decides] = [lines(given.languages), lines(given.labels), lines(given.decides ?? '')];
  return lines(given.uris).map((concept, at) => ({ concept, language: languages[at] ?? '', label: labels[at] ?? '', ...(decides[at] === '1' ? { decides: true } : {}) }));
}

export function treeOf(given: TreeLines): ReadonlyMap<string, string> {
  const broader = lines(given.broader);
  return new Map(lines(given.uris).map((uri, at) => [uri, broader[at] ?? '']));
}
