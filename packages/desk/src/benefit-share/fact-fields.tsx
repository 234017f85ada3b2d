import { factEffectWords, factKindWords } from '@kohtaanto/words/benefit-share/fact-words.ts';
import type { FactKind } from '@kohtaanto/words/benefit-share/fact-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { factTexts } from './fact-texts.ts';
import styles from './share.module.css';

export type FactFields = {
  readonly identityCode: string; readonly kind: FactKind; readonly day: string | null; readonly benefitDays: string; readonly allowanceDays: string;
  readonly municipality: string; readonly source: string;
};
export const emptyFact: FactFields = {
  identityCode: '', kind: 'work-condition', day: null, benefitDays: '', allowanceDays: '', municipality: '', source: '',
};
const kinds = Object.keys(factKindWords) as readonly FactKind[];

type Props = {
  readonly value: FactFields; readonly onChange: (value: FactFields) => void; readonly byCode: boolean;
  readonly faultOf: (field: string) => string | undefined;
};

/** Of whom, what, when, and how it is known; what does not belong to the kind is not asked. */
export function FactFieldsForm({ value, onChange, byCode, faultOf }: Props) {
  const t = useTexts(factTexts);
  const language = useLanguage();
  const put = (change: Partial<FactFields>) => onChange({ ...value, ...change });
  return (
    <>
      {byCode && (
        <TextField
          label={t.identityCode} value={value.identityCode} maxLength={20} error={faultOf('identityCode')}
          onChange={(identityCode) => put({ identityCode })}
        />
      )}
      <Select
        label={t.kind} value={value.kind} error={faultOf('kind')} description={factEffectWords[value.kind][language]}
        options={kinds.map((kind) => ({ value: kind, label: factKindWords[kind][language] }))}
        onChange={(chosen) => put({ kind: kinds.find((kind) => kind === chosen) ?? value.kind })}
      />
      <DatePicker label={t.day} value={value.day} onChange={(day) => put({ day })} error={faultOf('day')} />
      {value.kind === 'opening' && (
        <div className={styles.pair}>
          <TextField
            label={t.benefitDays} value={value.benefitDays} inputMode="numeric" error={faultOf('benefitDays')}
            onChange={(benefitDays) => put({ benefitDays })}
          />
          <TextField
            label={t.allowanceDays} value={value.allowanceDays} inputMode="numeric" error={faultOf('allowanceDays')}
            onChange={(allowanceDays) => put({ allowanceDays })}
          />
        </div>
      )}
      {value.kind === 'home' && (
        <TextField label={t.municipality} value={value.municipality} error={faultOf('municipality')} onChange={(municipality) => put({ municipality })} />
      )}
      <TextField label={t.source} value={value.source} maxLength={300} error={faultOf('source')} onChange={(source) => put({ source })} />
    </>
  );
}
