import type { IndicatorCatalogue } from '@kohtaanto/office/indicators/contract.ts';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { TextField } from '../design/text-field.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { finding, grouped } from './catalogue-groups.ts';
import type { GroupBy, Listed } from './catalogue-groups.ts';
import { FiguresTabs } from './figures-tabs.tsx';
import { texts } from './indicator-texts.ts';
import { subjectTexts } from './subject-texts.ts';
import { useReceived } from './use-dashboard.ts';
import { useCatalogue } from './use-indicators.ts';
import styles from './indicators.module.css';

/** What was typed and how the list is grouped stay in the address. */
export type CatalogueSearch = { readonly find?: string; readonly by?: GroupBy };

/** Every indicator and reading, with what it tells and whence; those that can be counted open. */
export function CataloguePage() {
  const t = useTexts(texts);
  const { data, error } = useCatalogue();
  if (error !== null) return <Page headline={t.catalogue}><FiguresTabs value="catalogue" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.catalogue}><FiguresTabs value="catalogue" /><Card><LoadingRows rows={14} /></Card></Page>;
  return (
    <Page headline={t.catalogueHeadline(data.indicators.length)} title={t.catalogue}>
      <FiguresTabs value="catalogue" />
      <Catalogue catalogue={data} />
    </Page>
  );
}

function Catalogue({ catalogue }: { readonly catalogue: IndicatorCatalogue }) {
  const t = useTexts(texts);
  const s = useTexts(subjectTexts);
  const language = useLanguage();
  const search: CatalogueSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const change = (part: CatalogueSearch) => void navigate({
    to: '/figures/indicators', search: { ...search, ...part }, replace: true, resetScroll: false,
  });
  useShortcuts({ '/': () => field.current?.focus() }, { help: [{ keys: ['/'], label: t.findIndicator }] });
  const [typed, by] = [String(search.find ?? ''), search.by ?? 'subject'];
  const clear = () => change({ find: undefined });
  const found = finding(catalogue.indicators, typed, language);
  return (
    <Card label={t.catalogue}>
      <div className={styles.finder}>
        <TextField
          ref={field} label={t.findIndicator} hideLabel placeholder={t.findIndicator} value={typed}
          onChange={(find) => change({ find: find === '' ? undefined : find })} onKeyDown={({ key }) => key === 'Escape' && clear()}
        />
        <Segmented
          label={t.groupBy} value={by} onChange={(next) => change({ by: next })}
          options={[{ value: 'subject', label: t.bySubject }, { value: 'goal', label: t.byGoal }]}
        />
        <p role="status" className={styles.found}>{t.foundOf(found.length, catalogue.indicators.length)}</p>
      </div>
      {found.length === 0 && <EmptyState sentence={t.noneFound(typed)} action={<Button onClick={clear}>{t.showAll}</Button>} />}
      {found.length > 0 && (
        <div className={styles.scroll} role="group" aria-label={t.catalogue} tabIndex={0}>
          <table className={styles.catalogue}>
            <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.reading}</th><th scope="col">{t.source}</th></tr></thead>
            {grouped(found, by).map(([key, those]) => (
              <tbody key={key}>
                <tr className={styles.groupRow}>
                  <th scope="rowgroup" colSpan={3}>{s[key]} <span className={styles.ownMonth}>{those.length}</span></th>
                </tr>
                {those.map((each) => <Row key={each.id} indicator={each} counted={catalogue.snapshotDay !== null} />)}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </Card>
  );
}

/** The balance by occupation is no figure of one number: it has a page of its own. */
const pagesOfTheirOwn: Readonly<Record<string, string>> = { 'occupation-balance': '/figures/balance' };

function Row({ indicator: { id, name, reading, sourceName, from }, counted }: { readonly indicator: Listed; readonly counted: boolean }) {
  const t = useTexts(texts);
  const received = useReceived();
  const has = from === 'register' || received.includes(id);
  const page = pagesOfTheirOwn[id.split('.')[0] ?? id];
  return (
    <tr>
      <th scope="row">
        {page !== undefined ? <Link to={page}>{name}</Link>
          : has && counted ? <Link to="/figures/indicators/$id" params={{ id }}>{name}</Link> : name}
      </th>
      <td>{reading}</td>
      <td>{page !== undefined ? t.onOccupations : has ? sourceName : from === 'not-held' ? t.notHeld : t.fromElsewhere}</td>
    </tr>
  );
}
