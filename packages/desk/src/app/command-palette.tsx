import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from '../design/class-names.ts';
import { Key, KeyHints } from '../design/key-hints.tsx';
import { Problem } from '../design/problem.tsx';
import { useModal } from '../design/use-modal.ts';
import { paletteTexts } from './command-palette-texts.ts';
import styles from './command-palette.module.css';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';
import { useTexts } from './texts.tsx';
import { usePaletteGroups } from './use-palette-groups.tsx';

export type CommandPaletteProps = { readonly onClose: () => void; readonly onKeys: () => void };

/** Ctrl K: persons, pages and commands, by keyboard alone. The field keeps the focus; the arrows choose. */
export function CommandPalette({ onClose, onKeys }: CommandPaletteProps) {
  const t = useTexts(paletteTexts);
  const listId = useId();
  const dialog = useModal(true, onClose);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { groups, searching, error } = usePaletteGroups(typed, onKeys);
  const entries = groups.flatMap((group) => group.entries);
  const index = Math.min(chosen, entries.length - 1);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((index + step + entries.length) % Math.max(entries.length, 1));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(entries[index]);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t.title}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries[index] === undefined ? undefined : `${listId}-${index}`}
          aria-label={t.placeholder}
          placeholder={t.placeholder}
          autoComplete="off"
          spellCheck={false}
          className={styles.field}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          {t.close}
        </button>
        <p className="unseen" role="status">
          {searching ? t.searching : t.found(entries.length)}
        </p>
        <Results
          label={t.title}
          groups={groups}
          index={index}
          listId={listId}
          onRun={run}
          onPoint={setChosen}
        />
        {error !== null && <Problem error={error} />}
        {entries.length === 0 && !searching && typed.trim().length > 1 && <Nothing typed={typed} />}
        <footer className={styles.foot}>
          <KeyHints
            hints={[
              { keys: ['↑', '↓'], label: t.move },
              { keys: ['↵'], label: t.open },
              { keys: ['Esc'], label: t.close },
            ]}
          />
          {typed.trim().length === 1 && <span>{t.atLeastTwo}</span>}
        </footer>
      </div>
    </dialog>
  );
}

type ResultsProps = {
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly index: number;
  readonly listId: string;
  readonly onRun: (entry: PaletteEntry) => void;
  readonly onPoint: (index: number) => void;
};

function Results({ label, groups, index, listId, onRun, onPoint }: ResultsProps) {
  const starts = groups.map((_group, at) =>
    groups.slice(0, at).reduce((total, before) => total + before.entries.length, 0),
  );
  return (
    <div role="listbox" id={listId} aria-label={label} className={styles.results}>
      {groups.map((group, at) => (
        <div key={group.title} role="group" aria-label={group.title}>
          <p className={styles.title} aria-hidden="true">
            {group.title}
          </p>
          {group.entries.map((entry, within) => {
            const place = (starts[at] ?? 0) + within;
            return (
              <div
                key={entry.key}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === index}
                className={classNames(styles.entry, place === index && styles.chosen)}
                ref={(element) => {
                  if (place === index) element?.scrollIntoView({ block: 'nearest' });
                }}
                onPointerMove={() => place !== index && onPoint(place)}
                onClick={() => onRun(entry)}
              >
                <span className={styles.label}>{entry.label}</span>
                {entry.detail !== undefined && <span className={styles.detail}>{entry.detail}</span>}
                {entry.hint?.map((key) => (
                  <Key key={key}>{key}</Key>
                ))}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Nothing({ typed }: { readonly typed: string }) {
  const t = useTexts(paletteTexts);
  return (
    <div className={styles.nothing}>
      <p className="reading">{t.nothing(typed.trim())}</p>
      <p>{t.nothingWhy}</p>
    </div>
  );
}
