import type { MobilityVacancy } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { matchingTexts } from '../matching/matching-texts.ts';
import { mobilityTexts } from './mobility-texts.ts';
import styles from './mobility.module.css';

/** Vacancies as lines: what, who, where, until when, and how they fit. */
export function VacancyList({ vacancies }: { readonly vacancies: readonly MobilityVacancy[] }) {
  const t = useTexts(mobilityTexts);
  const m = useTexts(matchingTexts);
  const language = useLanguage();
  return (
    <ul className={styles.lines}>
      {vacancies.map(({ vacancyId, title, employer, place, closes, score, stops, before }) => (
        <li key={vacancyId}>
          <Link to="/vacancies/$vacancyId" params={{ vacancyId }}>{title}</Link>
          <span className={styles.aside}>
            {[employer, place?.[language], closes === null ? undefined : m.closes(formatDate(closes)),
              before === null ? t.fit(formatDecimal(score, 0, language)) : t.fitFrom(formatDecimal(before, 0, language), formatDecimal(score, 0, language)),
              stops === 0 ? undefined : t.stops(stops)]
              .filter((text) => text !== undefined).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
