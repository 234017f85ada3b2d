import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './cost-texts.ts';
import { Money } from '../money/money-cell.tsx';
import styles from './costs.module.css';

type Told = Answer<'GET /api/cost-sharing/statements'>;

/** What each municipality has been told: to be read, put in a spreadsheet, and paid. */
export function StatementsCards({ year }: { readonly year?: number }) {
  const t = useTexts(texts);
  const { data, error } = useQuery(apiQuery('GET /api/cost-sharing/statements', {}));
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={6} what={t.loading} /></Card>;
  const statements = data.statements.filter((each) => year === undefined || each.year === year);
  const invoices = data.invoices.filter((each) => year === undefined || each.year === year);
  if (statements.length === 0) return <Card title={t.statements}><EmptyState sentence={t.noStatements} /></Card>;
  return (
    <>
      <Statements statements={statements} names={data.names} />
      {invoices.length > 0 && <Invoices invoices={invoices} names={data.names} />}
    </>
  );
}

function Statements({ statements, names }: Pick<Told, 'statements' | 'names'>) {
  const t = useTexts(texts);
  const language = useLanguage();
  const kinds = { budget: t.kindBudget, settlement: t.settlement };
  return (
    <Card title={t.statements} sub={t.statementsSub}>
      <div className={styles.scroll} role="group" aria-label={t.statements} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.municipality}</th><th scope="col" className={styles.start}>{t.what}</th>
              <th scope="col">{t.amount}</th><th scope="col">{t.files}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map((each) => {
              const way = `/api/cost-sharing/${each.year}/statements/${each.kind}/${each.revision}/${each.municipality}/statement`;
              const name = names[each.municipality]?.[language] ?? each.municipality;
              const what = `${kinds[each.kind]} ${each.year}, ${t.version(each.revision)}`;
              return (
                <tr key={way}>
                  <th scope="row">{name}</th><td className={styles.start}>{what}</td><td><Money cents={each.due} /></td>
                  <td>
                    <span className={styles.links}>
                      <a href={`${way}.pdf?language=${language}`} download aria-label={`PDF: ${name}, ${what}`}>PDF</a>
                      <a href={`${way}.xlsx?language=${language}`} download aria-label={`XLSX: ${name}, ${what}`}>XLSX</a>
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Invoices({ invoices, names }: Pick<Told, 'invoices' | 'names'>) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.invoices} sub={t.statementsSub}>
      <div className={styles.scroll} role="group" aria-label={t.invoices} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.municipality}</th><th scope="col" className={styles.start}>{t.what}</th><th scope="col" className={styles.start}>{t.reference}</th>
              <th scope="col">{t.dueDay}</th><th scope="col">{t.amount}</th><th scope="col">{t.files}</th>
            </tr>
          </thead>
          <tbody>
            {invoices.map((each) => {
              const name = names[each.municipality]?.[language] ?? each.municipality;
              return (
                <tr key={each.invoiceNumber}>
                  <th scope="row">{name}</th>
                  <td className={styles.start}>{each.kind === 'settlement' ? `${t.settlement} ${each.year}` : `${t.instalment} ${each.instalment}/${each.year}`}</td>
                  <td className={styles.start}>{each.reference}</td><td>{formatDate(each.dueDay)}</td><td><Money cents={each.cents} /></td>
                  <td>
                    <span className={styles.links}>
                      <a href={`/api/cost-sharing/invoices/${each.invoiceNumber}/finvoice.xml?language=${language}`} download aria-label={`Finvoice: ${name}, ${each.invoiceNumber}`}>
                        Finvoice
                      </a>
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
