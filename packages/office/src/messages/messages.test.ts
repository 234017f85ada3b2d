import { beforeAll, describe, expect, it } from 'vitest';
import { addPerson, addSmallOrganisation } from '../platform/testing/test-world.ts';
import { openTestOffice } from '../platform/testing/test-office.ts';
import type { Client } from '../platform/testing/test-office.ts';
import { MessagesSent } from './contract.ts';
import { registerMessages } from './index.ts';

const office = await openTestOffice({ slices: [registerMessages], day: '2026-11-23' });
let tiina: Client;
let mine = '';
let hidden = '';
let elsewhere = '';

beforeAll(async () => {
  await addSmallOrganisation(office.owner);
  mine = await addPerson(office.owner, { coach: 'tiina.rautalampi' });
  hidden = await addPerson(office.owner, { coach: 'tiina.rautalampi', protected: true });
  elsewhere = await addPerson(office.owner, { areaId: 1, municipality: '638' });
  tiina = await office.as('tiina.rautalampi');
});

const text = { subject: 'Raportti puuttuu', body: 'Kerro, mitä työtä hait. <script>alert(1)</script>' };

async function send(personIds: readonly string[]): Promise<MessagesSent> {
  const answer = await tiina.post('/api/messages/bulk', {
    ...text, items: personIds.map((personId) => ({ personId, obligationKey: 'search-report:2026-11-01:1' })),
  });
  expect(answer.status, answer.text).toBe(200);
  return MessagesSent.parse(answer.body);
}

describe('messages to many', () => {
  it('go to those they can, and say of each of the others why not', async () => {
    const result = await send([mine, hidden, elsewhere, mine]);
    expect(result.sent.map((one) => one.personId)).toEqual([mine]);
    expect(result.notSent).toMatchObject([
      { personId: hidden, code: 'message-person-protected' },
      { personId: elsewhere, code: 'message-person-not-seen' },
    ]);
    const denied = await office.owner.query(
      `select person_id from audit_entry where action = 'message.send' and outcome = 'denied'`);
    expect(new Set(denied.rows.map((row) => row.person_id))).toEqual(new Set([hidden, elsewhere]));
  });

  it('can be called back while they have not left, and only then', async () => {
    const result = await send([mine]);
    const messageIds = result.sent.map((one) => one.messageId);
    expect((await tiina.post('/api/messages/call-back', { messageIds })).body).toEqual({
      calledBack: messageIds, alreadyGone: [],
    });
    const later = await send([mine]);
    const laterIds = later.sent.map((one) => one.messageId);
    await office.owner.query(`update message set sent_at = sent_at - interval '1 day' where message_id = any($1)`, [
      laterIds,
    ]);
    expect((await tiina.post('/api/messages/call-back', { messageIds: laterIds })).body).toEqual({
      calledBack: [], alreadyGone: laterIds,
    });
  });

  it('keep a script as the text it is', async () => {
    const answer = await tiina.get(`/api/persons/${mine}/messages`);
    expect(answer.body).toMatchObject({ messages: [{ body: text.body }, {}] });
  });

  it('are read by those who see the person only', async () => {
    expect((await tiina.get(`/api/persons/${elsewhere}/messages`)).status).toBe(404);
    expect((await tiina.get(`/api/persons/${hidden}/messages`)).status).toBe(404);
  });

  it('tell every fault of an empty form', async () => {
    const answer = await tiina.post('/api/messages/bulk', { items: [], subject: ' ', body: '' });
    expect(answer.status).toBe(422);
    expect((answer.body as { faults: unknown[] }).faults).toHaveLength(3);
  });
});
