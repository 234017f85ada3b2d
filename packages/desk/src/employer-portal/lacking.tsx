import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Page } from '../design/page.tsx';
import { texts } from './portal-texts.ts';

/** An address of the employers' pages behind which there is nothing. */
export function PortalNotFound() {
  const t = useTexts(texts);
  return <Page headline={t.notFound}><Card><EmptyState sentence={t.notFoundNext} action={<ButtonLink to="/employer">{t.home}</ButtonLink>} /></Card></Page>;
}

/** The mandate does not cover the page: it is said whom to ask. */
export function Lacking({ headline }: { readonly headline: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(apiQuery('GET /api/employer-portal/home', {}));
  const expert = data?.expert;
  const who = expert === null || expert === undefined ? t.someone : `${expert.name}${expert.email === null ? '' : ` (${expert.email})`}`;
  return <Page headline={headline}><Card><EmptyState sentence={t.lacking} next={t.lackingNext(who)} /></Card></Page>;
}
