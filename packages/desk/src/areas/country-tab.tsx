import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { texts } from './texts.ts';
import styles from './areas.module.css';

/** All areas of the country: where a neighbour's customer belongs. */
export function CountryTab() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today } = useSession();
  const [filter, setFilter] = useState('');
  const { data, error } = useQuery(apiQuery('GET /api/areas', {}));
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={12} /></Card>;
  const wanted = filter.trim().toLowerCase();
  const matches = (names: Record<string, string>) => Object.values(names).some((name) => name.toLowerCase().includes(wanted));
  const shown = data.areas.filter((area) => wanted === '' || matches(area.name) || area.members.some((member) => matches(member.name)));
  return (
    <Card title={t.country} sub={t.countrySub}>
      <TextField label={t.filter} value={filter} onChange={setFilter} />
      <div className={styles.scroll} role="group" aria-label={t.country} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr><th className={styles.number}>{t.code}</th><th>{t.areaHead}</th><th>{t.responsible}</th><th>{t.municipalities}</th></tr>
          </thead>
          <tbody>
            {shown.map((area) => (
              <tr key={area.areaId}>
                <td className={styles.number}>{area.areaId}</td>
                <th scope="row">{area.name[language]}</th>
                <td>{area.responsible?.[language] ?? ''}</td>
                <td>{area.members.filter(({ until }) => until === null || until > today).map(({ name }) => name[language]).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
