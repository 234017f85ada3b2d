import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { apiQuery } from '../../app/api.ts';
import { useTexts } from '../../app/texts.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { LoadingRows } from '../../design/loading-rows.tsx';
import { Page } from '../../design/page.tsx';
import { Problem } from '../../design/problem.tsx';
import { FiguresTabs } from '../../indicators/figures-tabs.tsx';
import { boardReportTexts as texts } from './board-report-page-texts.ts';

/** The newest report that the asker may see. */
export function NewestBoardReport() {
  const t = useTexts(texts);
  const { data, error } = useQuery(apiQuery('GET /api/publications/board-report', {}));
  const [newest] = data?.months ?? [];
  if (newest !== undefined) return <Navigate to="/figures/publications/board/$month" params={{ month: newest.month }} replace />;
  return (
    <Page headline={t.boardReport}>
      <FiguresTabs value="board" />
      {error !== null ? <Problem error={error} />
        : <Card>{data === undefined ? <LoadingRows rows={8} what={t.beingMade} /> : <EmptyState sentence={t.none} next={t.noneNext} />}</Card>}
    </Page>
  );
}
