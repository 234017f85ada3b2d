import { useCallback, useState } from 'react';
import { atTime, formatBookedDay } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { fullName } from './person-name.ts';
import { texts } from './texts.ts';
import { toldTexts } from './told-texts.ts';
import styles from './list-head.module.css';

/** What became of the row that was at hand: told once, until the next row is chosen. */
export function useListTold(of: string) {
  const t = useTexts(toldTexts);
  const w = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const who = (row: WorklistRow) => fullName(row.name, w.protectedName);
  const task = (row: WorklistRow) => obligationName(row.kind, language).toLocaleLowerCase(language);
  return {
    text: said?.of === of ? said.text : null,
    left: (row: WorklistRow) => setSaid({ of, text: t.left(who(row), task(row)) }),
    booked: (row: WorklistRow, { day, from }: { readonly day: string; readonly from: string }) =>
      setSaid({ of, text: t.booked(who(row), `${formatBookedDay(day, language, today)} ${atTime(from, language)}`) }),
    forget: useCallback(() => setSaid(null), []),
  };
}

export function ListTold({ told, onForget }: { readonly told: string | null; readonly onForget: () => void }) {
  const t = useTexts(toldTexts);
  return (
    <div className={styles.told}>
      <p role="status">{told}</p>
      {told !== null && <Button variant="text" size="small" onClick={onForget}>{t.close}</Button>}
    </div>
  );
}
