import { EmptyState } from '../design/empty-state.tsx';
import { Page } from '../design/page.tsx';
import { ToFirstPage } from './not-yours.tsx';
import { shellTexts } from './shell-texts.ts';
import { useTexts } from './texts.tsx';

export function NotFound() {
  const t = useTexts(shellTexts);
  return (
    <Page headline={t.notFound}>
      <EmptyState sentence={t.notFoundWhy} action={<ToFirstPage />} />
    </Page>
  );
}
