import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { formatCents, sumOf } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Money } from '../money/money-cell.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { Select } from '../design/select.tsx';
import { FileFaults } from './file-faults.tsx';
import { texts } from './share-texts.ts';
import styles from './share.module.css';

type Share = Answer<'GET /api/benefit-share'>;
type Imported = Answer<'POST /api/benefit-share/files'>;

/** The months before this one, the newest first: a month is billed when it has ended. */
function monthsBefore(today: string): readonly string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 2;
  return Array.from({ length: 24 }, (_, at) => `${Math.floor((last - at) / 12)}-${String(((last - at) % 12) + 1).padStart(2, '0')}`);
}

/** Files that have come, and a new one: all of it or nothing, every fault at once. */
export function FilesCard({ share }: { readonly share: Share }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.files} sub={t.filesSub}>
      {share.mayImport && <ImportActs />}
      {share.files.length > 0 && (
        <div className={styles.scroll} role="region" aria-label={t.files} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.file}</th><th scope="col" className={styles.start}>{t.month}</th><th scope="col" className={styles.start}>{t.imported}</th>
                <th scope="col">{t.rows}</th><th scope="col">{t.billed}</th>
              </tr>
            </thead>
            <tbody>
              {share.files.map((file) => (
                <tr key={file.fileId}>
                  <th scope="row">{file.name}</th>
                  <td className={styles.start}>{formatMonth(file.month, language)}</td>
                  <td className={styles.start}>{formatDate(file.importedOn)}<span className={styles.aside}>{file.importedBy}</span></td>
                  <td>{formatNumber(file.rows, language)}</td>
                  <td>
                    <Money cents={file.billed} />
                    {file.inMonth !== file.billed && (
                      <span className={`${styles.aside} ${styles.whole}`}>{file.inMonth === 'suppressed' ? t.inMonthHidden : t.inMonth(formatCents(sumOf([file.inMonth]), language))}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function ImportActs() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const months = monthsBefore(today);
  const [month, setMonth] = useState(months[0] ?? today.slice(0, 7));
  const work = useMutation({
    mutationFn: (file: File): Promise<Imported> => {
      const form = new FormData();
      // Fields come before the file: the office reads them in this order.
      form.append('month', month);
      form.append('file', file);
      return api('POST /api/benefit-share/files', { body: form } as never);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className={styles.noPrint}>
      <div className={styles.acts}>
        <Select label={t.ofMonth} value={month} onChange={setMonth} options={months.map((each) => ({ value: each, label: formatMonth(each, language) }))} />
        <Button variant="primary" busy={work.isPending} onClick={() => input.current?.click()}>{t.choose}</Button>
        <input
          ref={input} type="file" accept=".csv,.txt,.tsv,.xlsx" className="unseen" tabIndex={-1} aria-label={t.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) work.mutate(file);
            event.target.value = '';
          }}
        />
        {work.isPending && <p role="status">{t.importing}</p>}
      </div>
      {work.error !== null && <FileFaults error={work.error} />}
      {work.data !== undefined && <Told told={work.data} />}
    </div>
  );
}

function Told({ told }: { readonly told: Imported }) {
  const t = useTexts(texts);
  return (
    <Notice tone="done" title={t.took(told.file.rows, told.persons, told.differing)}>
      {told.corrections > 0 && <p>{t.tookCorrections(told.corrections)}</p>}
      {told.replaced > 0 && <p>{t.replaced(told.replaced)}</p>}
      {told.file.repeated > 0 && <p>{t.repeated(told.file.repeated)}</p>}
    </Notice>
  );
}
