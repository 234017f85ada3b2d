import { categoryNames } from '@kohtaanto/words/cost-sharing/category-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './cost-texts.ts';
import type { Year } from './cost-year.ts';

type Category = Year['scheme']['categories'][number]['category'];
export type CostFields = {
  readonly category: Category; readonly amount: string; readonly municipality: string; readonly key: string; readonly description: string;
};

export function emptyCost(scheme: Year['scheme'], category?: Category): CostFields {
  return { category: category ?? scheme.categories[0]?.category ?? 'operating', amount: '', municipality: '', key: '', description: '' };
}

/** As the office takes it: what does not belong to the category is not sent. */
export function costSent(fields: CostFields, scheme: Year['scheme']) {
  const rule = scheme.categories.find(({ category }) => category === fields.category);
  return {
    category: fields.category, amount: fields.amount, description: fields.description,
    municipality: rule?.kind === 'paid-by-one' && fields.municipality !== '' ? fields.municipality : null,
    key: rule?.kind === 'shared' && fields.key !== '' ? fields.key : null,
  };
}

type Props = {
  readonly scheme: Year['scheme']; readonly value: CostFields; readonly onChange: (value: CostFields) => void;
  readonly faultOf: (field: string) => string | undefined;
};

/** What it was, how much, and where the category asks it: by whom or by which key. */
export function CostFieldsForm({ scheme, value, onChange, faultOf }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const rule = scheme.categories.find(({ category }) => category === value.category);
  const put = (change: Partial<CostFields>) => onChange({ ...value, ...change });
  return (
    <>
      <Select
        label={t.category} value={value.category} error={faultOf('category')}
        onChange={(chosen) => put({ category: scheme.categories.find(({ category }) => category === chosen)?.category ?? value.category, key: '' })}
        options={scheme.categories.map(({ category }) => ({ value: category, label: categoryNames[category][language] }))}
      />
      <TextField
        label={t.amount} value={value.amount} inputMode="decimal" error={faultOf('amount')} onChange={(amount) => put({ amount })}
      />
      {rule?.kind === 'paid-by-one' && (
        <Select
          label={t.payer} value={value.municipality} error={faultOf('municipality')} onChange={(municipality) => put({ municipality })}
          options={[{ value: '', label: t.choose }, ...scheme.municipalities.map(({ code, name }) => ({ value: code, label: name[language] }))]}
        />
      )}
      {rule?.kind === 'shared' && rule.keys.length > 1 && (
        <Select
          label={t.key} value={value.key === '' ? (rule.keys[0]?.code ?? '') : value.key} error={faultOf('key')} onChange={(key) => put({ key })}
          options={rule.keys.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
      )}
    </>
  );
}
