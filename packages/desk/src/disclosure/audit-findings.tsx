import type { AuditResult, ToldCell } from '@kohtaanto/office/disclosure/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { nameOfCell, sentenceOf, valueOfCell } from './proof-words.ts';
import { texts } from './texts.ts';
import styles from './audit.module.css';

const SHOWN_STEPS = 2;

/** Counts by what the reader knows, what it was worked out from, and the told figures with their proofs. */
export function AuditFindings({ result }: { readonly result: AuditResult }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number): string => formatNumber(count, language);
  const broken = Math.max(0, ...result.levels.map(({ contradictions }) => contradictions));
  // Hidden in one and printed in another: nobody needs to work it out.
  const open = result.printedElsewhere;
  const [low, high] = result.known ?? [1, 4];
  return (
    <>
      {broken > 0 && <Notice tone="today" title={t.foundContradiction}>{t.contradictions(say(broken))}</Notice>}
      {result.equations === 0 && result.hidden > 0 && open === 0 && (
        <Notice tone="today" title={t.nothingChecked}>{t.nothingCheckedWhy}</Notice>
      )}
      {result.files.filter(({ small }) => small > 0).map(({ fileName, small }) => (
        <Notice key={fileName} tone="today" title={t.smallPrinted(fileName, say(small), `${low}–${high}`)} />
      ))}
      <div className={styles.two}>
        <Card title={t.levels} sub={t.levelsSub(say(result.cells), say(result.hidden + open), say(result.equations))}>
          <table className={styles.levels}>
            <thead>
              <tr><th scope="col">{t.knowledge}</th><th scope="col">{t.exact}</th><th scope="col">{t.narrowed}</th></tr>
            </thead>
            <tbody>
              {result.levels.map(({ level, exact, narrowed }) => (
                <tr key={level}>
                  <th scope="row">{level === 'small-known' ? t['small-known'](`${low}–${high}`) : t[level]}</th>
                  <td className={exact + open > 0 ? styles.told : undefined}>{say(exact + open)}</td>
                  <td>{say(narrowed)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t.alone}</th>
                <td className={result.toOneAlone > 0 ? styles.told : undefined}>{say((result.levels.at(-1)?.exact ?? 0) + open + result.toOneAlone)}</td>
                <td />
              </tr>
            </tbody>
          </table>
        </Card>
        <UsedRelations result={result} />
      </div>
      {result.told.length > 0 && <ToldCells told={result.told} />}
    </>
  );
}

function UsedRelations({ result }: { readonly result: AuditResult }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { relations, unexplained, notSums } = result;
  return (
    <Card title={t.used}>
      <ul className={styles.used}>
        {relations.map(({ file, column, kind, one, other, tried }) => (
          <li key={`${file} ${column} ${one} ${other}`}>
            <b>{column}</b> = {written(kind, one, other, t.total)}
            <span className={styles.quiet}> · {t.usedIn(formatNumber(tried, language))}</span>
          </li>
        ))}
        {relations.length === 0 && <li>{t.onlySums}</li>}
        {unexplained.map(({ file, column }) => <li key={`${file} ${column}`} className={styles.warn}>{t.unexplained(column, file)}</li>)}
        {notSums.map(({ dimension, code }) => (
          <li key={`${dimension} ${code}`} className={styles.warn}>{t.notSum(code === '∑' ? t.total : code, dimension)}</li>
        ))}
      </ul>
    </Card>
  );
}

function written(kind: AuditResult['relations'][number]['kind'], one: string, other: string, total: string): string {
  if (kind === 'change') return `${one} − ${other}`;
  if (kind === 'columns') return `${one} + ${other}`;
  return `${one} / ${other.replace('∑', total)}`;
}

function ToldCells({ told }: { readonly told: readonly ToldCell[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.toldTitle} sub={t.toldFirst(formatNumber(told.length, language))}>
      <div className={styles.scroll} role="region" aria-label={t.toldTitle} tabIndex={0}>
        <table className={styles.cells}>
          <thead>
            <tr><th scope="col">{t.figure}</th><th scope="col" className={styles.number}>{t.value}</th><th scope="col">{t.how}</th></tr>
          </thead>
          <tbody>
            {told.map((one) => (
              <tr key={`${one.cell.measure} ${one.cell.codes.join(' ')}`}>
                <th scope="row">{nameOfCell(one.cell, language)}</th>
                <td className={one.kind === 'narrowed' ? styles.number : `${styles.number} ${styles.told}`}>
                  {one.kind === 'to-one-alone' ? '→' : valueOfCell(one, language)}
                </td>
                <td><Proof one={one} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** The first equations in the row; all of them behind a word, where there are more. */
function Proof({ one }: { readonly one: ToldCell }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const steps = [...new Set(one.steps.map((step) => sentenceOf(step, one.cell, language)))].filter((step) => step !== '');
  const bounds = one.bounds.map(({ cell, at, value }) =>
    (at === 'least' ? t.atLeast : t.atMost)(nameOfCell(cell, language), formatNumber(value, language)));
  const lines = [
    ...(one.printedIn === null ? [] : [t.printedIn(one.printedIn)]),
    ...(one.by === null ? [] : [t.byHim(nameOfCell(one.by, language))]),
    ...steps, ...bounds, ...(one.byTrying ? [t.byTrying] : []),
  ];
  const rest = lines.slice(SHOWN_STEPS);
  return (
    <>
      {lines.slice(0, SHOWN_STEPS).map((line) => <p key={line}>{line}</p>)}
      {rest.length > 0 && (
        <details>
          <summary>{t.moreSteps(lines.length)}</summary>
          {rest.map((line) => <p key={line}>{line}</p>)}
        </details>
      )}
    </>
  );
}
