import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Duty } from '@kohtaanto/office/jobseekers/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { reasonSentence, sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import { apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { DatePicker } from '../../design/date-picker.tsx';
import { SectionLink } from '../../design/section-link.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import type { PlanDraft } from './plan-form.ts';
import { planFormTexts } from './plan-form-texts.ts';
import styles from './plan.module.css';

type DutyFieldsProps = {
  readonly personId: string;
  readonly draft: PlanDraft;
  readonly today: string;
  /** A plan without any duty yet takes the proposal by itself; a person may always change it. */
  readonly takeProposal: boolean;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  /** The proposal taken by itself, where that is not the same as a person's own change. */
  readonly onPropose?: (change: Partial<PlanDraft>) => void;
  readonly fault: (path: string) => string | undefined;
};

/** 44-48 §: what the rules propose, with the reason; lowering asks for one. */
export function DutyFields({ personId, draft, today, takeProposal, onChange, onPropose = onChange, fault }: DutyFieldsProps) {
  const t = useTexts(planFormTexts);
  const language = useLanguage();
  const query = useQuery({ ...apiQuery('GET /api/persons/:personId/search-duty/proposal', { params: { personId } }), placeholderData: undefined, staleTime: Infinity });
  const proposal = query.data;
  const said = proposal?.because.map((reason) => reasonSentence(reason, language)).join(' ') ?? '';
  const take = (tell = onChange) => {
    if (proposal === undefined) return;
    tell(proposal.duty === null ? { duty: null, noDutyReason: said } : { duty: proposal.duty, noDutyReason: null });
  };
  const isUnset = draft.duty === null && draft.noDutyReason === null;
  const asked = useRef(false);
  useEffect(() => {
    // Once, when the proposal has come: what a person chose since is never changed.
    if (asked.current || proposal === undefined) return;
    asked.current = true;
    if (takeProposal && isUnset) take(onPropose);
  });
  const section = proposal?.because.find((reason) => reason.section !== undefined)?.section;
  return (
    <div className={styles.fields}>
      <div className={styles.proposal} aria-live="polite">
        <h3>{t.proposal}</h3>
        {proposal === undefined ? <p>{t.dutyNotReady}</p> : (
          <p className="reason">
            <b>{proposal.duty === null ? t.proposedNone
              : t.proposedDuty(proposal.duty.perPeriod, proposal.duty.periodMonths, proposal.duty.periods, formatDate(proposal.duty.startsOn))}</b>{' '}
            {said} {section !== undefined && <SectionLink label={sectionLabel(section, language)}
              href={sectionHref(section, language)} />}
          </p>
        )}
        <Button size="small" onClick={() => take()}
          disabledReason={proposal === undefined ? t.dutyNotReady : undefined}>{t.useProposal}</Button>
      </div>
      <Segmented label={t.duty} value={draft.duty === null ? 'none' : 'set'}
        onChange={(value) => onChange(value === 'none' ? { duty: null, noDutyReason: draft.noDutyReason ?? '' }
          : { duty: proposal?.duty ?? usual(today), noDutyReason: null })}
        options={[{ value: 'set', label: t.setDuty }, { value: 'none', label: t.noDuty }]} />
      {draft.duty === null
        ? <TextArea label={t.noDutyReason} value={draft.noDutyReason ?? ''}
          onChange={(noDutyReason) => onChange({ noDutyReason })} rows={2} maxLength={2000}
          name="noDutyReason" error={fault('plan.noDutyReason') ?? fault('noDutyReason')} />
        : <DutyOf duty={draft.duty} onChange={(duty) => onChange({ duty })} fault={fault} />}
    </div>
  );
}

function usual(today: string): Duty {
  return { startsOn: today, perPeriod: 4, periodMonths: 1, periods: 3 };
}

function DutyOf({ duty, onChange, fault }: { duty: Duty; onChange: (duty: Duty) => void; fault: (path: string) => string | undefined }) {
  const t = useTexts(planFormTexts);
  const numbers = (least: number, most: number) =>
    Array.from({ length: most - least + 1 }, (_, index) => ({ value: String(least + index), label: String(least + index) }));
  const lowered = duty.periodMonths === 1 && duty.perPeriod < 4;
  return (
    <>
      <div className={styles.duty}>
        <Select label={t.perPeriod} value={String(duty.perPeriod)}
          onChange={(value) => onChange({ ...duty, perPeriod: Number(value) })}
          options={numbers(1, 4)} />
        <Select label={t.periodMonths} value={String(duty.periodMonths)}
          onChange={(value) => onChange({ ...duty, periodMonths: value === '3' ? 3 : 1 })}
          options={[{ value: '1', label: t.month1 }, { value: '3', label: t.month3 }]} />
        <Select label={t.periods} value={String(duty.periods)}
          onChange={(value) => onChange({ ...duty, periods: Number(value) })} options={numbers(1, 6)} />
        <DatePicker label={t.startsOn} value={duty.startsOn}
          onChange={(startsOn) => startsOn !== null && onChange({ ...duty, startsOn })} />
      </div>
      {lowered && (
        <TextArea label={t.loweredBecause} value={duty.loweredBecause ?? ''}
          onChange={(loweredBecause) => onChange({ ...duty, loweredBecause })} rows={2} maxLength={2000}
          name="duty.loweredBecause" error={fault('plan.duty.loweredBecause') ?? fault('duty.loweredBecause')} />
      )}
    </>
  );
}
