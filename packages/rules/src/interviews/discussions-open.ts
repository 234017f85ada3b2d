import type { CaseFile } from '../obligations/case-file.ts';
import { openObligation } from '../obligations/make-obligation.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { pushByHold, pushHeld } from './complementary-interviews-open.ts';
import {
  discussionGround,
  nextDiscussionDue,
  serviceAwaitingDiscussion,
  serviceDiscussionGround,
} from './discussions.ts';
import type { Chain } from './interview-chain.ts';
import { DISCUSSION, holdOn } from './meeting-holds.ts';
import { settleDue } from './settle-due.ts';

/** The discussion not held by today. */
export function openDiscussion(file: CaseFile, chain: Chain, out: Obligation[]): void {
  const service = serviceAwaitingDiscussion(file, chain, file.asOf);
  if (service !== undefined) {
    const ground = serviceDiscussionGround(service);
    const hold = holdOn(file, file.asOf, DISCUSSION);
    if (hold === undefined || hold.why.code === 'rests-service-over-month') out.push(openObligation(ground));
    else pushHeld(file, ground, hold, out);
    return;
  }
  const nominal = nextDiscussionDue(file, chain);
  if (nominal === undefined) return;
  if (nominal > file.asOf) {
    pushByHold(file, discussionGround(file, chain, { due: nominal }), DISCUSSION, out);
    return;
  }
  const settled = settleDue(file, nominal, file.asOf, DISCUSSION);
  const ground = discussionGround(file, chain, settled);
  if (settled.hold === undefined) out.push(openObligation(ground));
  else pushHeld(file, ground, settled.hold, out);
}
