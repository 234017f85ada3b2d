import { ButtonLink } from '../design/button-link.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Page } from '../design/page.tsx';
import { firstPageOf, navWordsOf, searchOfPage } from './nav-words.ts';
import { useSession } from './session.tsx';
import { shellTexts } from './shell-texts.ts';
import { useTexts } from './texts.tsx';

/** An address that belongs to another's work: said before the office has to refuse it. */
export function NotYours() {
  const t = useTexts(shellTexts);
  return (
    <Page headline={t.notYours}>
      <EmptyState sentence={t.notYoursWhy} action={<ToFirstPage />} />
    </Page>
  );
}

/** The way to where one's own work begins, by its name. */
export function ToFirstPage() {
  const t = useTexts(shellTexts);
  const { roles } = useSession();
  const first = firstPageOf(roles);
  const word = navWordsOf(roles).find(({ to }) => to === first);
  return (
    <ButtonLink to={first} search={searchOfPage(first, roles)}>
      {t.toPage(word === undefined ? t.figures : t[word.key])}
    </ButtonLink>
  );
}
