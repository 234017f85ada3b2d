import type { VacancyCandidates } from '@kohtaanto/office/matching/contract.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { vacanciesTouched } from '../vacancies/touched.ts';
import { bodyOf, draftOf } from '../vacancies/vacancy-draft.ts';
import { matchingTexts } from './matching-texts.ts';
import styles from './matching.module.css';

type Props = { readonly vacancyId: string; readonly candidates: Pick<VacancyCandidates, 'skills' | 'usualSkills' | 'mayAddSkills'>; readonly onAdded: () => void };
type Need = 'must' | 'wish' | '';

/** The vacancy lists no skills: told once above the list, with what to ask the employer and the means to add what is answered. */
export function NeededSkills({ vacancyId, candidates: { skills, usualSkills, mayAddSkills }, onAdded }: Props) {
  const t = useTexts(matchingTexts);
  const [open, setOpen] = useState(false);
  if (skills === 'told') return null;
  const act = !mayAddSkills ? undefined : usualSkills.length > 0 ? <Button size="small" onClick={() => setOpen(true)}>{t.addSkills}</Button>
    : <ButtonLink size="small" to="/vacancies/$vacancyId/edit" params={{ vacancyId }}>{t.addSkills}</ButtonLink>;
  return (
    <>
      <Notice tone="neutral" title={skills === 'of-occupation' ? t.skillsOfOccupation : t.skillsNotKnown} actions={act}>
        {mayAddSkills ? t.askEmployer : t.askExpert}
      </Notice>
      {open && <NeededDialog vacancyId={vacancyId} usual={usualSkills} onClose={() => setOpen(false)} onAdded={onAdded} />}
    </>
  );
}

type DialogProps = Pick<Props, 'vacancyId' | 'onAdded'> & { readonly usual: VacancyCandidates['usualSkills']; readonly onClose: () => void };

/** What the employer answered: of each skill whether it is a must, a plus or nothing. */
function NeededDialog({ vacancyId, usual, onClose, onAdded }: DialogProps) {
  const t = useTexts(matchingTexts);
  const { data, error } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId', { params: { vacancyId } }), staleTime: 0 });
  const [needs, setNeeds] = useState<Readonly<Record<string, Need>>>({});
  const sending = useSending(vacanciesTouched, () => { onClose(); onAdded(); });
  const chosen = usual.flatMap(({ ref }) => (needs[ref] === 'must' || needs[ref] === 'wish' ? [{ of: ref, must: needs[ref] === 'must' }] : []));
  const save = () => void sending.send(async () => {
    if (data === undefined) return;
    await api('PUT /api/vacancies/:vacancyId', { params: { vacancyId }, body: { ...bodyOf({ ...draftOf(data), skills: chosen }), rowVersion: data.rowVersion, weighed: false } });
  }, t.skillsAdded);
  return (
    <FormDialog
      title={t.addSkillsTitle} onClose={onClose} width={640} saveLabel={t.addSkillsSave}
      saving={{ error: sending.error instanceof Error ? sending.error : null, busy: sending.busy, save, forget: () => undefined, fault: sending.faultOf }}
      lacking={chosen.length === 0 || data === undefined ? t.chooseSkills : undefined}
    >
      {error !== null && <Problem error={error} />}
      {data === undefined && error === null && <LoadingRows rows={4} />}
      <p>{t.addSkillsWhat}</p>
      <ul className={styles.needs}>
        {usual.map(({ ref, name }) => (
          <li key={ref}>
            <Select
              label={name} value={needs[ref] ?? ''} onChange={(value) => setNeeds((old) => ({ ...old, [ref]: value === 'must' || value === 'wish' ? value : '' }))}
              options={[{ value: '', label: t.needNone }, { value: 'wish', label: t.needWish }, { value: 'must', label: t.needMust }]}
            />
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
