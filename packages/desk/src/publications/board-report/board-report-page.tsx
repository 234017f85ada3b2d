import { formatMonth } from '@kohtaanto/words/dates.ts';
import { languages } from '@kohtaanto/words/language.ts';
import { capitalised } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../design/button-link.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { Problem } from '../../design/problem.tsx';
import { Select } from '../../design/select.tsx';
import { FiguresTabs } from '../../indicators/figures-tabs.tsx';
import { boardReportTexts as texts } from './board-report-page-texts.ts';
import { BoardReportView } from './board-report-view.tsx';
import styles from './board-report.module.css';

/** The board report of a month: published, or a draft for those who publish it (KNO-9, GOV-3). */
export function BoardReportPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { month = '' }: { readonly month?: string } = useParams({ strict: false });
  const { data, error } = useQuery({
    ...apiQuery('GET /api/publications/board-report/:month', { params: { month } }), retry: false, placeholderData: undefined,
  });
  const months = useQuery(apiQuery('GET /api/publications/board-report', {})).data?.months ?? [];
  const headline = t.headline(formatMonth(month, language));
  const named = (text: string, revision: number | null) => (revision === null ? t.draftMonth(text) : text);
  if (error !== null) {
    return (
      <Page eyebrow={t.boardReport} headline={headline}>
        <FiguresTabs value="board" />
        <Problem error={error} />
      </Page>
    );
  }
  if (data === undefined) {
    return (
      <Page eyebrow={t.boardReport} headline={headline}>
        <FiguresTabs value="board" />
        <Card><LoadingRows rows={14} what={t.beingMade} /></Card>
      </Page>
    );
  }
  const { report, edition } = data;
  return (
    <Page
      eyebrow={t.boardReport} headline={headline} className={styles.page ?? ''}
      actions={(
        <div className={styles.actions}>
          <Select
            label={t.month} hideLabel value={month}
            onChange={(value) => void navigate({ to: '/figures/publications/board/$month', params: { month: value }, replace: true })}
            options={(months.length === 0 ? [{ month, revision: edition.revision }] : months).map(({ month: value, revision }) => ({
              value, label: named(capitalised(formatMonth(value, language)), revision),
            }))}
          />
          <ul className={styles.files} aria-label={t.files}>
            {languages.map((each) => (
              <li key={each}>
                <a href={`/api/publications/board-report/${month}/report.pdf?language=${each}`} hrefLang={each} target="_blank" rel="noreferrer">
                  {t.pdf(each)}
                </a>
              </li>
            ))}
          </ul>
          <Button onClick={() => window.print()}>{t.print}</Button>
        </div>
      )}
    >
      <FiguresTabs value="board" />
      {edition.revision === null && (
        <div className={styles.draftNotice}>
          <Notice tone="today" title={t.draftTitle} actions={<ButtonLink to="/figures/publications" size="small">{t.toPublish}</ButtonLink>}>
            <p>{t.draftText}</p>
          </Notice>
        </div>
      )}
      <BoardReportView report={report} edition={edition} language={language} underHeading />
    </Page>
  );
}
