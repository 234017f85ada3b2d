import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { useToast } from '../design/toast.tsx';
import { bookTexts } from './book-texts.ts';
import type { MeetingKind } from './meeting-words.ts';
import styles from './book-dialog.module.css';

type Props = { readonly personId: string; readonly kind: MeetingKind; readonly obligationKey?: string | undefined };

/** The other way round: the customer gets a link and chooses among the open times. */
export function CustomerLink({ personId, kind, obligationKey }: Props) {
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const say = useToast();
  const [link, setLink] = useState<Answer<'POST /api/self-booking-links'> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const make = async () => {
    setError(null);
    try {
      setLink(await api('POST /api/self-booking-links', { body: { personId, kind, obligationKey: obligationKey ?? null } }));
      await again();
    } catch (refused) {
      setError(refused);
    }
  };
  const client = useQueryClient();
  const open = useQuery(apiQuery('GET /api/self-booking-links', { query: { personId } }));
  const again = () => client.invalidateQueries({ queryKey: ['GET /api/self-booking-links'] });
  const revoke = async (linkId: string) => {
    setError(null);
    try {
      await api('POST /api/self-booking-links/:linkId/revoke', { params: { linkId }, body: {} });
      if (link?.linkId === linkId) setLink(null);
      say({ text: t.revoked });
      await again();
    } catch (refused) {
      setError(refused);
    }
  };
  const earlier = (open.data?.links ?? []).filter((one) => one.linkId !== link?.linkId);
  return (
    <div className={styles.linkBox}>
      {earlier.map((one) => (
        <p key={one.linkId} className="small">
          {t.openLink(one.madeBy, formatDay(one.madeOn, language), formatDay(one.lastDay, language))}{' '}
          <Button variant="row" onClick={() => void revoke(one.linkId)}>{t.revoke}</Button>
        </p>
      ))}
      {link === null && <Button variant="row" onClick={() => void make()}>{t.letCustomer}</Button>}
      {error !== null && <Problem error={error} />}
      {link !== null && (
        <Notice tone="done" title={t.linkReady} actions={
          <>
            <Button size="small" onClick={() => {
              void navigator.clipboard.writeText(link.address).then(() => say({ text: t.copied }));
            }}>
              {t.copy}
            </Button>
            <Button size="small" onClick={() => void revoke(link.linkId)}>{t.revoke}</Button>
          </>
        }>
          <p>{t.linkWhat(link.freeTimes, formatDay(link.lastDay, language))}</p>
          <p className={styles.address}>{link.address}</p>
        </Notice>
      )}
    </div>
  );
}
