import type { Publication } from '@kohtaanto/office/publications/contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { mayPublish } from '../app/nav-words.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { Dialog } from '../design/dialog.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { FiguresTabs } from '../indicators/figures-tabs.tsx';
import { PublicationRows } from './publication-rows.tsx';
import type { RowAct } from './publication-rows.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { RevisionList } from './revision-list.tsx';
import { texts } from './texts.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** `publish` opens the dialog on what is to be published: 'unemployment-table', 'indicator-table:caseload'. */
export type PublicationsSearch = { readonly publish?: string; readonly month?: string };

/** What the area has published, its versions, and the one act that makes a table public. */
export function PublicationsPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { roles } = useSession();
  const { data, error } = useQuery(apiQuery('GET /api/publications', {}));
  const { publish, month }: PublicationsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [act, setAct] = useState<{ readonly act: RowAct; readonly publication: Publication } | null>(null);
  const open = (next: PublicationsSearch) => void navigate({ to: '/figures/publications', search: next, replace: true });
  const close = () => setAct(null);
  const may = mayPublish(roles);
  const publications = data?.publications ?? [];
  const out = publications.filter(({ withdrawn }) => !withdrawn);
  const newest = out[0]?.revisions[0]?.publishedAt.slice(0, 10);
  const actions = (
    <>
      <ButtonLink to="/published" variant="text">{t.publicPage}</ButtonLink>
      {may && publications.length > 0 && <Button variant="primary" onClick={() => open({ publish: 'unemployment-table' })}>{t.publishNew}</Button>}
    </>
  );
  return (
    <Page
      headline={newest === undefined ? (data === undefined ? t.title : t.emptyHeadline) : t.headline(out.length, formatDayYear(newest, language))}
      title={t.title} actions={actions}
    >
      <FiguresTabs value="publications" />
      {error !== null && <Problem error={error} />}
      {data === undefined && error === null && <Card><LoadingRows rows={6} /></Card>}
      {data !== undefined && publications.length === 0 && (
        <Card label={t.title}>
          <EmptyState
            sentence={t.emptyHeadline} next={t.emptyNext}
            {...(may ? { action: <Button variant="primary" onClick={() => open({ publish: 'unemployment-table' })}>{t.publishNew}</Button> } : {})}
          />
        </Card>
      )}
      {publications.length > 0 && (
        <PublicationRows publications={publications} may={may} onAct={(next, publication) => setAct({ act: next, publication })} />
      )}
      {may && publish !== undefined && <PublishDialog asked={publish} month={month} onClose={() => open({})} onRevise={(publicationId) => {
        open({});
        const publication = publications.find((each) => each.publicationId === publicationId);
        if (publication !== undefined) setAct({ act: 'revise', publication });
      }} />}
      {act?.act === 'revise' && <ReviseDialog publication={act.publication} onClose={close} />}
      {act?.act === 'withdraw' && <WithdrawDialog publication={act.publication} onClose={close} />}
      <History publication={act?.act === 'history' ? act.publication : null} onClose={close} />
    </Page>
  );
}

function History({ publication, onClose }: { readonly publication: Publication | null; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { areaId } = useSession();
  if (publication === null) return null;
  const params = { areaId: String(areaId), publicationId: publication.publicationId };
  return (
    <Dialog open onClose={onClose} title={`${t.history}: ${publication.title[language]}`} width={680}>
      <RevisionList revisions={publication.revisions} linkTo={publication.withdrawn ? null : params} />
      <p><Link to="/published/$areaId/$publicationId" params={params}>{t.publicPage}</Link></p>
    </Dialog>
  );
}
