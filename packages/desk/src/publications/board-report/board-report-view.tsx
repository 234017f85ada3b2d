import type { Language } from '@kohtaanto/words/language.ts';
import { boardReportDocument } from '@kohtaanto/words/publications/board-report-document.ts';
import type { BoardReport, ReportEdition } from '@kohtaanto/words/publications/board-report.ts';
import { useMemo } from 'react';
import { usePhone } from '../../design/use-phone.ts';
import { DocumentBlocks, DocumentFacts } from './document-blocks.tsx';
import styles from './board-report.module.css';

export type BoardReportViewProps = {
  readonly report: BoardReport;
  readonly edition: ReportEdition;
  readonly language: Language;
  /** The page has a heading of its own already; the report's then begin one level lower. */
  readonly underHeading: boolean;
};

const desk = { wide: 430, small: 226 } as const;
const phone = { wide: 222, small: 222 } as const;

/** The frozen report as a page: for the staff and for anybody, the same document as the printed one. */
export function BoardReportView({ report, edition, language, underHeading }: BoardReportViewProps) {
  const narrow = usePhone();
  const document = useMemo(
    () => boardReportDocument(report, edition, language, narrow ? phone : desk), [report, edition, language, narrow]);
  const { cover, sections, contents, draft } = document;
  const [Title, Heading, Lower] = underHeading ? ['h2', 'h3', 'h4'] as const : ['h1', 'h2', 'h3'] as const;
  return (
    <div className={styles.layout}>
      <nav aria-label={contents} className={styles.contents}>
        <p className={styles.coverHeading} aria-hidden="true">{contents}</p>
        <ol>{sections.map(({ id, heading }) => <li key={id}><a href={`#${id}`}>{heading}</a></li>)}</ol>
      </nav>
      <article className={styles.report} lang={language}>
        {draft !== null && <p className={styles.draft}>{draft}</p>}
        <header className={styles.cover}>
          <p className={styles.eyebrow}>{cover.eyebrow}</p>
          <Title className={styles.title}>{cover.heading}</Title>
          <p className={styles.sub}>{cover.sub}</p>
          <div className={styles.coverParts}>
            <section>
              <Heading className={styles.coverHeading}>{cover.matters.heading}</Heading>
              {cover.matters.sentences.map((sentence) => <p key={sentence} className={styles.sentence}>{sentence}</p>)}
            </section>
            <section>
              <Heading className={styles.coverHeading}>{cover.agenda.heading}</Heading>
              <ol className={styles.agenda}>{cover.agenda.items.map((item) => <li key={item}>{item}</li>)}</ol>
              <p className={styles.proposal}>{cover.agenda.proposal}</p>
            </section>
          </div>
          <DocumentFacts items={cover.facts} />
        </header>
        {sections.map(({ id, heading, lead, blocks }) => (
          <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
            <Heading id={`${id}-heading`} className={styles.heading}>{heading}</Heading>
            {lead !== null && <p className={styles.lead}>{lead}</p>}
            <DocumentBlocks blocks={blocks} narrow={narrow} Heading={Lower} />
          </section>
        ))}
      </article>
    </div>
  );
}
