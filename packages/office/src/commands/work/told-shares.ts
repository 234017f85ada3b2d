import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import type { Settlement } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import type { Sharing } from '@kohtaanto/rules/cost-sharing/share-costs.ts';

/** What the command prints. */
export type ToldShares = {
  readonly scheme: Scheme; readonly sharing: Sharing; readonly settlement?: Settlement;
  readonly other?: { readonly scheme: Scheme; readonly sharing: Sharing };
  readonly instalments: boolean; readonly nameOf: (code: string, language: 'fi' | 'sv' | 'en') => string;
};
