import type { SharingFault } from '@kohtaanto/rules/cost-sharing/sharing-fault.ts';
import type { Fault } from '../platform/http/refusal.ts';

/** A fault of the rules as the office tells it: its code under the slice's name. */
export function toldFault(fault: SharingFault): Fault {
  return { path: fault.path, code: `cost-sharing.${fault.code}`, values: fault.values };
}
