import { conflictOfClosing } from '@kohtaanto/rules/vacancies/closing-result.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../app/api.ts';
import type { Sent } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Notice } from '../design/notice.tsx';
import { TextField } from '../design/text-field.tsx';
import { closingTexts } from './closing-texts.ts';
import type { Current } from './meanwhile.tsx';

type Body = NonNullable<Sent<'POST /api/candidates/:candidateId/steps'>['body']['closing']>;
type Closing = {
  /** With the step: by which the closing of the vacancy is corrected; null where there is nothing to correct. */
  readonly body: Body | null; readonly lacking: string | undefined;
  readonly shown: { readonly title: string; readonly text: string; readonly mayCorrect: boolean } | null; readonly filled: string; readonly onFilled: (text: string) => void;
};

/** A vacancy that was closed with nobody of ours is corrected in the same act as somebody is chosen, by who serves its employer. */
export function useClosing(vacancyId: string, asked: boolean, current: readonly Current[]): Closing {
  const t = useTexts(closingTexts);
  const language = useLanguage();
  const { data } = useQuery({ ...apiQuery('GET /api/vacancies/:vacancyId', { params: { vacancyId } }), enabled: asked, retry: false });
  const [typed, onFilled] = useState<string | null>(null);
  // Of the person's own page the other candidates are not known: there the office has the last word.
  const chosen = current.filter(({ state }) => state === 'chosen').length + 1;
  if (!asked || data === undefined || conflictOfClosing(data, Math.min(chosen, data.places)) === null) return { body: null, lacking: undefined, shown: null, filled: '', onFilled };
  const filled = typed ?? String(Math.min(data.places, data.result === 'our-candidate' ? (data.placesFilled ?? 0) + 1 : chosen));
  const say = (count: number) => formatNumber(count, language);
  const ended = data.result === null ? vacancyWord('state', data.state, language)
    : `${vacancyWord('result', data.result, language)}, ${t.places(say(data.placesFilled ?? 0), say(data.places))}`;
  const byExpert = t.byExpert(data.responsible ?? '–');
  return {
    body: data.mayWrite ? { placesFilled: Number(filled), rowVersion: data.rowVersion } : null, lacking: data.mayWrite ? undefined : byExpert,
    shown: { title: t.against(ended), text: data.mayWrite ? t.corrects : byExpert, mayCorrect: data.mayWrite }, filled, onFilled: (text) => onFilled(text.replaceAll(/\D/gu, '')),
  };
}

export function ClosingFields({ closing: { shown, filled, onFilled }, faultOf }: { readonly closing: Closing; readonly faultOf: (path: string) => string | undefined }) {
  const t = useTexts(closingTexts);
  if (shown === null) return null;
  return (
    <>
      <Notice tone="today" title={shown.title}>{shown.text}</Notice>
      {shown.mayCorrect && <TextField label={t.howMany} value={filled} onChange={onFilled} inputMode="numeric" maxLength={4} error={faultOf('placesFilled') ?? faultOf('closing.placesFilled')} />}
    </>
  );
}
