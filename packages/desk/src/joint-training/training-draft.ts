import type { TrainingForm, TrainingView } from '@kohtaanto/office/joint-training/contract.ts';
import { amountText, parseAmount } from '@kohtaanto/words/money.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { PickedEmployer } from '../employers/employer-picker.tsx';

/** An employer as it is typed: sums in millions, percentages in text. */
export type EmployerDraft = {
  readonly key: string; readonly picked: PickedEmployer | null; readonly places: string; readonly staff: string; readonly turnover: string; readonly balance: string;
  readonly agreed: string; readonly economic: boolean; readonly hiredStaff: boolean;
};

export const emptyEmployer = (key: string): EmployerDraft =>
  ({ key, picked: null, places: '', staff: '', turnover: '', balance: '', agreed: '', economic: true, hiredStaff: false });

const MILLION_CENTS = 100_000_000;

export function employerDraftOf({ employerId, employer, places, staff, turnover, balance, agreedPercent, economic, hiredStaff }: TrainingView['shares'][number], language: Language): EmployerDraft {
  const millions = (sum: number | null) => (sum === null ? '' : amountText(cents(Math.round(sum / 1_000_000)), language));
  return {
    key: employerId, picked: { employerId, name: employer, sizeClass: 'small' }, places: String(places), staff: String(staff), turnover: millions(turnover), balance: millions(balance),
    agreed: agreedPercent === null ? '' : String(agreedPercent), economic, hiredStaff,
  };
}

const whole = (text: string): number | null => (/^\s*\d{1,8}\s*$/u.test(text) ? Number(text) : null);

/** Cents of a sum typed in millions; undefined where it is no number, null where nothing was typed. */
function millionsTyped(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const read = parseAmount(text);
  return read.ok ? read.value / 100 * MILLION_CENTS : undefined;
}

/** As the office takes it; null where a number cannot be read or an employer has not been chosen. */
export function employerOf(draft: EmployerDraft): TrainingForm['employers'][number] | null {
  const [places, staff] = [whole(draft.places), whole(draft.staff)];
  const [turnover, balance] = [millionsTyped(draft.turnover), millionsTyped(draft.balance)];
  const agreedPercent = draft.agreed.trim() === '' ? null : whole(draft.agreed);
  if (draft.picked === null || places === null || staff === null || turnover === undefined || balance === undefined) return null;
  if (draft.agreed.trim() !== '' && agreedPercent === null) return null;
  return {
    employerId: draft.picked.employerId, places, staff, turnover: turnover === null ? null : Math.round(turnover), balance: balance === null ? null : Math.round(balance),
    economic: draft.economic, hiredStaff: draft.hiredStaff, agreedPercent,
  };
}
