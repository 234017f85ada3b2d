import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { planFormTexts } from './plan-form-texts.ts';
import styles from './plan.module.css';

type Props = {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onAdd: (id: string) => void;
  readonly name?: string;
  readonly error?: string | undefined;
};

/**
 * A press chooses and adds at once. With the keys an arrow walks through the texts of a closed list, so what
 * it stops at is added with Enter or the button only.
 */
export function TemplateSelect({ options, onAdd, ...field }: Props) {
  const t = useTexts(planFormTexts);
  const [walkedTo, setWalkedTo] = useState('');
  const byKeys = useRef(false);
  const whole = useRef<HTMLDivElement>(null);
  const add = (id: string) => {
    setWalkedTo('');
    onAdd(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>) => {
    byKeys.current = event.key !== 'Tab';
    if (event.key !== 'Enter' || walkedTo === '') return;
    event.preventDefault();
    add(walkedTo);
  };
  const chosen = options.find(({ value }) => value === walkedTo);
  return (
    <div ref={whole} className={styles.template}>
      <Select label={t.fromTemplate} hideLabel value={walkedTo} {...field}
        onKeyDownCapture={onKeyDown} onPointerDownCapture={() => { byKeys.current = false; }}
        onChange={(id) => (byKeys.current ? setWalkedTo(id) : id !== '' && add(id))}
        options={[{ value: '', label: t.chooseTemplate }, ...options]} />
      {chosen !== undefined && (
        <Button size="small" aria-label={t.addNamed(chosen.label)} onClick={() => {
          add(chosen.value);
          // The button goes; the list it belongs to stays under the hand.
          whole.current?.querySelector('select')?.focus();
        }}>{t.addChosen}</Button>
      )}
    </div>
  );
}
