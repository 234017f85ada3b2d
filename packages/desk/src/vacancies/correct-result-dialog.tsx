import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { ResultFields } from './move-dialog.tsx';
import type { Result } from './move-dialog.tsx';
import { vacanciesTouched } from './touched.ts';
import type { VacancyShown } from './vacancy-draft.ts';
import { texts } from './vacancy-texts.ts';
import styles from '../employers/employers.module.css';

/** A closing that was told wrong: another result follows it with its reason, and the one before stays among the states. */
export function CorrectResultDialog({ vacancy, said, onClose }: { readonly vacancy: VacancyShown; readonly said: string; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const client = useQueryClient();
  const sending = useSending(vacanciesTouched, onClose);
  const { vacancyId, rowVersion } = vacancy;
  const [result, setResult] = useState<Result>({
    result: vacancy.result ?? 'our-candidate', placesFilled: vacancy.placesFilled ?? 1, notFilled: vacancy.history.at(-1)?.notFilled ?? null,
  });
  const [reason, setReason] = useState('');
  const save = async () => {
    const done = await sending.send(() => api('POST /api/vacancies/:vacancyId/results', { params: { vacancyId }, body: { result, reason: reason.trim(), rowVersion, receipt } }), t.resultCorrected);
    // Somebody may have been first: what is recorded now is told above.
    if (!done) await client.invalidateQueries({ queryKey: apiQuery('GET /api/vacancies/:vacancyId', { params: { vacancyId } }).queryKey });
  };
  return (
    <FormFrame title={`${t.correctResult}: ${vacancy.title}`} sending={sending} onSave={() => void save()} onClose={onClose} saveLabel={t.correctResult}>
      <p className={styles.quiet}>{t.correctResultWhat(said === '' ? vacancyWord('state', vacancy.state, language) : said)}</p>
      <ResultFields result={result} onChange={setResult} faultOf={sending.faultOf} />
      <TextArea label={t.correctResultWhy} value={reason} onChange={setReason} rows={2} maxLength={1000} error={sending.faultOf('reason')} />
    </FormFrame>
  );
}
