import type { MatchPartTold, OwnWords } from '@kohtaanto/office/matching/contract.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { matchingTexts } from './matching-texts.ts';
import styles from './matching.module.css';
import { WithOwnWords } from './own-words.tsx';

type Props = { readonly parts: readonly MatchPartTold[]; readonly stops: readonly string[]; readonly lift: string | null; readonly ownWords?: OwnWords };

export const signs = { 'for': '+', 'against': '−', 'missing': '?', 'not-asked': '·' } as const;

/** A score is the sum of its parts, and each says why it gave what it gave. */
export function MatchReasons({ parts, stops, lift, ownWords }: Props) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  const points = (value: number) => formatDecimal(value, 1, language);
  return (
    <div className={styles.reasons}>
      {stops.map((stop) => <p key={stop} className={styles.stop}><WithOwnWords text={stop} own={ownWords} /></p>)}
      {lift !== null && <p className={styles.lift}><strong>{t.lift}:</strong> <WithOwnWords text={lift} own={ownWords} /></p>}
      <table className={styles.parts}>
        <tbody>
          {parts.map((part) => (
            <tr key={part.part}>
              <th scope="row">{part.name}</th>
              <td className={styles.points}>{points(part.points)}<span> / {points(part.most)}</span></td>
              <td>
                <ul>
                  {part.reasons.map(({ stance, text }) => (
                    <li key={text} className={classNames(stance === 'for' && styles.for, stance === 'against' && styles.against)}>
                      <span aria-hidden="true" className={styles.sign}>{signs[stance]}</span><span className="unseen">{t[stance]}: </span><WithOwnWords text={text} own={ownWords} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
