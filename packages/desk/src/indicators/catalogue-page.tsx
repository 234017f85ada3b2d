import { Link } from '@tanstack/react-router';
import { useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { texts } from './indicator-texts.ts';
import { useReceived } from './use-dashboard.ts';
import { useCatalogue } from './use-indicators.ts';
import styles from './indicators.module.css';

/** Every indicator and reading, with what it tells and whence; those that can be counted open. */
export function CataloguePage() {
  const t = useTexts(texts);
  const { data, error } = useCatalogue();
  const received = useReceived();
  if (error !== null) return <Page headline={t.catalogue}><FiguresTabs value="catalogue" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.catalogue}><FiguresTabs value="catalogue" /><Card><LoadingRows rows={14} /></Card></Page>;
  return (
    <Page headline={t.catalogueHeadline(data.indicators.length)} title={t.catalogue}>
      <FiguresTabs value="catalogue" />
      <Card label={t.catalogue}>
        <div className={styles.scroll} role="region" aria-label={t.catalogue} tabIndex={0}>
          <table className={styles.catalogue}>
            <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.reading}</th><th scope="col">{t.source}</th></tr></thead>
            <tbody>
              {data.indicators.map(({ id, name, reading, sourceName, from }) => (
                <tr key={id}>
                  <th scope="row">
                    {(from === 'register' || received.includes(id)) && data.snapshotDay !== null ? <Link to="/figures/indicators/$id" params={{ id }}>{name}</Link> : name}
                  </th>
                  <td>{reading}</td>
                  <td>{received.includes(id) ? sourceName : from === 'not-held' ? t.notHeld : from === 'received' ? t.fromElsewhere : sourceName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </Page>
  );
}
