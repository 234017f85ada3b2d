import { useId } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { classNames } from './class-names.ts';
import { useLanguage } from './language.tsx';
import styles from './facets.module.css';

/** The filters beside a list. The counts are those of the rows left by the other filters. */
export function Facets({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={styles.facets} aria-label={label}>
      {children}
    </nav>
  );
}

export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  readonly tone?: 'late';
};

export type FacetGroupProps = {
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly value: string | readonly string[] | null;
  /** The value pressed, or null when the chosen one was pressed again. */
  readonly onChange: (value: string | null) => void;
  readonly multiple?: boolean;
};

export function FacetGroup({ title, options, value, onChange }: FacetGroupProps) {
  const headId = useId();
  const language = useLanguage();
  const isChosen = (option: string) => (Array.isArray(value) ? value.includes(option) : value === option);
  return (
    <div role="group" className={styles.group} aria-labelledby={headId}>
      <h2 id={headId} className={styles.title}>
        {title}
      </h2>
      <ul>
        {options.map((option) => {
          const chosen = isChosen(option.value);
          const empty = option.count === 0;
          const tone = option.tone === 'late' && !empty && styles.late;
          return (
            <li key={option.value}>
              <button
                type="button"
                aria-pressed={chosen}
                className={classNames(styles.facet, chosen && styles.chosen, empty && styles.empty, tone)}
                onClick={() => onChange(chosen && !Array.isArray(value) ? null : option.value)}
              >
                <span>{option.label}</span>
                {option.count !== undefined && <span>{formatNumber(option.count, language)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
