import { createRefusalRegistry } from '../platform/http/refusal-registry.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { Fault } from '../platform/http/refusal.ts';
import type { Language } from '../platform/platform.ts';
import { vacancyRefusals } from './refusals.ts';

const registry = createRefusalRegistry();
registry.add(vacancyRefusals);

/** What a fault of a posting says where the postings without faults are taken, and nothing is refused. */
export const faultSentences = (language: Language) => (fault: Fault): string =>
  registry.problem(new Refused(fault.code, fault.values), language).detail;
