import type { Advice } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { actSections, adviceKey, adviceSentence } from '@kohtaanto/words/vacancies/advice-words.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { texts } from './vacancy-texts.ts';
import styles from './vacancies.module.css';

/** What a careful colleague would say, beside what is being written, as it is written. */
export function AdvicePanel({ advice }: { readonly advice: readonly Advice[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const once = [...new Map(advice.map((each) => [adviceKey(each), each])).entries()];
  const of = { error: t.adviceErrors, soften: t.adviceSoft, note: t.adviceNotes };
  const counts = (['error', 'soften', 'note'] as const).map((severity) => [severity, once.filter(([, each]) => each.severity === severity).length] as const)
    .flatMap(([severity, count]) => (count === 0 ? [] : [of[severity](formatNumber(count, language))]));
  return (
    <Card title={t.advice} sub={advice.length === 0 ? undefined : counts.join(', ')} className={styles.beside}>
      {advice.length === 0 ? <p className="reading">{t.noAdvice}</p> : (
        <div className={styles.reach} role="group" aria-label={t.advice} tabIndex={0}>
          <ul className={styles.advice} aria-live="polite">
            {once.map(([key, each]) => (
              <li key={key} className={each.severity === 'note' ? undefined : styles[each.severity]}>
                <span className={styles.kind}>{vacancyWord('severity', each.severity, language)}</span>
                {adviceSentence(each, language)}
                {each.law.length > 0 && <span className={styles.law}>{actSections(each.law, language)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {advice.some(({ law }) => law.length > 0) && <p className={styles.law}>{t.lawNote}</p>}
    </Card>
  );
}
