import type { RegisterRun } from '@kohtaanto/office/registers/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Notice } from '../design/notice.tsx';
import { texts } from './sources-texts.ts';

/** What a run did; one that changed nothing says so. */
export function StoredNotice({ run }: { readonly run: RegisterRun }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const title = run.outcome === 'unchanged' ? t.storedUnchanged(run.runId, say(run.unchanged)) : t.stored(run.runId, say(run.added), say(run.changed));
  return <Notice tone="done" live title={title} />;
}
