import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import { monthOptions } from '../indicators/month-options.ts';
import { subjectTexts } from '../indicators/subject-texts.ts';
import { texts } from './texts.ts';
import styles from './publications.module.css';

export type Choice = {
  readonly kind: 'unemployment-table' | 'indicator-table' | 'board-report';
  readonly id: string;
  readonly by: 'municipality' | 'sex' | 'age';
  readonly month: string | null;
};

/** What is asked of the office; null while something is still to be chosen. */
export function askedOf({ kind, id, by, month }: Choice) {
  if (month === null || (kind === 'indicator-table' && id === '')) return null;
  return kind === 'indicator-table' ? { kind, month, subject: by === 'municipality' ? id : `${id}:${by}` } : { kind, month };
}

/** Which table of which month. */
export function PublishChoice({ choice, onChange }: { readonly choice: Choice; readonly onChange: (choice: Choice) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const months = useQuery(apiQuery('GET /api/figures/months', {})).data?.months;
  const catalogue = useQuery({ ...apiQuery('GET /api/indicators', {}), enabled: choice.kind === 'indicator-table' }).data?.indicators ?? [];
  const published = catalogue.filter(({ from }) => from === 'register');
  const chosen = published.find(({ id }) => id === choice.id);
  useFirst(choice, onChange, months?.[0], published[0]?.id);
  const ways = (['municipality', 'sex', 'age'] as const).filter((by) => by === 'municipality' || chosen?.by.includes(by) === true);
  const subjects = useTexts(subjectTexts);
  const partings = { municipality: t.byMunicipality, sex: t.bySex, age: t.byAge };
  return (
    <div className={styles.choice}>
      <Select
        label={t.kind} value={choice.kind} onChange={(kind) => onChange({ ...choice, kind: kind as Choice['kind'] })}
        options={[
          { value: 'unemployment-table', label: t.unemploymentTable }, { value: 'indicator-table', label: t.indicatorTable },
          { value: 'board-report', label: t.boardReport },
        ]}
      />
      {choice.kind === 'indicator-table' && (
        <>
          <Select
            label={t.indicator} value={choice.id} onChange={(id) => onChange({ ...choice, id, by: 'municipality' })}
            options={published.map(({ id, name, subject }) => ({ value: id, label: name, group: subjects[subject] }))}
          />
          <Select
            label={t.parted} value={choice.by} onChange={(by) => onChange({ ...choice, by: by as Choice['by'] })}
            options={ways.map((by) => ({ value: by, label: partings[by] }))}
          />
        </>
      )}
      <Select
        label={t.month} value={choice.month ?? ''} onChange={(month) => onChange({ ...choice, month })}
        options={monthOptions(months ?? [], language)}
      />
    </div>
  );
}

/** The newest closed month and the first indicator, until another is chosen. */
function useFirst(choice: Choice, onChange: (choice: Choice) => void, month: string | undefined, id: string | undefined): void {
  useEffect(() => {
    const next = {
      ...choice, month: choice.month ?? month ?? null, id: choice.id === '' && choice.kind === 'indicator-table' ? id ?? '' : choice.id,
    };
    if (next.month !== choice.month || next.id !== choice.id) onChange(next);
  }, [choice, onChange, month, id]);
}
