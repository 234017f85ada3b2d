import { addDays, ageOn, formatIso, plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { Refused } from '../platform/http/refusal.ts';
import type { AccessScope, Platform, Tx } from '../platform/platform.ts';
import type { WorklistPreview } from './contract.ts';
import { municipalityName } from './municipality-names.ts';
import type { FoundPreview } from './preview-store.ts';
import { findPreview } from './preview-store.ts';
import { slotsOfToday } from './review-slots.ts';
import { weeksAhead } from './worklist-view.ts';

export type PreviewAsked = { readonly personId: string; readonly obligation: string | undefined };

/** The look is written in the audit trail in the transaction that reads; so is a refused one. */
export async function openPreview(
  platform: Platform, scope: AccessScope, today: PlainDate, asked: PreviewAsked,
): Promise<WorklistPreview> {
  const preview = await platform.database.write(scope, async (tx) => {
    const found = await findPreview(tx, scope, asked.personId, formatIso(today));
    if (found === undefined) return undefined;
    await platform.audit.record(tx, scope, {
      action: 'person.preview',
      personId: asked.personId,
      outcome: 'allowed',
      detail: { obligation: asked.obligation ?? null, masked: isMasked(found) },
    });
    const names = await municipalityName(platform, scope.language);
    return previewOf(tx, scope, found, { ...asked, today, municipality: names(found.municipality_code) });
  });
  if (preview !== undefined) return preview;
  await platform.audit.recordDenied(scope, { action: 'person.preview', personId: asked.personId });
  throw new Refused('worklist-person-not-seen');
}

type Around = PreviewAsked & { readonly today: PlainDate; readonly municipality: string };

async function previewOf(
  tx: Tx, scope: AccessScope, found: FoundPreview, around: Around,
): Promise<WorklistPreview> {
  const open = [...found.obligations, ...found.matters];
  const chosen = open.find((one) => one.key === around.obligation) ?? open[0];
  const task = {
    personId: around.personId,
    protected: found.protected,
    obligation: chosen === undefined ? null : withoutAppointment(chosen),
    others: open
      .filter((one) => one !== chosen && one.due <= formatIso(addDays(around.today, weeksAhead * 7)))
      .map(({ key, kind, due }) => ({ key, kind, due })),
    appointment: chosen?.appointment ?? null,
  };
  if (isMasked(found)) return { ...task, ...nothingOfPerson };
  const duty = found.plan?.duty ?? null;
  return {
    ...task,
    name: nameOf(found),
    age: ageOn(plainDate(found.birth_date), around.today),
    municipality: around.municipality,
    serviceLanguage: found.service_language,
    interpreterLanguage: found.interpreter_language,
    search: found.search,
    status: found.status,
    slots: duty === null ? null : await slotsOfToday(tx, scope, around.personId, duty, around.today),
    plan: planOf(found),
    service: found.service,
    latest: found.latest,
  };
}

/** A protected person is a task without a person until opened with a reason. */
function isMasked(found: FoundPreview): boolean {
  return found.protected && !found.opened;
}

const nothingOfPerson = {
  name: null, age: null, municipality: null, serviceLanguage: null, interpreterLanguage: null,
  search: null, status: null, slots: null, plan: null, service: null, latest: [],
};

function nameOf({ family_name, given_name }: FoundPreview): WorklistPreview['name'] {
  return family_name === null || given_name === null ? null : { family: family_name, given: given_name };
}

function planOf({ plan }: FoundPreview): WorklistPreview['plan'] {
  if (plan === null) return null;
  const { kind, version, madeOn, approvedByAuthority, approvedByCustomer } = plan;
  return { kind, version, madeOn, approvedByAuthority, approvedByCustomer };
}

function withoutAppointment(one: FoundPreview['obligations'][number]): WorklistPreview['obligation'] {
  const { key, kind, party, due, officeDay, state, because, ruleVersion, certain, computedAt, about } = one;
  return { key, kind, party, due, officeDay, state, because, ruleVersion, certain, computedAt, about };
}
