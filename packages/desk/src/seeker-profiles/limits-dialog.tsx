import type { Limits, SeekerProfile } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { vacancyOptions } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { profileTexts } from './profile-texts.ts';
import styles from './profile.module.css';
import { useLimitsSave } from './use-profile.ts';

type Props = { readonly personId: string; readonly profile: SeekerProfile; readonly onClose: () => void };
type Demand = Limits['cannot'][number];
type Limit = 'fits' | 'lessOf' | 'cannot';

export function LimitsDialog({ personId, profile, onClose }: Props) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const [limits, setLimits] = useState<ReadonlyMap<string, Limit>>(new Map([
    ...(profile.limits?.lessOf ?? []).map((each): [string, Limit] => [each, 'lessOf']), ...(profile.limits?.cannot ?? []).map((each): [string, Limit] => [each, 'cannot']),
  ]));
  const of = (limit: Limit) => [...limits].flatMap(([demand, told]) => (told === limit ? [demand as Demand] : []));
  const saving = useLimitsSave(personId, profile, () => ({ cannot: of('cannot'), lessOf: of('lessOf') }), onClose);
  const options = (['fits', 'lessOf', 'cannot'] as const).map((value) => ({ value, label: t[value] }));
  return (
    <FormDialog title={t.limits} saving={saving} onClose={onClose}>
      <p className="reading">{t.limitsSub}</p>
      <table className={styles.limits}>
        <tbody>
          {vacancyOptions('demand', language).map(({ value, label }) => (
            <tr key={value}>
              <th scope="row">{label}</th>
              <td>
                <Select
                  label={label} hideLabel value={limits.get(value) ?? 'fits'} options={options}
                  onChange={(limit) => setLimits(new Map([...limits, [value, limit as Limit]]))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormDialog>
  );
}
