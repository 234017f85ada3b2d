import { useEffect, useRef, useState } from 'react';
import type { Worklist } from '@kohtaanto/office/worklist/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/text-field.tsx';
import { lettersAreOn } from '../design/letter-keys.ts';
import { isTyping, useShortcuts } from '../design/use-shortcuts.ts';
import { keyTexts } from './key-texts.ts';
import { savedViewsTexts } from './saved-views-texts.ts';
import { texts } from './texts.ts';
import type { SearchChange } from './use-worklist-search.ts';
import { hasFilters } from './worklist-search.ts';
import type { WorklistSearch } from './worklist-search.ts';
import styles from './list-head.module.css';

type HeadProps = {
  readonly list: Worklist;
  readonly search: WorklistSearch;
  readonly phone: boolean;
  readonly onChange: (change: SearchChange) => void;
  readonly onDialog: (dialog: 'views' | 'columns' | 'filters') => void;
};

/** How many, in which order, and what can be done to the list itself. */
export function ListHead({ list, search, phone, onChange, onDialog }: HeadProps) {
  const t = useTexts(texts);
  const v = useTexts(savedViewsTexts);
  const clear = () =>
    onChange({ due: undefined, day: undefined, task: undefined, group: undefined, municipality: undefined, name: undefined });
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className="section-head">{t.tasks(list.total)}</h2>
        <span className={styles.sub}>{t.byDue}</span>
        {hasFilters(search) && <Button variant="text" size="small" onClick={clear}>{t.clearFilters}</Button>}
      </div>
      <div className={styles.acts}>
        <NameFilter name={search.name} onName={(name) => onChange({ name })} />
        {phone ? (
          <Button size="small" onClick={() => onDialog('filters')}>{t.filters}</Button>
        ) : (
          <>
            <Button variant="text" size="small" onClick={() => onDialog('views')}>{v.save}</Button>
            <Button variant="text" size="small" onClick={() => onDialog('columns')}>{t.columns}</Button>
          </>
        )}
      </div>
    </header>
  );
}

type FilterProps = { readonly name: string | undefined; readonly onName: (name: string | undefined) => void };

/** Comes with "/" and stays while it has a word in it. */
function NameFilter({ name, onName }: FilterProps) {
  const t = useTexts(texts);
  const k = useTexts(keyTexts);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const shown = open || name !== undefined;
  useShortcuts({}, { help: [{ keys: ['/'], label: k.filter }] });
  useSlash(() => {
    setOpen(true);
    box.current?.querySelector('input')?.focus();
  });
  return (
    <div
      ref={box}
      className={styles.filter}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onName(undefined);
        setOpen(false);
      }}
    >
      {shown && (
        <TextField
          label={t.filterByName}
          hideLabel
          value={name ?? ''}
          onChange={(value) => onName(value === '' ? undefined : value)}
          autoFocus={open}
          maxLength={80}
        />
      )}
    </div>
  );
}

/** On a page with a list the slash belongs to the list: heard before the shell's search hears it. */
function useSlash(open: () => void): void {
  const current = useRef(open);
  useEffect(() => {
    current.current = open;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const inDialog = document.querySelector('dialog[open]') !== null;
      if (event.key !== '/' || inDialog || event.ctrlKey || isTyping(event.target) || !lettersAreOn()) return;
      event.preventDefault();
      current.current();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, []);
}
