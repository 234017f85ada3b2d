import type { CaseFile } from '../obligations/case-file.ts';
import { open } from '../obligations/make-obligation.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { pushByHold, pushHeld } from './complementary-interviews-open.ts';
import {
  discussionOwed,
  nextDiscussionDue,
  serviceAwaitingDiscussion,
  serviceDiscussionOwed,
} from './discussions.ts';
import type { Chain } from './interview-chain.ts';
import { DISCUSSION, holdOn } from './meeting-holds.ts';
import type { Hold } from './meeting-holds.ts';
import { asNominal, settleDue } from './settle-due.ts';

function isOwnService(hold: Hold): boolean {
  return hold.why.code === 'rests-service-over-month' || hold.why.code === 'rests-joint-purchase-training';
}

/** The discussion not held by today. */
export function openDiscussion(file: CaseFile, chain: Chain, out: Obligation[]): void {
  const service = serviceAwaitingDiscussion(file, chain, file.asOf);
  if (service !== undefined) {
    const owed = serviceDiscussionOwed(service);
    const hold = holdOn(file, file.asOf, DISCUSSION);
    // The service leaves other meetings out, never the one before its own end.
    if (hold === undefined || isOwnService(hold)) out.push(open(owed));
    else pushHeld(file, owed, hold, out);
    return;
  }
  const nominal = nextDiscussionDue(file, chain);
  if (nominal === undefined) return;
  if (nominal > file.asOf) {
    pushByHold(file, discussionOwed(file, chain, asNominal(nominal)), DISCUSSION, nominal, out);
    return;
  }
  const settled = settleDue(file, nominal, file.asOf, DISCUSSION);
  const owed = discussionOwed(file, chain, settled);
  if (settled.hold === undefined) out.push(open(owed));
  else pushHeld(file, owed, settled.hold, out);
}
