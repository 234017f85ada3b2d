import type { OpenedByTraining } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { FirstRows } from '../design/first-rows.tsx';
import { mobilityTexts } from './mobility-texts.ts';
import { TrainingLine } from './training-line.tsx';
import { VacancyList } from './vacancy-list.tsx';
import styles from './mobility.module.css';

const FIRST = 5;

/** Which trainings would take a hard stop away from vacancies like those of today, and which of these could be applied for when it is over (MAT-3). */
export function OpenedCard({ opened, fitsFrom }: { readonly opened: readonly OpenedByTraining[]; readonly fitsFrom: number }) {
  const t = useTexts(mobilityTexts);
  const language = useLanguage();
  const detail = ({ opens, lifts, reached }: OpenedByTraining) => [
    t.opens(opens.count, formatNumber(opens.count, language)), opens.count === 0 ? null : t.openThen(formatNumber(opens.stillOpen, language), opens.ends === null ? null : formatDate(opens.ends)),
      opens.wished === 0 ? null : t.ofWish(opens.wished, formatNumber(opens.wished, language)), reached ? null : t.farAway,
      lifts.vacancies === 0 ? null : t.lifts(lifts.vacancies, formatNumber(lifts.vacancies, language), formatDecimal(lifts.most, 0, language)),
  ].filter((text) => text !== null).join(' · ');
  return (
    <Card title={t.opensTitle} sub={t.opensSub(formatNumber(fitsFrom, language))} actions={<Link className={styles.link} to="/trainings">{t.toTrainings}</Link>}>
      {opened.length === 0 ? <p className="reading">{t.noOpens}</p> : (
        <FirstRows rows={opened} first={FIRST}>{(shown) => <ul className={styles.openings}>
          {shown.map((each) => (
            <TrainingLine key={each.training.trainingId} trainingId={each.training.trainingId} known={each.training} detail={detail(each)}>
              {each.opens.best.length > 0 && <VacancyList vacancies={each.opens.best.slice(0, 2)} />}
            </TrainingLine>
          ))}
        </ul>}</FirstRows>
      )}
    </Card>
  );
}
