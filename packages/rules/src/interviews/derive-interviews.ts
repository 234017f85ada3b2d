import { haveMonthsPassed } from '../foundations/plain-date.ts';
import type { PlainDate } from '../foundations/plain-date.ts';
import { lastValidDay, searchStart } from '../job-search/job-search-validity.ts';
import { knownSearchEnd, NEVER } from '../obligations/case-file.ts';
import type { CaseFile } from '../obligations/case-file.ts';
import type { ContactFact } from '../obligations/facts.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { NORDIC_MODEL_BEGINS } from '../obligations/rule-versions.ts';
import { takeComplementary } from './complementary-interviews.ts';
import { openComplementary } from './complementary-interviews-open.ts';
import { takeDiscussion } from './discussions.ts';
import { openDiscussion } from './discussions-open.ts';
import { closeFirstContact, startFirstContact, takeInitialInterview } from './first-contact.ts';
import { newChain } from './interview-chain.ts';
import type { Chain } from './interview-chain.ts';

/**
 * 31-33 and 36.3 §: every meeting owed so far and what became of it. Runs through the searches and
 * contacts once, in the order of their days, so that no later fact can touch what was met before.
 */
export function deriveInterviews(file: CaseFile, out: Obligation[]): readonly Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | undefined;
  let previousEnd: PlainDate | undefined;
  let next = 0;
  for (let index = 0; index < file.searches.length; index += 1) {
    const search = file.searches[index];
    if (search === undefined) continue;
    const start = searchStart(search, file.readings);
    const end = knownSearchEnd(file, search);
    if (chain === undefined || previousEnd === undefined || haveMonthsPassed(previousEnd, 6, start)) {
      chain = newChain(start);
      chains.push(chain);
    }
    if (chain.initial === undefined) startFirstContact(file, chain, start, end);
    const windowEnd = file.searches[index + 1]?.period.start ?? NEVER;
    next = takeContacts(file, chain, start, end < windowEnd ? end : windowEnd, next, out);
    closeFirstContact(file, chain, end, out);
    previousEnd = end === NEVER ? undefined : lastValidDay(search);
  }
  if (chain !== undefined) {
    openComplementary(file, chain, out);
    openDiscussion(file, chain, out);
  }
  return chains;
}

/** Takes the contacts of one validity; a meeting on its very last moment still belongs to it. */
function takeContacts(
  file: CaseFile,
  chain: Chain,
  start: PlainDate,
  end: PlainDate,
  firstIndex: number,
  out: Obligation[],
): number {
  let index = firstIndex;
  for (; index < file.contacts.length; index += 1) {
    const contact = file.contacts[index];
    if (contact === undefined || contact.day >= end) break;
    if (contact.day >= start) takeContact(file, chain, contact, out);
  }
  return index;
}

function takeContact(file: CaseFile, chain: Chain, contact: ContactFact, out: Obligation[]): void {
  if (contact.day < NORDIC_MODEL_BEGINS) return;
  switch (contact.kind) {
    case 'initial-interview':
      if (chain.initial === undefined) takeInitialInterview(chain, contact.day, out);
      else takeDiscussion(file, chain, contact.day, out);
      return;
    case 'job-search-discussion':
      takeDiscussion(file, chain, contact.day, out);
      return;
    case 'complementary-interview':
    case 'substitute-service':
      takeComplementary(file, chain, contact, out);
      return;
    case 'other':
      return;
  }
}
