import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { Message, MessagesSent, SendMessages } from './contract.ts';
import type { NewMessage, Recipient } from './messages-store.ts';
import { deleteUnsent, findMessages, findRecipients, insertMessages } from './messages-store.ts';
import { notSentReasons } from './refusals.ts';

/** A message leaves after this time, so that a slip of the hand can truly be called back. */
const secondsBeforeLeaving = 10;

/** Sends to those it can and says of each of the others why not; each is logged. */
export async function sendMessages(
  platform: Platform, scope: AccessScope, sending: SendMessages,
): Promise<MessagesSent> {
  const leavesAt = new Date(platform.clock.now().getTime() + secondsBeforeLeaving * 1000);
  const answer = await platform.database.write(scope, async (tx) => {
    const recipients = await findRecipients(tx, scope, sending.items.map((item) => item.personId));
    const { messages, notSent } = sortOut(sending, recipients, scope);
    const sent = await insertMessages(tx, scope, messages, leavesAt);
    await recordSent(platform, tx, scope, sent.map((one) => one.personId));
    return { sent: [...sent], notSent, leavesAt: leavesAt.toISOString() };
  });
  for (const { personId, code } of answer.notSent) {
    await platform.audit.recordDenied(scope, { action: 'message.send', personId, detail: { code } });
  }
  return answer;
}

type SortedOut = { messages: NewMessage[]; notSent: MessagesSent['notSent'] };

function sortOut(
  { items, subject, body }: SendMessages, recipients: ReadonlyMap<string, Recipient>, scope: AccessScope,
): SortedOut {
  const messages: NewMessage[] = [];
  const notSent: MessagesSent['notSent'] = [];
  const taken = new Set<string>();
  for (const { personId, obligationKey } of items) {
    if (taken.has(personId)) continue; // two tasks of one person make one message
    taken.add(personId);
    const code = whyNot(recipients.get(personId), scope);
    if (code === undefined) messages.push({ personId, obligationKey: obligationKey ?? null, subject, body });
    else notSent.push({ personId, code, reason: notSentReasons[code][scope.language] });
  }
  return { messages, notSent };
}

function whyNot(recipient: Recipient | undefined, scope: AccessScope): keyof typeof notSentReasons | undefined {
  if (recipient === undefined) return 'message-person-not-seen';
  if (recipient.protected && scope.openedPerson !== recipient.personId) return 'message-person-protected';
  return undefined;
}

async function recordSent(
  platform: Platform, tx: Tx, scope: AccessScope, personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds) {
    await platform.audit.record(tx, scope, { action: 'message.send', personId, outcome: 'allowed' });
  }
}

export async function callBackMessages(
  platform: Platform, scope: AccessScope, messageIds: readonly string[],
): Promise<{ calledBack: string[]; alreadyGone: string[] }> {
  return platform.database.write(scope, async (tx) => {
    const taken = await deleteUnsent(tx, scope, messageIds, platform.clock.now());
    for (const { personId } of taken) {
      await platform.audit.record(tx, scope, { action: 'message.call-back', personId, outcome: 'allowed' });
    }
    const calledBack = taken.map((one) => one.messageId);
    return { calledBack, alreadyGone: messageIds.filter((id) => !calledBack.includes(id)) };
  });
}

/** The messages of one person; a protected one must have been opened with a reason. */
export async function readMessages(
  platform: Platform, scope: AccessScope, personId: string,
): Promise<{ messages: Message[] }> {
  const found = await platform.database.write(scope, async (tx) => {
    const recipient = (await findRecipients(tx, scope, [personId])).get(personId);
    if (whyNot(recipient, scope) !== undefined) return undefined;
    await platform.audit.record(tx, scope, { action: 'message.read', personId, outcome: 'allowed' });
    return findMessages(tx, scope, personId, platform.clock.now());
  });
  if (found !== undefined) return { messages: [...found] };
  await platform.audit.recordDenied(scope, { action: 'message.read', personId });
  throw new Refused('messages-person-not-seen');
}
