import { parentPort } from 'node:worker_threads';
import { threadAids } from '../aids/thread-aids.ts';
import { labelsOf, linkingAnswers, treeOf } from './linking-answers.ts';
import type { ThreadAnswer, ThreadQuestion } from './thread-questions.ts';

/** A thread that holds the indexes, so that building them keeps nobody waiting: see `linker.ts`. */
const answer = linkingAnswers();
const aids = threadAids();

async function answered(question: ThreadQuestion): Promise<ThreadAnswer> {
  if (question.kind === 'occupations' && question.aids !== undefined) {
    const { index, told } = await aids.try(labelsOf(question.labels), treeOf(question.tree), question.aids);
    // Where nothing helps nobody will ask this thread.
    if (index !== undefined) answer(question, index);
    return { tried: told };
  }
  if (question.kind === 'link') await aids.lend([question.title]);
  if (question.kind === 'link-each') await aids.lend(question.titles);
  return answer(question);
}

let turn: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ id, question }: { readonly id: number; readonly question: ThreadQuestion }) => {
  turn = turn.then(async () => {
    const said = await answered(question);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ id, answer: said });
  });
});
