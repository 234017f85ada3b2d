import { isCandidateMatter } from '@kohtaanto/rules/presentations/candidate-matters.ts';
import { matterSentence } from '@kohtaanto/words/presentations/matter-words.ts';
import { formatDate, formatDayShort } from '@kohtaanto/words/dates.ts';
import { reasonAt, reasonText, sectionHref, sectionLabel } from '@kohtaanto/words/reasons.ts';
import type { WorklistPreview } from '@kohtaanto/office/worklist/contract.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Chain } from '../design/chain.tsx';
import type { ChainPoint } from '../design/chain.tsx';
import { localDay, localTime } from './local-time.ts';
import { previewTexts } from './preview-texts.ts';
import styles from './preview.module.css';

type Obligation = NonNullable<WorklistPreview['obligation']>;

/** Fact, rule and section, day by day, down to the last day. */
export function PreviewWhy({ obligation }: { readonly obligation: Obligation | null }) {
  const t = useTexts(previewTexts);
  const language = useLanguage();
  if (obligation === null) return null;
  if (isCandidateMatter(obligation.kind)) {
    return <p className="reading">{obligation.about !== null && <><b>{obligation.about}.</b> </>}{matterSentence(obligation.kind, language)}</p>;
  }
  const points: ChainPoint[] = obligation.because.map((reason) => ({
    at: reasonAt(reason, language),
    text: reasonText(reason, language),
    ...(reason.section === undefined
      ? {}
      : { section: { label: sectionLabel(reason.section, language), href: sectionHref(reason.section, language) } }),
  }));
  const { due, officeDay, ruleVersion, computedAt, certain } = obligation;
  points.push({
    at: formatDayShort(due, language),
    text: <><b>{t.lastDay}</b>{officeDay === due ? '' : ` · ${t.officeDay(officeDay)}`}</>,
  });
  return (
    <>
      <Chain
        title={t.why}
        points={points}
        footer={t.version(formatDate(ruleVersion), localDay(computedAt), localTime(computedAt))}
      />
      {!certain && <p className={styles.uncertain}>{t.uncertain}</p>}
    </>
  );
}
