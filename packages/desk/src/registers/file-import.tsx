import type { DryRun } from '@kohtaanto/office/registers/receiving-contract.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { FileDrop } from '../design/file-drop.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { FaultsTable } from './faults-table.tsx';
import { kindTexts, texts } from './sources-texts.ts';
import { StoredNotice } from './stored-notice.tsx';
import { UnknownContents } from './unknown-contents.tsx';
import { useFileImport } from './use-file-import.ts';
import type { FileImport } from './use-file-import.ts';
import styles from './registers.module.css';

/** A file: what it is, what storing it would do, every fault at once, and then stored. */
export function FileImportCard() {
  const t = useTexts(texts);
  const work = useFileImport();
  const { dry } = work;
  return (
    <Card title={t.file}>
      {work.error !== null && <Problem error={work.error} />}
      {work.stored !== null && <StoredNotice run={work.stored} />}
      {dry === null ? <Drop work={work} /> : <Tried dry={dry} work={work} />}
    </Card>
  );
}

function Drop({ work }: { readonly work: FileImport }) {
  const t = useTexts(texts);
  return (
    <FileDrop
      told={work.busy ? t.reading : t.drop} limits={t.limits} choose={t.choose} accept=".csv,.txt,.tsv,.json" busy={work.busy}
      onFile={(file) => void work.receive(file)}
    />
  );
}

function Tried({ dry, work }: { readonly dry: DryRun; readonly work: FileImport }) {
  const t = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const faulty = dry.faultCount > 0;
  const nothingNew = !faulty && dry.added + dry.changed === 0;
  const onlyNames = dry.figures === 0 && dry.names > 0;
  const storeWord = nothingNew ? t.storeAnyway : onlyNames ? t.storeNames : t.store(say(dry.added + dry.changed));
  return (
    <div className={styles.tried}>
      <div className={styles.fileHead}>
        <h3 className={styles.fileName}>{dry.fileName}</h3>
        <Button variant="text" onClick={work.startOver}>{t.another}</Button>
        {!faulty && (
          <Button variant={nothingNew ? 'secondary' : 'primary'} busy={work.busy} onClick={() => void work.store()}>{storeWord}</Button>
        )}
      </div>
      {work.storing && (
        <div className={styles.storing}>
          <p className="reading" role="status">{onlyNames ? t.storingNames : t.storing(say(dry.added + dry.changed || dry.figures))}</p>
          <LoadingRows rows={2} what={t.storingLong} />
        </div>
      )}
      <KeyValue
        labelWidth="108px"
        items={[
          { label: t.recognised, value: kinds[dry.kind as keyof typeof kinds] ?? dry.kind },
          { label: t.source, value: dry.source },
          { label: t.holds, value: holdsOf(dry, t.names(say(dry.names)), t.places(say(dry.rows), say(dry.places), say(dry.groups))) },
          ...(dry.first === null || dry.last === null ? [] : [{ label: t.months, value: `${periodText(dry.first)} – ${periodText(dry.last)}` }]),
        ]}
      />
      <dl className={styles.counts}>
        <div><dt>{t.added}</dt><dd>{say(dry.added)}</dd></div>
        <div><dt>{t.changed}</dt><dd>{say(dry.changed)}</dd></div>
        <div><dt>{t.unchanged}</dt><dd>{say(dry.unchanged)}</dd></div>
        <div><dt>{t.hidden}</dt><dd>{say(dry.hidden)}</dd></div>
        <div className={faulty ? styles.late : undefined}><dt>{t.faultsCount}</dt><dd>{say(dry.faultCount)}</dd></div>
      </dl>
      {nothingNew && (
        <Notice tone="done" title={t.nothingNew}>
          {dry.readBefore !== null && <p>{t.readBefore(dry.readBefore.runId, formatDate(dry.readBefore.at.slice(0, 10)))}</p>}
        </Notice>
      )}
      {dry.unknownContents.length > 0 && <UnknownContents contents={dry.unknownContents} work={work} />}
      {dry.differingTotals > 0 && (
        <Checkbox
          label={t.keepTotals(say(dry.differingTotals))} description={t.keepTotalsWhy} checked={work.keepTotals}
          onChange={(keep) => void work.chooseTotals(keep)}
        />
      )}
      {faulty && (
        <section aria-label={t.faults}>
          <p className="reading">{t.mendFirst}</p>
          <p className={styles.subtitle}><strong>{t.faults}</strong> {t.faultsSub(say(dry.faults.length), say(dry.faultCount))}</p>
          <FaultsTable faults={dry.faults} label={t.faults} />
        </section>
      )}
      {dry.changes.length > 0 && !faulty && <Changes dry={dry} />}
    </div>
  );

  function periodText(period: string): string {
    return period.length === 4 ? period : formatMonth(period, language);
  }
}

function holdsOf({ measures, figures }: DryRun, names: string, places: string): string {
  return figures === 0 ? names : `${capitalised(measures.map(({ name }) => name).join(', '))}: ${places}`;
}

function Changes({ dry }: { readonly dry: DryRun }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const shown = (value: number | null) => (value === null ? t.hiddenWord : formatNumber(value, language));
  return (
    <section aria-label={t.changes}>
      <p className={styles.subtitle}><strong>{t.changes}</strong> {t.changesSub}</p>
      <div className={styles.scroll} role="group" aria-label={t.changes} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.measure}</th><th scope="col">{t.place}</th><th scope="col">{t.month}</th>
              <th scope="col" className={styles.number}>{t.before}</th><th scope="col" className={styles.number}>{t.now}</th>
            </tr>
          </thead>
          <tbody>
            {dry.changes.map((change) => (
              <tr key={`${change.measure} ${change.place} ${change.group} ${change.period}`}>
                <td>{change.measureName}</td>
                <td>{[change.place, change.group].filter(Boolean).join(' · ')}</td>
                <td>{change.period.length === 4 ? change.period : formatMonth(change.period, language)}</td>
                <td className={styles.number}>{shown(change.before)}</td>
                <td className={styles.number}>{shown(change.now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
