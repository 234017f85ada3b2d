import { isoAfter } from '@kohtaanto/words/dates.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { faultAt } from '../app/fault-at.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { texts } from './survey-texts.ts';
import styles from './surveys.module.css';

type Survey = Answer<'GET /api/surveys'>['surveys'][number];
type Props = {
  readonly open: boolean; readonly surveys: readonly Survey[]; readonly today: string; readonly onClose: () => void;
};

const usualDays = 21;

/** Which survey, and from which day to which; faults of the days stand at the days. */
export function OpenRoundDialog({ open, surveys, today, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  // One that is open already cannot be opened again.
  const free = surveys.find(({ rounds }) => !rounds.some(({ closedOn }) => closedOn === null));
  const [survey, setSurvey] = useState<Survey['survey'] | null>(null);
  const [opens, setOpens] = useState<string | null>(today);
  const [closes, setCloses] = useState<string | null>(isoAfter(today, usualDays));
  const chosen = survey ?? free?.survey ?? 'equality';
  const opening = useMutation({
    mutationFn: () => api('POST /api/surveys/rounds', { body: { survey: chosen, opens: opens ?? '', closes: closes ?? '' } }),
    onSuccess: async ({ roundId }) => {
      await client.invalidateQueries({ queryKey: ['GET /api/surveys'] });
      onClose();
      void navigate({ to: '/figures/surveys/$roundId', params: { roundId } });
    },
  });
  const faultOf = (path: string) => faultAt(opening.error, path);
  return (
    <Dialog
      open={open} onClose={onClose} title={t.openRoundOf}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={opening.isPending} onClick={() => opening.mutate()}>{t.openRound}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className="reading">{t.openWhy}</p>
        <Select
          label={t.survey} value={chosen} onChange={(value) => setSurvey(surveys.find((each) => each.survey === value)?.survey ?? null)}
          options={surveys.map((each) => ({ value: each.survey, label: each.name[language] }))}
        />
        <div className={styles.days}>
          <DatePicker label={t.firstDay} value={opens} min={today} onChange={setOpens} error={faultOf('opens')} />
          <DatePicker label={t.lastDay} value={closes} min={opens ?? today} onChange={setCloses} error={faultOf('closes')} />
        </div>
        {opening.error !== null && faultOf('opens') === undefined && faultOf('closes') === undefined && <Problem error={opening.error} />}
      </div>
    </Dialog>
  );
}
