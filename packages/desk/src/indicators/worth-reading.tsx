import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { Link } from '@tanstack/react-router';
import { mayOpen } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { dashboardTexts } from './dashboard-texts.ts';
import { judged } from './figure-format.ts';
import { texts } from './indicator-texts.ts';
import { readingOf } from './reading-of-indicator.ts';
import { ChangeMark } from './shown-value.tsx';
import styles from './indicators.module.css';

export type WorthReadingProps = {
  readonly answers: readonly IndicatorAnswer[];
  /** The way on to the occupations, for those who serve employers. */
  readonly occupations?: boolean;
};

/** What has become worse in a year first, then what is better: each with the way to where it comes from. */
export function WorthReading({ answers, occupations = false }: WorthReadingProps) {
  const t = useTexts(texts);
  const d = useTexts(dashboardTexts);
  const { roles } = useSession();
  const of = (wanted: 'better' | 'worse') => answers.filter(({ definition, total }) => judged(definition, total.change) === wanted);
  const [worse, better] = [of('worse'), of('better')];
  return (
    <Card title={t.toRead}>
      {worse.length === 0 ? <p className="reading">{t.nothingToRead}</p> : <List title={t.worse} answers={worse} />}
      {better.length > 0 && <List title={t.better} answers={better} />}
      {occupations && mayOpen('/figures/occupations', roles) && (
        <>
          <h3 className={styles.listTitle}>{d.occupations}</h3>
          <p className="reading">{d.occupationsText}</p>
          <ButtonLink to="/figures/occupations">{d.open}</ButtonLink>
        </>
      )}
    </Card>
  );
}

function List({ title, answers }: { readonly title: string; readonly answers: readonly IndicatorAnswer[] }) {
  const language = useLanguage();
  return (
    <>
      <h3 className={styles.listTitle}>{title}</h3>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <li key={answer.definition.id}>
            <div>
              <Link to="/figures/indicators/$id" params={{ id: answer.definition.id }} search={{ month: answer.month }}>{answer.definition.name}</Link>
              <p>{readingOf(answer, language)}</p>
            </div>
            <ChangeMark definition={answer.definition} figure={answer.total} />
          </li>
        ))}
      </ul>
    </>
  );
}
