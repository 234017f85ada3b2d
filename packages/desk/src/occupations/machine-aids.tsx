import type { OccupationState } from '@kohtaanto/office/occupations/contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useTexts } from '../app/texts.tsx';
import { useLanguage } from '../design/language.tsx';
import styles from './classification-card.module.css';
import { occupationTexts } from './occupation-texts.ts';

/** What the machine lends to linking: whether it is there, what a self-test says of it, and all that is wrong with it (MAT-2). */
export function MachineAids({ aids }: { readonly aids: OccupationState['aids'] }) {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const faults = aids.flatMap((aid) => aid.faults);
  const percent = (mean: number) => formatDecimal(mean * 100, 1, language);
  return (
    <section className={styles.names} aria-label={t.aids}>
      <h3 className={styles.subtitle}>{t.aids}</h3>
      <p className="small">{t.aidsHint}</p>
      <div className={styles.scroll} role="group" aria-label={t.aids} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.aid}</th><th scope="col">{t.aidState}</th>
              <th scope="col" className={styles.number}>{t.aidWithout}</th><th scope="col" className={styles.number}>{t.aidWith}</th><th scope="col" className={styles.number}>{t.aidTitles}</th>
            </tr>
          </thead>
          <tbody>
            {aids.map(({ kind, state, what, proof }) => (
              <tr key={kind}>
                <th scope="row">{t.aidName(kind)}{what !== '' && <span className={styles.quiet}> {what}</span>}</th>
                <td>{t.aidBecame(state)}</td>
                <td className={styles.number}>{proof === null ? '' : percent(proof.before.mean)}</td>
                <td className={styles.number}>{proof === null ? '' : percent(proof.after.mean)}</td>
                <td className={styles.number}>{proof === null ? '' : formatNumber(proof.titles, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > 0 && <ul className={styles.aidFaults}>{faults.map(({ path, message }) => <li key={`${path} ${message}`}>{path}: {message}</li>)}</ul>}
      {aids.some(({ state }) => state === 'absent') && <p className="small">{t.aidNext}</p>}
    </section>
  );
}
