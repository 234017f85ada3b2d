import { useQuery } from '@tanstack/react-query';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Notice } from '../../design/notice.tsx';
import { RadioGroup } from '../../design/radio-group.tsx';
import { planFormTexts } from './plan-form-texts.ts';
import styles from './plan.module.css';

export type CustomerWay = 'e-service' | 'signature' | 'other-with-copy';
export type Approvals = { readonly byAuthority: boolean; readonly byCustomer: CustomerWay | null };

type ApprovalProps = {
  readonly personId: string;
  readonly approvals: Approvals;
  readonly onChange: (approvals: Approvals) => void;
};

/** 38.3 §: both approve. The tasks matrix says who may for the authority. */
export function ApprovalFields({ personId, approvals, onChange }: ApprovalProps) {
  const t = useTexts(planFormTexts);
  const language = useLanguage();
  const query = useQuery({ ...apiQuery('GET /api/persons/:personId/competence', { params: { personId } }), placeholderData: undefined, staleTime: Infinity });
  const elsewhere = query.data?.tasks.find((task) => !task.mine);
  return (
    <div className={styles.fields}>
      {elsewhere !== undefined && (
        <Notice tone="neutral"
          title={t.notMine(elsewhere.unit[language], elsewhere.from === null ? '' : formatDate(elsewhere.from))} />
      )}
      <Checkbox label={t.byAuthority} checked={approvals.byAuthority && elsewhere === undefined}
        disabled={elsewhere !== undefined}
        onChange={(byAuthority) => onChange({ ...approvals, byAuthority })} />
      <RadioGroup label={t.byCustomer} value={approvals.byCustomer ?? 'later'} row
        onChange={(value) => onChange({ ...approvals, byCustomer: value === 'later' ? null : value as CustomerWay })}
        options={[
          { value: 'signature', label: t.signature }, { value: 'other-with-copy', label: t.otherWithCopy },
          { value: 'e-service', label: t.eService }, { value: 'later', label: t.later },
        ]} />
    </div>
  );
}

/** Approving for another unit is not offered: the first answer is what the matrix allows. */
export function useMayApprove(personId: string): boolean {
  const query = useQuery({ ...apiQuery('GET /api/persons/:personId/competence', { params: { personId } }), placeholderData: undefined, staleTime: Infinity });
  return query.data !== undefined && query.data.tasks.length > 0 && query.data.tasks.every((task) => task.mine);
}
