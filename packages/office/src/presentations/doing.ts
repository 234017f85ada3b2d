import type { Reading } from '../employers/doing.ts';
import type { Grounds } from '../matching/match-ground.ts';
import type { Audit, Events } from '../platform/platform.ts';

/** In which transaction, for whom, and by what. */
export type Doing = Reading & { readonly audit: Audit; readonly now: Date; readonly grounds: Grounds; readonly events: Events };

/** Why persons are looked at here, for the audit trail. */
export const PURPOSE = 'presentation to an employer';
