import type { SessionHeaders } from '@kohtaanto/office/platform/identity/session-for.ts';

/** What the load is made of: three kinds of request, who asks, and what is sent. */
export type Kind = 'worklist' | 'person' | 'contact';
export type Asker = { readonly areaId: number; readonly headers: SessionHeaders; readonly persons: readonly string[] };
export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: SessionHeaders;
  readonly body: string | null;
};
/** Milliseconds from when it should have begun; why it failed, if it did. */
export type Timed = { readonly kind: Kind; readonly milliseconds: number; readonly failed: string | null };
