import { z } from 'zod';
import { defineRoute } from '../platform/http/route.ts';

export const Message = z.object({
  messageId: z.string(),
  direction: z.enum(['to-customer', 'from-customer']),
  sentAt: z.string(),
  /** False during the seconds in which a message can still be called back. */
  gone: z.boolean(),
  staffId: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
  aboutObligation: z.string().nullable(),
});
export type Message = z.infer<typeof Message>;

const SendMessages = z.object({
  items: z
    .array(z.object({ personId: z.uuid(), obligationKey: z.string().max(120).optional() }))
    .min(1)
    .max(500),
  subject: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(10_000),
});
export type SendMessages = z.output<typeof SendMessages>;

export const MessagesSent = z.object({
  sent: z.array(z.object({ personId: z.string(), messageId: z.string() })),
  notSent: z.array(z.object({ personId: z.string(), code: z.string(), reason: z.string() })),
  /** Until then the messages can be called back. */
  leavesAt: z.string(),
});
export type MessagesSent = z.infer<typeof MessagesSent>;

const messageRoles = ['coach', 'team-lead', 'employer-expert', 'service-coordinator'] as const;

const sendMessages = defineRoute({
  method: 'POST',
  path: '/api/messages/bulk',
  summary: 'Send one message to chosen persons; says per person what could not be sent and why',
  body: SendMessages,
  response: MessagesSent,
  roles: messageRoles,
});

const callBackMessages = defineRoute({
  method: 'POST',
  path: '/api/messages/call-back',
  summary: 'Call back own messages that have not left yet',
  body: z.object({ messageIds: z.array(z.uuid()).min(1).max(500) }),
  response: z.object({ calledBack: z.array(z.string()), alreadyGone: z.array(z.string()) }),
  roles: messageRoles,
});

const getMessages = defineRoute({
  method: 'GET',
  path: '/api/persons/:personId/messages',
  summary: 'The messages with one person, newest first',
  params: z.object({ personId: z.uuid() }),
  response: z.object({ messages: z.array(Message) }),
  roles: messageRoles,
  refusals: ['messages-person-not-seen'],
});

export const routes = { sendMessages, callBackMessages, getMessages } as const;
