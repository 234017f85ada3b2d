import type { ReadyAnswer } from '../platform/http/ready-answer.ts';
import type { Platform } from '../platform/platform.ts';

type Kept = { readonly state: string; readonly answer: ReadyAnswer };
/** `asked` is who asks for what; `state` is another as soon as the answer to it would be. */
type Question = { readonly asked: string; readonly state: string };

/** A page takes some seventy kilobytes. */
const most = 1_000;
const kept = new WeakMap<Platform['database'], Map<string, Kept>>();

/** The answer given before to the same question in the same state, or one made now and kept. */
export async function readyAgain(
  database: Platform['database'], { asked, state }: Question, make: () => Promise<ReadyAnswer>,
): Promise<ReadyAnswer> {
  const answers = kept.get(database) ?? new Map<string, Kept>();
  kept.set(database, answers);
  const before = answers.get(asked);
  answers.delete(asked); // put back as the latest, so that the first is the one not asked for longest
  if (before?.state === state) {
    answers.set(asked, before);
    return before.answer;
  }
  const answer = await make();
  const [oldest] = answers.keys();
  if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
  answers.set(asked, { state, answer });
  return answer;
}
