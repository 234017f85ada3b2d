import type { PublicPublication } from '@kohtaanto/office/publications/contract.ts';
import { languages } from '@kohtaanto/words/language.ts';
import type { BoardReport } from '@kohtaanto/words/publications/board-report.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { boardReportTexts as texts } from './board-report-page-texts.ts';
import { BoardReportView } from './board-report-view.tsx';
import styles from './board-report.module.css';

export type PublishedReportProps = { readonly report: BoardReport; readonly publication: PublicPublication };

/** The report for anybody: the same page as the staff's, and its files in each language. */
export function PublishedReport({ report, publication }: PublishedReportProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { areaId, publicationId, revision, publishedAt, revisions } = publication;
  const reason = revisions.find((each) => each.revision === revision)?.reason ?? '';
  const edition = { revision, publishedOn: publishedAt.slice(0, 10), correction: reason === '' ? null : reason };
  return (
    <>
      <ul className={styles.files} aria-label={t.files}>
        {languages.map((each) => (
          <li key={each}>
            <a href={`/api/published/${areaId}/${publicationId}/report.pdf?language=${each}&revision=${revision}`} hrefLang={each}>{t.pdf(each)}</a>
          </li>
        ))}
      </ul>
      <BoardReportView report={report} edition={edition} language={language} underHeading />
    </>
  );
}
