import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { publicTexts } from './texts.ts';
import styles from './publications.module.css';

export type PublishedFilesProps = {
  readonly address: string; readonly query: string;
  readonly pxweb: { readonly areaId: number; readonly kind: string; readonly id: string };
};

/** The same figures in every form, in the language of the page. */
export function PublishedFiles({ address, query, pxweb }: PublishedFilesProps) {
  const t = useTexts(publicTexts);
  const language = useLanguage();
  const forms = [
    { name: 'XLSX', file: 'table.xlsx', what: t.xlsx }, { name: 'CSV', file: 'table.csv', what: t.csv },
    { name: 'JSON-stat', file: 'table.json', what: t.jsonStat }, { name: 'Parquet', file: 'table.parquet', what: t.parquet },
  ];
  const folder = pxweb.kind === 'unemployment-table' ? 'unemployment' : 'indicators';
  const px = `/api/pxweb/v1/${language}/${pxweb.areaId}/${folder}/${pxweb.id}.px`;
  return (
    <Card title={t.files} sub={t.filesSub}>
      <ul className={styles.files}>
        {forms.map(({ name, file, what }) => (
          <li key={name}><a href={`${address}/${file}${query}`} download>{name}</a><span>{what}</span></li>
        ))}
        <li><a href={px}>PxWeb</a><span>{t.pxweb}<br /><code>{px}</code></span></li>
      </ul>
    </Card>
  );
}
