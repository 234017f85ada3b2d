import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import type { OwnRow, OwnRows } from '@kohtaanto/office/indicators/own-rows-contract.ts';
import { formatDayYear } from '@kohtaanto/words/dates.ts';
import { partName } from '@kohtaanto/words/indicators/part-names.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { Select } from '../design/select.tsx';
import { rowsTexts } from './rows-texts.ts';
import styles from './rows-of-figure.module.css';

/** Those whose customers the figure may be of; whoever leads an area or checks its money looks at figures. */
const withCustomers: ReadonlySet<string> = new Set(['coach', 'team-lead']);

type Props = { readonly answer: IndicatorAnswer };

/** From the figure to its persons, for those who look after them. Nothing is asked before the button: each look is recorded. */
export function RowsOfFigure({ answer }: Props) {
  const t = useTexts(rowsTexts);
  const { roles } = useSession();
  const { definition, month, place, by } = answer;
  // Another figure is another look, which must be asked for.
  const key = [definition.id, month, place?.code ?? '', by ?? ''].join(' ');
  const [opened, setOpened] = useState('');
  if (!definition.ofPersons || !roles.some((role) => withCustomers.has(role))) return null;
  const isOpen = opened === key;
  return (
    <Card
      title={t.title}
      actions={<Button size="small" aria-expanded={isOpen} onClick={() => setOpened(isOpen ? '' : key)}>{isOpen ? t.close : t.show}</Button>}
    >
      {isOpen ? <Rows key={key} answer={answer} /> : <p className={styles.note}>{t.before}</p>}
    </Card>
  );
}

function Rows({ answer }: Props) {
  const t = useTexts(rowsTexts);
  const language = useLanguage();
  const { definition, month, place, by, rows: parts } = answer;
  const groups = by === null || by === 'municipality' || by === 'service' ? [] : parts;
  const [group, setGroup] = useState('');
  const { data, error, isPending } = useQuery({
    ...apiQuery('GET /api/indicators/:id/rows', {
      params: { id: definition.id },
      query: { month, area: place?.code, ...(group === '' || by === null ? {} : { by, code: group }) },
    }),
    // Coming back to the window is not another look.
    refetchOnWindowFocus: false, staleTime: 5 * 60_000,
  });
  if (error !== null) return <Problem error={error} />;
  return (
    <>
      {groups.length > 0 && (
        <div className={styles.group}>
          <Select
            label={t.group} value={group} onChange={setGroup}
            options={[{ value: '', label: t.everybody }, ...groups.map(({ code }) => ({ value: code, label: partName(by ?? '', code, language) }))]}
          />
        </div>
      )}
      {isPending ? <LoadingRows rows={6} what={t.loading} /> : <Told told={data} />}
    </>
  );
}

function Told({ told }: { readonly told: OwnRows }) {
  const t = useTexts(rowsTexts);
  const language = useLanguage();
  const day = formatDayYear(told.countedOn, language);
  if (told.counted === 0) return <EmptyState sentence={told.of === 'team' ? t.noneOfTeam(day) : t.noneOfOwn(day)} next={t.noneNext} />;
  return (
    <>
      <p className="reading">{told.of === 'team' ? t.ofTeam(told.counted, day) : t.ofOwn(told.counted, day)}</p>
      <div className={styles.scroll} role="group" aria-label={t.title} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.person}</th><th scope="col">{t.municipality}</th><th scope="col">{t.since}</th></tr></thead>
          <tbody>{told.rows.map((row) => <PersonRow key={row.personId} row={row} />)}</tbody>
        </table>
      </div>
      {told.rows.length < told.counted && <p className={styles.note}>{t.first(told.rows.length, told.counted)}</p>}
      <p className={styles.note}>{t.asKnown(formatDayYear(told.knownOn, language))}</p>
    </>
  );
}

function PersonRow({ row }: { readonly row: OwnRow }) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <Link to="/persons/$personId" params={{ personId: row.personId }}>{row.personName ?? <ProtectedName strong={false} />}</Link>
      </th>
      <td>{row.municipality ?? '–'}</td>
      <td className={styles.day}>{row.since === null ? '–' : formatDayYear(row.since, language)}</td>
    </tr>
  );
}
