import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { useToast } from '../design/toast.tsx';
import { drawerTexts } from './drawer-texts.ts';
import styles from './calendar.module.css';

export function FeedDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(drawerTexts);
  const say = useToast();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const query = useQuery(apiQuery('GET /api/calendar/feed', {}));
  const address = query.data?.address ?? '';
  const renew = async () => {
    try {
      await api('POST /api/calendar/feed/renew', { body: {} });
      await client.invalidateQueries({ queryKey: ['GET /api/calendar/feed'] });
      say({ text: t.renewed });
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.feedTitle}
      footer={
        <>
          <Button onClick={() => void renew()}>{t.renew}</Button>
          <Button variant="primary" onClick={() => {
            void navigator.clipboard.writeText(address).then(() => say({ text: t.copied }));
          }}>
            {t.copy}
          </Button>
        </>
      }
    >
      <p>{t.feedWhat}</p>
      <code className={styles.address}>{address}</code>
      <p className="small">{t.feedSecret}</p>
      {(error ?? query.error) !== null && <Problem error={error ?? query.error} />}
    </Dialog>
  );
}
