import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { ProtectedName } from '../design/protected-name.tsx';
import { TextArea } from '../design/text-area.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { recallList } from './came-from.ts';
import { personTexts } from './person-texts.ts';

/** A lock and the word; the record opens once a reason has been given, and the reason is logged. */
export function OpenProtected({ personId, onOpened }: { readonly personId: string; readonly onOpened: () => void }) {
  const t = useTexts(personTexts);
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const open = useMutation({
    mutationFn: () => api('POST /api/persons/:personId/open', {
      params: { personId }, body: { reason: reason.trim() }, purpose: reason.trim(),
    }),
    onSuccess: onOpened,
  });
  const mayOpen = reason.trim().length >= 5;
  useShortcuts({
    'ctrl+enter': () => mayOpen && open.mutate(),
    escape: () => void navigate({ href: recallList()?.href ?? '/worklist' }),
  });
  return (
    <Page headline={t.protectedSentence} title={t.protectedTitle}>
      <Card title={<ProtectedName />}>
        <form
          style={{ display: 'grid', gap: 14, maxWidth: 560 }}
          onSubmit={(event) => {
            event.preventDefault();
            if (mayOpen) open.mutate();
          }}
        >
          <TextArea label={t.reason} description={t.protectedLogged} value={reason} onChange={setReason}
            rows={3} maxLength={500} autoFocus required />
          {open.error !== null && <Problem error={open.error} />}
          <div style={{ display: 'flex', gap: 8 }}>
            <Button type="submit" variant="primary" busy={open.isPending}
              disabledReason={mayOpen ? undefined : t.reasonTooShort}>{t.openWithReason}</Button>
            <Button onClick={() => void navigate({ href: recallList()?.href ?? '/worklist' })}>{t.back}</Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
