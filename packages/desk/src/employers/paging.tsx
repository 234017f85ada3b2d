import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { texts } from './employer-texts.ts';
import styles from './employers.module.css';

type PagingProps = { readonly offset: number; readonly shown: number; readonly total: number; readonly onChange: (offset: number | undefined) => void };
const PAGE = 50;

/** Which rows are shown of how many; nothing where all of them are. */
export function Paging({ offset, shown, total, onChange }: PagingProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (total <= PAGE && offset === 0) return null;
  const say = (count: number) => formatNumber(count, language);
  return (
    <div className={styles.pages}>
      <span>{`${say(shown === 0 ? 0 : offset + 1)}–${say(offset + shown)} / ${say(total)}`}</span>
      {offset > 0 && <Button size="small" onClick={() => onChange(offset <= PAGE ? undefined : offset - PAGE)}>{t.previous}</Button>}
      {offset + shown < total && <Button size="small" onClick={() => onChange(offset + PAGE)}>{t.next}</Button>}
    </div>
  );
}
