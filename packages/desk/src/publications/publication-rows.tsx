import type { Publication } from '@kohtaanto/office/publications/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { Link } from '@tanstack/react-router';
import { queryString } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Tag } from '../design/tag.tsx';
import { texts } from './texts.ts';
import styles from './publications.module.css';

export type RowAct = 'history' | 'revise' | 'withdraw';
export type PublicationRowsProps = {
  readonly publications: readonly Publication[]; readonly may: boolean;
  readonly onAct: (act: RowAct, publication: Publication) => void;
};

/** A row for each publication, the newest first; what it was and by whom is one key away. */
export function PublicationRows({ publications, may, onAct }: PublicationRowsProps) {
  const t = useTexts(texts);
  return (
    <Card label={t.title}>
      <div className={styles.rowsPlace} role="region" aria-label={t.title} tabIndex={0}>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{t.what}</th><th scope="col">{t.published}</th><th scope="col">{t.by}</th><th scope="col">{t.revision}</th>
              <th scope="col">{t.files}</th>{may && <th scope="col"><span className="unseen">{t.acts}</span></th>}
            </tr>
          </thead>
          <tbody>
            {publications.map((publication) => <Row key={publication.publicationId} {...{ publication, may, onAct }} />)}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Row({ publication, may, onAct }: Omit<PublicationRowsProps, 'publications'> & { readonly publication: Publication }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { areaId } = useSession();
  const { publicationId, title, withdrawn, revisions, kind } = publication;
  const [newest] = revisions;
  const address = `/api/published/${areaId}/${publicationId}`;
  const named = (word: string) => `${word}: ${title[language]}`;
  return (
    <tr>
      <th scope="row">
        <Link to="/published/$areaId/$publicationId" params={{ areaId: String(areaId), publicationId }}>{title[language]}</Link>
        {withdrawn && <> <Tag>{t.withdrawn}</Tag></>}
      </th>
      <td>{newest === undefined ? '' : formatDayYear(newest.publishedAt.slice(0, 10), language)}</td>
      <td>{newest === undefined ? '' : publisherName(newest.publishedBy, t.byOffice)}</td>
      <td>
        <Button variant="row" size="small" aria-label={named(t.revisionShort(newest?.revision ?? 1))} onClick={() => onAct('history', publication)}>{t.revisionShort(newest?.revision ?? 1)}</Button>
      </td>
      <td className={styles.formLinks}>
        {!withdrawn && kind === 'board-report' && (
          <a href={`${address}/report.pdf${queryString({ language })}`} aria-label={`PDF: ${title[language]}`}>PDF</a>
        )}
        {!withdrawn && kind !== 'board-report' && (['xlsx', 'csv', 'json', 'parquet'] as const).map((ending) => (
          <a key={ending} href={`${address}/table.${ending}${queryString({ language })}`} download aria-label={`${forms[ending]}: ${title[language]}`}>
            {forms[ending]}
          </a>
        ))}
      </td>
      {may && (
        <td className={styles.rowActs}>
          <Button variant="row" size="small" aria-label={named(t.revise)} onClick={() => onAct('revise', publication)}>{t.revise}</Button>
          {!withdrawn && (
            <Button variant="row" size="small" aria-label={named(t.withdraw)} onClick={() => onAct('withdraw', publication)}>{t.withdraw}</Button>
          )}
        </td>
      )}
    </tr>
  );
}

/** From the command line it is the office itself that publishes. */
export const publisherName = (name: string, office: string): string => (name === 'office' ? office : name);

const forms = { xlsx: 'XLSX', csv: 'CSV', json: 'JSON-stat', parquet: 'Parquet' } as const;
