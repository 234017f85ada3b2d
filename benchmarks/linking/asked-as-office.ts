import { linkingAnswers } from '../../packages/office/src/occupations/linking/linking-answers.ts';
import type { FoundConcept } from '../../packages/office/src/occupations/linking/thread-questions.ts';
import { escoTree, labelsOfProduct } from './linking-material.ts';

/** One title as imported postings ask it of the office's own thread, with every name of the product. */
export function askedAsOffice(): (title: string, language: string) => FoundConcept | null {
  const [labels, tree, answer] = [labelsOfProduct(), escoTree(), linkingAnswers()];
  const lines = (texts: readonly string[]): string => texts.map((text) => text.replaceAll('\n', ' ')).join('\n');
  answer({
    kind: 'occupations', tree: { uris: lines([...tree.keys()]), broader: lines([...tree.values()]) },
    labels: { uris: lines(labels.map(({ concept }) => concept)), languages: lines(labels.map(({ language }) => language)), labels: lines(labels.map(({ label }) => label)),
      decides: lines(labels.map(({ decides }) => (decides === true ? '1' : '0'))) },
  });
  return (title, language) => {
    const found = answer({ kind: 'link-each', areaId: 1, titles: [title], languages: [language] });
    return found !== null && 'each' in found ? found.each[0] ?? null : null;
  };
}
