import { useId, useState } from 'react';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import styles from './compare.module.css';
import { compareTexts } from './compare-texts.ts';
import { differingWords } from './differing-words.ts';

export type ComparedPart<Key extends string> = {
  readonly key: Key; readonly title: string; readonly mine: string; readonly theirs: string;
};

type CompareProps<Key extends string> = {
  readonly parts: readonly ComparedPart<Key>[];
  readonly who: string;
  readonly onTake: (theirs: ReadonlySet<Key>) => void;
  readonly onClose: () => void;
};

/** Two texts of the same thing, field by field: what differs is marked, and one of them is chosen. */
export function CompareDialog<Key extends string>({ parts, who, onTake, onClose }: CompareProps<Key>) {
  const t = useTexts(compareTexts);
  const [theirs, setTheirs] = useState<ReadonlySet<Key>>(new Set());
  const differing = parts.filter((part) => part.mine !== part.theirs);
  const same = parts.filter((part) => part.mine === part.theirs).map((part) => part.title);
  const choose = (key: Key, other: boolean) => setTheirs((before) => {
    const next = new Set(before);
    if (other) next.add(key);
    else next.delete(key);
    return next;
  });
  return (
    <Dialog open title={t.title} onClose={onClose} width={1040} footer={
      <>
        <Button onClick={onClose}>{t.back}</Button>
        <Button variant="primary" onClick={() => onTake(theirs)}>{t.take}</Button>
      </>
    }>
      <p>{differing.length === 0 ? t.allSame : t.help}</p>
      {differing.map((part) => (
        <Compared key={part.key} part={part} who={who} theirs={theirs.has(part.key)}
          onChoose={(other) => choose(part.key, other)} />
      ))}
      {same.length > 0 && differing.length > 0 && <p className={styles.same}>{t.same(same.join(', '))}</p>}
    </Dialog>
  );
}

type OneProps<Key extends string> = {
  readonly part: ComparedPart<Key>; readonly who: string; readonly theirs: boolean;
  readonly onChoose: (theirs: boolean) => void;
};

function Compared<Key extends string>({ part, who, theirs, onChoose }: OneProps<Key>) {
  const t = useTexts(compareTexts);
  const name = useId();
  const side = (label: string, text: string, other: string, isTheirs: boolean) => (
    <label className={theirs === isTheirs ? `${styles.side} ${styles.chosen}` : styles.side}>
      <span className={styles.who}>
        <input type="radio" name={name} checked={theirs === isTheirs} onChange={() => onChoose(isTheirs)} /> {label}
      </span>
      <Text text={text} other={other} />
    </label>
  );
  return (
    <fieldset className={styles.part} aria-label={t.choose(part.title)}>
      <legend className="section-head">{part.title}</legend>
      <div className={styles.sides}>
        {side(t.mine, part.mine, part.theirs, false)}
        {side(t.theirs(who), part.theirs, part.mine, true)}
      </div>
    </fieldset>
  );
}

function Text({ text, other }: { readonly text: string; readonly other: string }) {
  const t = useTexts(compareTexts);
  if (text.trim() === '') return <span className={styles.empty}>{t.empty}</span>;
  const { before, only, after } = differingWords(text, other);
  return <span className={styles.text}>{before}{only !== '' && <mark className={styles.mark}>{only}</mark>}{after}</span>;
}
