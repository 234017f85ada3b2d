import type { ImportFile, ImportTask } from '@kohtaanto/office/imports/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { Notice } from '../design/notice.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { DropZone } from './drop-zone.tsx';
import { FaultList } from './fault-list.tsx';
import { ImportHistory } from './import-history.tsx';
import { columnTexts, texts } from './texts.ts';
import { useImport } from './use-import.ts';
import styles from './imports.module.css';

export function ImportsPage() {
  const t = useTexts(texts);
  const work = useImport();
  const { file, task } = work;
  const imported = task?.kind === 'commit' && task.state === 'done';
  return (
    <Page eyebrow={t.eyebrow} headline={t.headline} sub={t.sub}>
      {work.error !== null && <Problem error={work.error} />}
      {file === null && <Card><DropZone onFile={(chosen) => void work.receive(chosen)} busy={work.busy} /></Card>}
      {file !== null && <FileHead file={file} work={work} />}
      {task !== null && <TaskState task={task} onStop={() => void work.stop()} />}
      {imported && <Card title={t.next}><DropZone onFile={(chosen) => void work.receive(chosen)} busy={work.busy} /></Card>}
      {file !== null && !imported && <ColumnChoices file={file} mapping={work.mapping} remembered={work.remembered} onChoose={work.chooseColumn} />}
      <ImportHistory onUndone={work.forgetUndone} />
    </Page>
  );
}

type Work = ReturnType<typeof useImport>;

function FileHead({ file, work }: { readonly file: ImportFile; readonly work: Work }) {
  const t = useTexts(texts);
  const names = useTexts(columnTexts);
  const language = useLanguage();
  const { task, mapping } = work;
  const missing = file.required.filter((key) => mapping[key] === undefined).map((key) => names[key]);
  const checked = task?.state === 'done' && task.kind === 'check' ? task.result : null;
  const working = task?.state === 'working';
  const imported = task?.kind === 'commit' && task.state === 'done';
  const cannotImport = checked === null ? t.checkFirst : checked.faultCount > 0 ? t.mendFirst : undefined;
  const hasFaults = (checked?.faultCount ?? 0) > 0;
  const used = new Set(Object.values(mapping));
  const unread = file.headings.filter((heading, index) => heading.trim() !== '' && !used.has(index));
  const kind = [file.kind.toUpperCase(), file.encoding].filter(Boolean).join(', ');
  return (
    <Card
      title={file.fileName}
      sub={t.rowsIn(formatNumber(file.rowCount, language), kind)}
      actions={
        <>
          {!imported && <Button variant={hasFaults ? 'primary' : 'text'} onClick={work.startOver}>{t.other}</Button>}
          {!imported && (
            <>
              <Button
                variant={checked === null ? 'primary' : 'secondary'} busy={working || work.busy}
                disabledReason={missing.length > 0 ? t.missing(missing.join(', ')) : undefined}
                onClick={() => void work.check()}
              >
                {t.check}
              </Button>
              <Button
                variant={checked?.faultCount === 0 ? 'primary' : 'secondary'} busy={working || work.busy}
                disabledReason={cannotImport} onClick={() => void work.commit()}
              >
                {t.commit(formatNumber(file.rowCount, language))}
              </Button>
            </>
          )}
        </>
      }
    >
      {missing.length > 0 && <p className={styles.missing}>{t.missing(missing.join(', '))}</p>}
      {unread.length > 0 && !imported && <p className={styles.unread}>{t.unread(unread.join(' · '))}</p>}
      {file.importedBefore !== null && !imported && (
        <Notice tone="today" title={t.before(formatDayYear(file.importedBefore.at.slice(0, 10), language), file.importedBefore.by)}>
          {t.beforeDetail}
        </Notice>
      )}
    </Card>
  );
}

function TaskState({ task, onStop }: { readonly task: ImportTask; readonly onStop: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  if (task.state === 'working') {
    return (
      <Card>
        <div className={styles.progress} role="status">
          <progress value={task.done} max={Math.max(1, task.total)} aria-label={t.working(say(task.done), say(task.total))} />
          <span>{t.working(say(task.done), say(task.total))}</span>
          <Button onClick={onStop}>{t.stop}</Button>
        </div>
      </Card>
    );
  }
  if (task.problem !== null) return <Problem title={task.problem.detail} />;
  const { result } = task;
  if (result === null) return null;
  if (task.kind === 'commit') {
    return (
      <Notice tone="done" title={t.imported(say(result.toCreate), say(result.toChange))} actions={<ButtonLink to="/worklist" variant="primary">{t.toWorklist}</ButtonLink>} />
    );
  }
  return (
    <>
      <Card title={t.result}>
        <dl className={styles.counts}>
          <div><dt>{t.toCreate}</dt><dd>{say(result.toCreate)}</dd></div>
          <div><dt>{t.toChange}</dt><dd>{say(result.toChange)}</dd></div>
          <div><dt>{t.unchanged}</dt><dd>{say(result.unchanged)}</dd></div>
          <div className={result.faultCount > 0 ? styles.late : undefined}><dt>{t.faultsCount}</dt><dd>{say(result.faultCount)}</dd></div>
        </dl>
        {result.faultCount === 0 && <p className="reading">{t.noFaults}</p>}
      </Card>
      {result.faultCount > 0 && <FaultList title={t.faults} sub={t.faultsSub(say(result.faults.length), say(result.faultCount))} faults={result.faults} />}
      {result.notices.length > 0 && <FaultList title={t.notices} faults={result.notices} />}
    </>
  );
}
