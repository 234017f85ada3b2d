import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { classNames } from '../design/class-names.ts';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { usePhone } from '../design/use-phone.ts';
import type { RoundAnswer } from './survey-readings.ts';
import { texts } from './survey-texts.ts';
import { ToldCountCell, ToldScore } from './told-score.tsx';
import styles from './surveys.module.css';

type Result = NonNullable<RoundAnswer['result']>;
type Group = Result['groups'][number];
type Props = { readonly answer: RoundAnswer; readonly by: string | undefined };

/** The scores of each group beside everyone's: who finds what harder. On the phone one group at a time. */
export function RoundGroups({ answer, by }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const phone = usePhone();
  const { backgrounds, result, round } = answer;
  const [shown, setShown] = useState(0);
  const background = backgrounds.find(({ id }) => id === by) ?? backgrounds[0];
  if (background === undefined || result === null) return null;
  const named = (code: string) => background.codes.find((each) => each.code === code)?.name[language] ?? t.untold;
  const groups = result.groups.filter(({ dimension, respondents }) => dimension === background.id && respondents !== 0);
  const columns = phone ? groups.filter((_, at) => at === Math.min(shown, groups.length - 1)) : groups;
  return (
    <Card
      title={t.groups} sub={t.scoreOf100}
      actions={backgrounds.length > 1 && (
        <Segmented
          label={t.groupsBy} size="small" value={background.id}
          onChange={(next) => {
            setShown(0);
            void navigate({ to: '/figures/surveys/$roundId', params: { roundId: round.roundId }, search: { by: next }, replace: true, resetScroll: false });
          }}
          options={backgrounds.map(({ id, heading }) => ({ value: id, label: heading[language] }))}
        />
      )}
    >
      {phone && (
        <Select
          label={t.group} value={String(Math.min(shown, groups.length - 1))} onChange={(value) => setShown(Number(value))}
          options={groups.map(({ code }, at) => ({ value: String(at), label: named(code) }))}
        />
      )}
      <div className={styles.scroll} role="region" aria-label={t.groups} tabIndex={0}>
        <table className={classNames(styles.table, styles.groups)}>
          <thead>
            <tr>
              <th scope="col">{t.statement}</th>
              {columns.map(({ code }) => <th key={code} scope="col">{named(code)}</th>)}
              <th scope="col" className={styles.all}>{t.everybody}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.answers}</th>
              {columns.map(({ code, respondents }) => <td key={code}><ToldCountCell count={respondents} /></td>)}
              <td className={styles.all}>{result.respondents}</td>
            </tr>
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              {columns.map(({ code, total }) => <td key={code}><ToldScore score={total} /></td>)}
              <td className={styles.all}><ToldScore score={result.total} /></td>
            </tr>
            {answer.items.map(({ id, short }) => <ItemRow key={id} id={id} name={short[language]} result={result} columns={columns} />)}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type RowProps = { readonly id: string; readonly name: string; readonly result: Result; readonly columns: readonly Group[] };

function ItemRow({ id, name, result, columns }: RowProps) {
  const score = result.items.find(({ item }) => item === id)?.score ?? null;
  if (score === null) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map(({ code, scores }) => <td key={code}><ToldScore score={scores[id] ?? 'suppressed'} /></td>)}
      <td className={styles.all}><ToldScore score={score} /></td>
    </tr>
  );
}
