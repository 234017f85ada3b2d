import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { useLanguage } from '../design/language.tsx';
import { TextField } from '../design/text-field.tsx';
import styles from './occupation-chooser.module.css';
import { occupationTexts } from './occupation-texts.ts';
import { useLinkedTitle } from './use-linked-title.ts';
import type { Suggestion } from './use-linked-title.ts';

/** What was written and, where an occupation was chosen, which and the ISCO-08 code of its unit group; undefined: not touched. */
export type GivenOccupation = { readonly text: string; readonly code: string | null | undefined; readonly uri?: string };

export type OccupationChooserProps = {
  readonly value: GivenOccupation;
  readonly onChange: (value: GivenOccupation) => void;
  readonly label?: ReactNode;
  readonly error?: ReactNode;
  /** Choosing another than the first is no lesson here. */
  readonly unlearning?: boolean;
};

/** A title in the asker's own words with the nearest occupations below it; without a classification it is a plain field. */
export function OccupationChooser({ value, onChange, label, error, unlearning = false }: OccupationChooserProps) {
  const t = useTexts(occupationTexts);
  const listId = useId();
  const state = useQuery({ ...apiQuery('GET /api/occupations', {}), staleTime: 300_000 });
  const loaded = state.data !== undefined && state.data.release !== null;
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(0);
  const [kept, setKept] = useState<{ readonly title: string; readonly name: string } | null>(null);
  const { suggestions, answered } = useLinkedTitle(value.text, loaded && open);
  const index = Math.min(near, suggestions.length - 1);
  const shown = open && suggestions.length > 0;
  const choose = (one: Suggestion | undefined) => {
    if (one === undefined) return;
    setOpen(false);
    if (!unlearning && one.uri !== suggestions[0]?.uri) {
      setKept({ title: value.text.trim(), name: one.name });
      // A list that could not be taught is no reason to stop the form.
      api('POST /api/occupations/choices', { body: { title: value.text.trim(), uri: one.uri } }).catch(() => setKept(null));
    }
    onChange({ text: capital(one.name), code: one.group.code === '' ? null : one.group.code, uri: one.uri });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && loaded) {
      event.preventDefault();
      if (shown) setNear((index + step + suggestions.length) % suggestions.length);
      setOpen(true);
    }
    if (event.key === 'Enter' && shown && !event.ctrlKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(suggestions[index]);
    }
    if (event.key === 'Escape' && shown) {
      // The list closes; the dialog around it stays.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  const typed = (text: string) => {
    setOpen(true);
    setNear(0);
    setKept(null);
    onChange({ text, code: null });
  };
  return (
    <div className={styles.chooser} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <TextField
        label={label ?? t.label} description={loaded ? t.hint : undefined} error={error} value={value.text} onChange={typed}
        onKeyDown={onKeyDown} maxLength={200}
        {...(loaded ? {
          role: 'combobox' as const, 'aria-autocomplete': 'list' as const, 'aria-expanded': shown, 'aria-controls': listId,
          'aria-activedescendant': shown ? `${listId}-${index}` : undefined,
        } : {})}
      />
      {loaded && <p className="unseen" role="status">{open && answered ? (shown ? t.found(suggestions.length) : t.none) : ''}</p>}
      {shown && <Suggestions listId={listId} suggestions={suggestions} index={index} onPoint={setNear} onChoose={choose} />}
      {open && answered && !shown && <p className={styles.note} aria-hidden="true">{t.none}</p>}
      {kept !== null && <Kept {...kept} onUndone={() => setKept(null)} />}
    </div>
  );
}

/** What the list learned of the choice, and a way to take it back. */
function Kept({ title, name, onUndone }: { readonly title: string; readonly name: string; readonly onUndone: () => void }) {
  const t = useTexts(occupationTexts);
  const undoing = useMutation({ mutationFn: () => api('POST /api/occupations/choices', { body: { title, uri: null } }), onSuccess: onUndone });
  return (
    <div className={styles.kept}>
      <p className={styles.note} role="status">{t.kept(title, name)}</p>
      <Button variant="text" busy={undoing.isPending} onClick={() => undoing.mutate()}>{t.forget}</Button>
    </div>
  );
}

type SuggestionsProps = {
  readonly listId: string;
  readonly suggestions: readonly Suggestion[];
  readonly index: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (one: Suggestion) => void;
};

function Suggestions({ listId, suggestions, index, onPoint, onChoose }: SuggestionsProps) {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const why = ({ matched, name, group }: Suggestion): string => {
    const inLanguage = matched.language === language ? '' : { fi: t.inFinnish, sv: t.inSwedish, en: t.inEnglish }[matched.language] ?? '';
    const answered = same(matched.label, name) ? '' : t.matched(matched.label, inLanguage);
    return [matched.own ? `${answered} (${t.ownName})`.trim() : answered, `${group.code} ${group.name}`.trim()]
      .filter((part) => part !== '').join(' · ');
  };
  return (
    <div
      role="listbox" id={listId} aria-label={t.suggestions} className={styles.list}
      ref={useCallback((element: HTMLDivElement | null) => element?.scrollIntoView({ block: 'nearest' }), [])}
    >
      {suggestions.map((one, at) => (
        <div
          key={one.uri} id={`${listId}-${at}`} role="option" aria-selected={at === index}
          className={classNames(styles.option, at === index && styles.near)}
          ref={(element) => {
            if (at === index) element?.scrollIntoView({ block: 'nearest' });
          }}
          onPointerMove={() => at !== index && onPoint(at)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one)}
        >
          <span className={styles.first}>
            <span className={styles.name}>{one.name}</span>
            <span className={styles.sureness}>{one.chosenBefore ? t.chosenBefore : one.sureness === null ? '' : t.sureness(one.sureness)}</span>
          </span>
          <span className={styles.why}>{why(one)}</span>
        </div>
      ))}
    </div>
  );
}

const same = (one: string, other: string): boolean => one.toLocaleLowerCase('fi') === other.toLocaleLowerCase('fi');
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
