import { useId } from 'react';
import { useLanguage } from '../app/texts.tsx';
import type { Questions } from './ask-anonymously.ts';
import styles from './answer.module.css';

type Props = {
  readonly item: Questions['questionnaire']['items'][number];
  readonly value: string | undefined;
  readonly onChange: (code: string) => void;
};

/** Real radio buttons, each as large as a thumb: arrows move, one tab stop. The strongest agreement comes first. */
export function QuestionField({ item, value, onChange }: Props) {
  const language = useLanguage();
  const name = useId();
  const own = item.choices.filter(({ code }) => code !== '0');
  const order = item.scale === 'agreement' ? own.toReversed() : own;
  const unsure = item.choices.find(({ code }) => code === '0');
  return (
    <fieldset className={styles.choices}>
      <legend><h1 className="sentence" tabIndex={-1}>{item.asked[language]}</h1></legend>
      {[...order, ...(unsure === undefined ? [] : [unsure])].map(({ code, name: said }) => (
        <label key={code} className={styles.choice} data-unsure={code === '0' || undefined}>
          <input type="radio" name={name} value={code} checked={value === code} onChange={() => onChange(code)} />
          <span>{said[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
