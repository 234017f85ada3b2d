import type { AuditResult, ProtectResult } from '@kohtaanto/office/disclosure/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useRef } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Segmented } from '../design/segmented.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { AuditFindings } from './audit-findings.tsx';
import { TableColumns } from './table-columns.tsx';
import { TableFaults } from './table-faults.tsx';
import { TablesDrop } from './tables-drop.tsx';
import { texts } from './texts.ts';
import { useAudit, type AuditWork, type Known } from './use-audit.ts';
import styles from './audit.module.css';

/** Tables already out or planned, and what can be worked out of their hidden figures together. */
export function AuditPage() {
  const t = useTexts(texts);
  const work = useAudit();
  const { tables, task } = work;
  const result = task?.protection?.after ?? task?.audit ?? null;
  const sentence = useFinding(result, tables.length);
  return (
    <Page headline={sentence ?? t.headline} title={t.title} sub={t.sub}>
      <FiguresTabs value="audit" />
      {work.error !== null && <TableFaults error={work.error} />}
      {work.stopped && <Notice title={t.stopped} />}
      {task?.state === 'working' && <Working work={work} />}
      {task?.protection !== null && task?.protection !== undefined && <Protected protection={task.protection} />}
      {result !== null && <AuditFindings result={result} />}
      {task?.audit !== null && task?.audit !== undefined && <ProtectOffer work={work} />}
      {tables.length === 0
        ? <Card label={t.tables}><TablesDrop onFiles={(files) => void work.add(files)} busy={work.busy} more={false} /></Card>
        : (
          <Card title={t.tables} actions={<Button variant="text" onClick={work.startOver}>{t.again}</Button>}>
            <ul className={styles.tables}>{tables.map((table) => <TableColumns key={table.id} table={table} work={work} />)}</ul>
            <TablesDrop onFiles={(files) => void work.add(files)} busy={work.busy && task === null} more />
            <Knowledge work={work} />
          </Card>
        )}
      <p className="unseen" role="status">{result === null ? '' : sentence}</p>
    </Page>
  );
}

function useFinding(result: AuditResult | null, tables: number): string | null {
  const t = useTexts(texts);
  const language = useLanguage();
  if (result === null) return null;
  const last = result.levels.at(-1);
  if (last === undefined) return null;
  const exact = last.exact + result.printedElsewhere;
  if (result.hidden + result.printedElsewhere === 0) {
    const small = result.files.reduce((sum, file) => sum + file.small, 0);
    return small === 0 ? t.nothingHidden : t.shouldBeHidden(formatNumber(small, language), small === 1);
  }
  if (exact > 0) return t.foundExact(tables, formatNumber(exact, language), exact === 1);
  if (last.contradictions > 0) return t.foundContradiction;
  if (last.narrowed > 0) return t.foundNarrow(tables, formatNumber(last.narrowed, language), last.narrowed === 1);
  return t.foundNothing(tables);
}

function Knowledge({ work }: { readonly work: AuditWork }) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const working = work.task?.state === 'working';
  return (
    <div className={styles.knowledge}>
      <div className={styles.known}>
        <span className={styles.label}>{t.knownTitle}</span>
        <Segmented<Known>
          label={t.knownTitle} value={work.known} onChange={work.know}
          options={[{ value: 'rule', label: t.knownRule }, { value: 'health', label: t.knownHealth }, { value: 'nothing', label: t.knownNothing }]}
        />
      </div>
      <div className={styles.known}>
        <span className={styles.label}>{t.hierarchy}</span>
        <p className={styles.quiet}>{t.hierarchyHint}</p>
        <div className={styles.way}>
          {work.hierarchy === null
            ? <Button size="small" onClick={() => input.current?.click()}>{t.chooseHierarchy}</Button>
            : <><b>{work.hierarchy.name}</b><Button variant="text" size="small" onClick={() => work.order(null)}>{t.remove}</Button></>}
        </div>
        <input
          ref={input} type="file" accept=".csv,.txt,.tsv,.xlsx" className="unseen" tabIndex={-1} aria-label={t.chooseHierarchy}
          onChange={(event) => { work.order(event.target.files?.[0] ?? null); event.target.value = ''; }}
        />
      </div>
      <Button variant="primary" busy={working || work.busy} onClick={() => void work.check()}>{t.check}</Button>
    </div>
  );
}

function Working({ work }: { readonly work: AuditWork }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { task } = work;
  if (task === null) return null;
  const what = t.doing(t[`doing-${task.doing}`], formatNumber(task.done, language), formatNumber(task.total, language));
  return (
    <Card>
      <div className={styles.progress} role="status">
        <progress value={task.done} max={Math.max(1, task.total)} aria-label={what} />
        <span>{what}</span>
        <Button onClick={work.stop}>{t.stop}</Button>
      </div>
    </Card>
  );
}

/** The planned one is protected only from its true figures. */
function ProtectOffer({ work }: { readonly work: AuditWork }) {
  const t = useTexts(texts);
  const planned = work.tables.find(({ id }) => id === work.planned);
  if (planned === undefined) return null;
  const reason = planned.read.hidden > 0 ? t.protectNeedsTruth : undefined;
  return (
    <Card
      title={t.protectTitle} sub={t.protectSub(planned.file.name)}
      actions={<Button variant="primary" busy={work.busy} disabledReason={reason} onClick={() => void work.protect()}>{t.protect}</Button>}
    >
      {reason !== undefined && <p className={styles.quiet}>{reason}</p>}
    </Card>
  );
}

function Protected({ protection }: { readonly protection: ProtectResult }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number): string => formatNumber(count, language);
  const { fileName, csv, primary, secondary, derived, leftOut, after } = protection;
  const told = (after.levels.at(-1)?.exact ?? 0) + after.printedElsewhere;
  return (
    <Notice
      tone={told > 0 ? 'today' : 'done'} title={t.protectedTold(say(primary), say(secondary), say(derived))} live
      actions={
        <a className={styles.download} download={fileName} href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>{t.download}</a>
      }
    >
      <p>{told > 0 ? t.stillTold(say(told)) : t.safe}</p>
      {leftOut.length > 0 && <p>{t.leftOut(leftOut.join(', '))}</p>}
    </Notice>
  );
}
