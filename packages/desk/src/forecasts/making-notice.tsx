import type { Forecasts } from '@kohtaanto/office/forecasts/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { texts } from './forecast-texts.ts';
import styles from './forecasts.module.css';

/** How far the making has come, and the way to end it. */
export function MakingNotice({ making, mayStop }: { readonly making: NonNullable<Forecasts['making']>; readonly mayStop: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const queries = useQueryClient();
  const say = (count: number) => formatNumber(count, language);
  const stop = useMutation({
    mutationFn: () => api('DELETE /api/forecasts/runs', {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['GET /api/forecasts'] }),
  });
  return (
    <>
      <Notice
        live title={making.all === 0 ? t.looking : t.making(making.measureName, say(making.done), say(making.all))}
        {...(mayStop ? { actions: <Button size="small" busy={stop.isPending} onClick={() => stop.mutate()}>{t.stop}</Button> } : {})}
      >
        {making.all > 0 && <progress className={styles.progress} value={making.done} max={making.all} aria-label={making.measureName} />}
      </Notice>
      {stop.error !== null && <Problem error={stop.error} />}
    </>
  );
}

/** The way to make them now, for whoever may. */
export function MakeButton() {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => api('POST /api/forecasts/runs', {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['GET /api/forecasts'] }),
  });
  return <Button busy={make.isPending} onClick={() => make.mutate()}>{t.make}</Button>;
}
