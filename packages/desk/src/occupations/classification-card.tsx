import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OccupationState } from '@kohtaanto/office/occupations/contract.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { api, apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { useLanguage } from '../design/language.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { BringRelease } from './bring-release.tsx';
import styles from './classification-card.module.css';
import { MachineAids } from './machine-aids.tsx';
import { OccupationChooser } from './occupation-chooser.tsx';
import type { GivenOccupation } from './occupation-chooser.tsx';
import { occupationTexts } from './occupation-texts.ts';

const TRYING_MS = 10_000;

/** Which classification titles are linked to, and what the area itself calls its occupations (MAT-2). */
export function ClassificationCard() {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const { data, error } = useQuery({
    ...apiQuery('GET /api/occupations', {}), refetchInterval: (query) => (query.state.data?.aids.some(({ state }) => state === 'trying') === true ? TRYING_MS : false),
  });
  if (error !== null) return <Card title={t.cardTitle}><Problem error={error} /></Card>;
  if (data === undefined) return null;
  const { release } = data;
  if (release === null) {
    return (
      <Card title={t.cardTitle}>
        <EmptyState sentence={t.noRelease} next={data.mayBring ? t.noReleaseBring : t.noReleaseNext} />
        {data.mayBring && <BringRelease />}
      </Card>
    );
  }
  const say = (count: number | undefined) => formatNumber(count ?? 0, language);
  return (
    <Card title={t.cardTitle} sub={t.release(release.version, formatDate(release.importedAt.slice(0, 10)), say(release.counts['occupations']), say(release.counts['skills']))}>
      <div className={styles.names}>
        <h3 className={styles.subtitle}>{t.ownNames}</h3>
        {data.ownLabels.length === 0 ? <p className="small">{t.noOwnNames}</p> : <OwnNames labels={data.ownLabels} mayChange={data.mayChange} />}
        {data.mayChange && <NewName />}
        {data.mayBring && <MachineAids aids={data.aids} />}
        {data.mayBring && <BringRelease />}
      </div>
    </Card>
  );
}

function OwnNames({ labels, mayChange }: { readonly labels: OccupationState['ownLabels']; readonly mayChange: boolean }) {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: (labelId: number) => api('DELETE /api/occupations/labels/:labelId', { params: { labelId } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      {removing.error !== null && <Problem error={removing.error} />}
      <div className={styles.scroll} role="group" aria-label={t.ownNames} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr><th scope="col">{t.newName}</th><th scope="col">{t.label}</th><th scope="col">{t.addedBy}</th>{mayChange && <th scope="col"><span className="unseen">{t.actions}</span></th>}</tr>
          </thead>
          <tbody>
            {labels.map((each) => (
              <tr key={each.labelId}>
                <th scope="row">{each.label} <span className={styles.quiet}>{languageName(each.language, language)}</span></th>
                <td>{each.known ? each.name : <span className={styles.quiet}>{t.notInRelease}</span>}</td>
                <td className={styles.quiet}>{formatDate(each.addedAt)}, {each.addedBy}</td>
                {mayChange && <td><Button variant="row" aria-label={t.removeThis(each.label)} busy={removing.isPending} onClick={() => removing.mutate(each.labelId)}>{t.remove}</Button></td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const NOTHING: GivenOccupation = { text: '', code: null };

function NewName() {
  const t = useTexts(occupationTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const [occupation, setOccupation] = useState(NOTHING);
  const [label, setLabel] = useState('');
  const [of, setOf] = useState<string>(language);
  const adding = useMutation({
    mutationFn: () => api('POST /api/occupations/labels', { body: { uri: occupation.uri ?? '', language: of as 'fi', label: label.trim() } }),
    onSuccess: () => {
      setOccupation(NOTHING);
      setLabel('');
      return queries.invalidateQueries();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <OccupationChooser value={occupation} onChange={setOccupation} unlearning />
      <div className={styles.row}>
        <TextField label={t.newName} value={label} onChange={setLabel} maxLength={200} />
        <Select label={t.nameLanguage} value={of} onChange={setOf} options={['fi', 'sv', 'en'].map((value) => ({ value, label: languageName(value, language) }))} />
        <Button type="submit" busy={adding.isPending} disabledReason={occupation.uri === undefined ? t.chooseFirst : label.trim().length < 2 ? t.nameFirst : undefined}>{t.add}</Button>
      </div>
      {adding.error !== null && <Problem error={adding.error} />}
    </form>
  );
}
