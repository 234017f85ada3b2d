import type { DoneWork, SeekerProfile, ToldOccupation } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { useState } from 'react';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { OccupationChooser } from '../occupations/occupation-chooser.tsx';
import type { GivenOccupation } from '../occupations/occupation-chooser.tsx';
import { readMonth, writtenMonth } from './months-typed.ts';
import { profileTexts } from './profile-texts.ts';
import styles from './profile.module.css';
import { useProfileSave } from './use-profile.ts';

type Props = { readonly personId: string; readonly profile: SeekerProfile; readonly onClose: () => void };
type TypedWork = Omit<DoneWork, 'from' | 'until'> & { readonly from: string; readonly until: string };

const noOccupation: ToldOccupation = { title: '', isco: '', concept: null };

/** What is written goes on as it is; a chosen occupation brings its unit group along. */
const occupationOf = ({ text, code, uri }: GivenOccupation): Partial<ToldOccupation> =>
  ({ title: text.slice(0, 120), concept: uri ?? null, ...(typeof code === 'string' ? { isco: code } : {}) });

/** Occupations wished for and work done; both are lists of the same kind of row. */
export function WorkDialog({ personId, profile, onClose }: Props) {
  const t = useTexts(profileTexts);
  const { facts } = profile;
  const [wishes, setWishes] = useState<readonly ToldOccupation[]>(facts.wishes.length === 0 ? [noOccupation] : facts.wishes);
  const [works, setWorks] = useState<readonly TypedWork[]>(facts.history.map((work) => ({ ...work, from: writtenMonth(work.from), until: writtenMonth(work.until) })));
  const told = wishes.filter(({ title, isco }) => title !== '' || isco !== '');
  const saving = useProfileSave(personId, profile, () => ({
    ...facts, wishes: [...told], history: works.map(({ from, until, ...work }) => ({ ...work, from: readMonth(from) ?? '', until: until === '' ? null : readMonth(until) ?? '' })),
  }), onClose);
  const set = <T,>(list: readonly T[], at: number, part: Partial<T>): readonly T[] => list.map((each, index) => (index === at ? { ...each, ...part } : each));
  const lacking = [...told, ...works].some(({ title }) => title.trim() === '') ? t.noTitle
    : [...told, ...works].some(({ isco }) => !/^\d{4}$/u.test(isco)) ? t.notIsco
      : works.some(({ from, until }) => readMonth(from) === undefined || (until !== '' && readMonth(until) === undefined)) ? t.notMonth : undefined;
  return (
    <FormDialog title={t.workTitle} saving={saving} onClose={onClose} width={960} lacking={lacking}>
      <h3 className={styles.head}>{t.wishes}</h3>
      {wishes.map((wish, at) => (
        <div key={at} className={styles.row}>
          <OccupationChooser
            label={t.occupation} value={{ text: wish.title, code: wish.isco }} error={saving.fault(`facts.wishes.${at}`)}
            onChange={(given) => setWishes(set(wishes, at, occupationOf(given)))}
          />
          <TextField label={t.isco} value={wish.isco} onChange={(isco) => setWishes(set(wishes, at, { isco, concept: null }))} inputMode="numeric" maxLength={4} />
          <Button variant="text" aria-label={t.remove(wish.title)} onClick={() => setWishes(wishes.toSpliced(at, 1))}>{t.removeShort}</Button>
        </div>
      ))}
      <p><Button size="small" onClick={() => setWishes([...wishes, noOccupation])}>{t.addWish}</Button></p>
      <h3 className={styles.head}>{t.work}</h3>
      {works.map((work, at) => (
        <div key={at} className={styles.work}>
          <OccupationChooser
            label={t.occupation} value={{ text: work.title, code: work.isco }} onChange={(given) => setWorks(set<TypedWork>(works, at, occupationOf(given)))}
          />
          <TextField label={t.isco} value={work.isco} onChange={(isco) => setWorks(set(works, at, { isco, concept: null }))} inputMode="numeric" maxLength={4} />
          <TextField label={t.employer} value={work.employer} onChange={(employer) => setWorks(set(works, at, { employer }))} maxLength={120} />
          <TextField
            label={t.firstMonth} value={work.from} onChange={(from) => setWorks(set(works, at, { from }))} placeholder="3/2024"
            error={saving.fault(`facts.history.${at}.from`)}
          />
          <TextField
            label={t.lastMonth} value={work.until} onChange={(until) => setWorks(set(works, at, { until }))} placeholder={t.goesOn}
            error={saving.fault(`facts.history.${at}.until`)}
          />
          <Button variant="text" aria-label={t.remove(work.title)} onClick={() => setWorks(works.toSpliced(at, 1))}>{t.removeShort}</Button>
        </div>
      ))}
      <p><Button size="small" onClick={() => setWorks([...works, { ...noOccupation, employer: '', from: '', until: '' }])}>{t.addWork}</Button></p>
    </FormDialog>
  );
}
