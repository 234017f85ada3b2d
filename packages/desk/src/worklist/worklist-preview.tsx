import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, Ref } from 'react';
import { languageName, servedIn, statusName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import type { WorklistPreview as Preview, WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Due } from '../design/due.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { usePhone } from '../design/use-phone.ts';
import { fullName } from './person-name.ts';
import { PreviewActs } from './preview-acts.tsx';
import type { RowActs } from './preview-acts.tsx';
import { PreviewFacts } from './preview-facts.tsx';
import { shownDay } from './shown-day.ts';
import { previewTexts } from './preview-texts.ts';
import { PreviewWhy } from './preview-why.tsx';
import { texts } from './texts.ts';
import styles from './preview.module.css';

type PreviewProps = {
  readonly row: WorklistRow;
  readonly today: string;
  readonly acts: RowActs;
  readonly why: Ref<HTMLDivElement>;
  /** Esc leads from the reasons back to the row; a sheet closes by itself. */
  readonly onLeave?: (() => void) | undefined;
};

/** What the task needs to know of the person, and no more; each look is logged by the office. */
export function WorklistPreview({ row, today, acts, why, onLeave }: PreviewProps) {
  const t = useTexts(previewTexts);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || onLeave === undefined) return;
    event.preventDefault();
    onLeave();
  };
  const query = useQuery({
    ...apiQuery('GET /api/worklist/preview/:personId', {
      params: { personId: row.personId },
      query: { obligation: row.key },
      purpose: 'worklist',
    }),
    // Another person's details never stand under this row's name while its own are fetched.
    placeholderData: undefined,
    staleTime: 30_000,
  });
  const preview = query.data;
  return (
    <div className={styles.preview} aria-label={t.preview} onKeyDown={leave}>
      <Head row={row} preview={preview} />
      <TaskLine row={row} today={today} />
      {query.error !== null && <Problem error={query.error} />}
      <div ref={why} tabIndex={-1} className={styles.why}>
        {query.isPending && <LoadingRows rows={8} height={24} columns={2} />}
        {preview !== undefined && <PreviewWhy obligation={preview.obligation} />}
      </div>
      {preview !== undefined && (
        <>
          <PreviewActs row={row} acts={acts} />
          {row.protected ? <p className={styles.note}>{t.protectedNote}</p> : (
            <PreviewFacts preview={preview} today={today} />
          )}
        </>
      )}
    </div>
  );
}

function Head({ row, preview }: { readonly row: WorklistRow; readonly preview: Preview | undefined }) {
  const t = useTexts(texts);
  const phone = usePhone();
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <h2 className={styles.name}>{row.protected ? <ProtectedName /> : fullName(row.name, '')}</h2>
        {preview !== undefined && preview.name !== null && <PersonLines preview={preview} />}
      </div>
      <ButtonLink
        to="/persons/$personId"
        params={{ personId: row.personId }}
        search={{ from: 'worklist' }}
        {...(phone ? {} : { keyHint: '↵' })}
      >
        {row.protected ? t.openWithReason : t.open}
      </ButtonLink>
    </header>
  );
}

function PersonLines({ preview }: { readonly preview: Preview }) {
  const t = useTexts(previewTexts);
  const language = useLanguage();
  const { age, municipality, serviceLanguage, interpreterLanguage, search, status } = preview;
  const first = [
    age === null ? null : t.years(age),
    municipality,
    serviceLanguage === null ? null : servedIn(serviceLanguage, language),
    interpreterLanguage === null ? null : t.interpreter(languageName(interpreterLanguage, language)),
  ];
  const second = [
    search === null ? t.noSearch : t.search(formatDate(search.from)),
    status === null ? null : `${lowerFirst(statusName(status.code, language))} (${status.code})`,
  ];
  return (
    <>
      <p className={styles.line}>{first.filter((part) => part !== null).join(' · ')}</p>
      <p className={styles.line}>{second.filter((part) => part !== null).join(' · ')}</p>
    </>
  );
}

function TaskLine({ row, today }: { readonly row: WorklistRow; readonly today: string }) {
  const language = useLanguage();
  return (
    <div className={styles.task}>
      <h3 className="section-head">{obligationName(row.kind, language)}</h3>
      <Due due={shownDay(row, today)} today={today} />
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
