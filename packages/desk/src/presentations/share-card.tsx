import type { VacancyFlow } from '@kohtaanto/office/presentations/contract.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Problem } from '../design/problem.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import lists from '../employers/employers.module.css';
import { texts } from './presentation-texts.ts';
import { presentationsTouched } from './touched.ts';
import styles from './presentations.module.css';

/** To whom else the vacancy has been shown. */
export function ShareCard({ vacancyId }: { readonly vacancyId: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId/presentations', { params: { vacancyId } }), refetchOnWindowFocus: false });
  const [sharing, setSharing] = useState(false);
  const ending = useSending(presentationsTouched);
  if (data === undefined || (!data.mayShare && data.shares.length === 0)) return null;
  const end = (shareId: string) => void ending.send(() => api('POST /api/vacancies/:vacancyId/shares/:shareId/ends', { params: { vacancyId, shareId }, body: {} }), t.shareEnded);
  return (
    <Card
      title={t.share}
      actions={data.mayShare && data.vacancy.open && data.shareable.length > 0 ? <Button size="small" onClick={() => setSharing(true)}>{t.shareDo}</Button> : undefined}
    >
      {ending.error !== null && <Problem error={ending.error} />}
      {data.shares.length === 0 ? <p className={styles.small}>{t.shareNone}</p> : (
        <ul className={`${lists.rows ?? ''} ${lists.even ?? ''}`}>
          {data.shares.map((share) => (
            <li key={share.shareId}>
              <span className={lists.grow}><b>{share.name[language]}</b> <span className={lists.least}>{t.sharedSince(formatDate(share.since), share.by ?? t.byRegister)}</span></span>
              {data.mayShare && <Button size="small" variant="text" aria-label={t.shareEndOf(share.name[language])} onClick={() => end(share.shareId)}>{t.shareEnd}</Button>}
            </li>
          ))}
        </ul>
      )}
      {sharing && <ShareDialog flow={data} onClose={() => setSharing(false)} />}
    </Card>
  );
}

function ShareDialog({ flow: { vacancy: { vacancyId }, shareable }, onClose }: { readonly flow: VacancyFlow; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(presentationsTouched, onClose);
  const [areaIds, setAreaIds] = useState<readonly number[]>([]);
  const save = () => {
    if (areaIds.length > 0) void sending.send(() => api('POST /api/vacancies/:vacancyId/shares', { params: { vacancyId }, body: { areaIds: [...areaIds], receipt } }), t.sharedDone);
  };
  return (
    <FormFrame title={t.shareDo} sending={sending} onSave={save} onClose={onClose} saveLabel={t.shareDo}>
      <p className={styles.small}>{t.shareWhat}</p>
      <fieldset>
        <legend className={styles.legend}>{t.areas}</legend>
        {shareable.map(({ areaId, name }) => (
          <Checkbox key={areaId} label={name[language]} checked={areaIds.includes(areaId)} onChange={(on) => setAreaIds(on ? [...areaIds, areaId] : areaIds.filter((each) => each !== areaId))} />
        ))}
      </fieldset>
    </FormFrame>
  );
}
