import { inLanguage } from '@kohtaanto/words/language.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { use, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { useLanguage } from '../design/language.tsx';
import { TextField } from '../design/text-field.tsx';
import { BroughtChoicesContext } from './brought-choices.ts';
import styles from './occupation-chooser.module.css';
import { occupationTexts } from './occupation-texts.ts';
import { useRested } from './use-linked-title.ts';

/** A skill of the classification by its address, or `own:` and words. */
export type GivenSkill = { readonly ref: string; readonly name: string };

type SkillChooserProps = { readonly label: string; readonly taken: readonly string[]; readonly onAdd: (skills: readonly GivenSkill[]) => void };

/** A skill as one says it, with the nearest of the classification below; what is none of them is added in one's own words. */
export function SkillChooser({ label, taken, onAdd }: SkillChooserProps) {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [near, setNear] = useState(0);
  const [open, setOpen] = useState(false);
  const isStaff = use(BroughtChoicesContext) === null;
  const text = useRested(typed.trim());
  const { data } = useQuery({ ...apiQuery('GET /api/occupations/skills/link', { query: { text: text || '-', top: 6 } }), enabled: isStaff && open && text.length >= 2, staleTime: 60_000 });
  const isFresh = open && text === typed.trim() && text.length >= 2 && !/[,;\n]/u.test(typed);
  const found = isFresh && data !== undefined ? data.skills.filter(({ uri }) => !taken.includes(uri)) : [];
  const index = Math.min(near, found.length - 1);
  const add = (skills: readonly GivenSkill[]) => {
    setTyped('');
    setOpen(false);
    setNear(0);
    const fresh = skills.filter(({ ref }) => !taken.includes(ref));
    if (fresh.length > 0) onAdd(fresh);
  };
  /** Several at once with commas between, as lists are pasted. */
  const addOwn = () => add([...new Set(typed.split(/[,;\n]/u).map((word) => word.trim()).filter((word) => word !== ''))].map((word) => ({ ref: `own:${word.slice(0, 190)}`, name: word })));
  const choose = (one: (typeof found)[number] | undefined) => one !== undefined && add([{ ref: one.uri, name: one.name }]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setNear((index + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (found.length > 0) choose(found[index]);
      else addOwn();
    }
    if (event.key === 'Escape' && found.length > 0) {
      // The list closes; the dialog around it stays.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  const isListed = data?.loaded === true;
  return (
    <div className={styles.chooser} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <div className={styles.adding}>
        <TextField
          label={label} description={t.skillHint} value={typed} maxLength={1000} onKeyDown={onKeyDown}
          onChange={(value) => { setTyped(value); setOpen(true); setNear(0); }}
          {...(isListed ? {
            role: 'combobox' as const, 'aria-autocomplete': 'list' as const, 'aria-expanded': found.length > 0, 'aria-controls': listId,
            'aria-activedescendant': found.length > 0 ? `${listId}-${index}` : undefined,
          } : {})}
        />
        <Button onClick={addOwn}>{isListed ? t.addOwnSkill : t.addSkill}</Button>
      </div>
      {isListed && <p className="unseen" role="status">{isFresh ? t.foundSkills(found.length) : ''}</p>}
      {found.length > 0 && (
        <div role="listbox" id={listId} aria-label={t.skillSuggestions} className={styles.list}>
          {found.map((one, at) => (
            <div
              key={one.uri} id={`${listId}-${at}`} role="option" aria-selected={at === index} className={classNames(styles.option, at === index && styles.near)}
              onPointerMove={() => at !== index && setNear(at)} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(one)}
            >
              <span className={styles.name}>{one.name}</span>
              {one.matched.language !== language && <span className={styles.why}>{one.matched.label}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** As it is read: a skill of the classification by its name, one's own by its words. */
/** By its name in the classification, or as it was told. */
export const skillSaid = (ref: string, names: Readonly<Record<string, string>>): string => names[ref] ?? (ref.startsWith('own:') ? ref.slice(4) : ref);

/** In which language those in own words were told, where it is another than the reader's: “ruotsiksi”. */
export function ownWordsIn(refs: readonly string[], names: Readonly<Record<string, string>>, told: { readonly in: Language | null; readonly reader: Language }): string | null {
  if (told.in === null || told.in === told.reader || refs.every((ref) => !ref.startsWith('own:') || names[ref] !== undefined)) return null;
  return inLanguage(told.in, told.reader);
}
