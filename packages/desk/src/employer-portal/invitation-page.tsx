import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery, carryCsrf } from '../app/api.ts';
import { deviceLanguage, keepOnDevice } from '../app/device-language.ts';
import { OpenPage } from '../app/open-page.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { goToPortalSignIn } from './portal-session.tsx';
import { texts } from './portal-texts.ts';

/** What the invitation is, to whoever holds its link; it is taken up after signing in. */
export function InvitationPage() {
  const [language, setLanguage] = useState<Language>(deviceLanguage);
  const choose = (next: Language) => {
    keepOnDevice(next);
    setLanguage(next);
  };
  return <OpenPage width="column" language={language} onLanguage={choose}><Invitation /></OpenPage>;
}

function Invitation() {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { token = '' } = useParams({ strict: false });
  const told = useQuery({ ...apiQuery('GET /api/employer-invitation/:token', { params: { token } }), retry: false });
  // Not yet signed in is no fault here: the button then leads to signing in.
  const session = useQuery({ ...apiQuery('GET /api/employer-portal/session', {}), retry: false });
  const { error, busy, attempt } = useAttempt();
  useDocumentTitle(t.invitation);
  const elsewhere = <Button onClick={() => void navigate({ to: '/employer' })}>{t.service}</Button>;
  if (told.error !== null) return <><h1 className="sentence">{t.invitation}</h1><Problem error={told.error} ways={elsewhere} /></>;
  if (told.data === undefined || session.isPending) return <><h1 className="sentence">{t.invitation}</h1><LoadingRows rows={6} what={t.loading} /></>;
  const { employer, person, area, rights, linkUntil, expired } = told.data;
  const accept = async () => {
    if (session.data === undefined) {
      goToPortalSignIn(language, `/employer/invitation/${token}`);
      return;
    }
    carryCsrf(session.data.csrfToken);
    // Whole, so that nothing of who one was before stays.
    if (await attempt(() => api('POST /api/employer-portal/invitation', { body: { token } }))) window.location.assign('/employer');
  };
  return (
    <>
      <h1 className="sentence">{t.invitationFor(person, employer)}</h1>
      {error !== null && <Problem error={error} ways={elsewhere} />}
      <Card label={t.invitation}>
        <KeyValue
          labelWidth="132px"
          items={[
            { label: t.invitationBy, value: area[language] }, { label: t.mayDo, value: rights.map((right) => t.right(right)).join(', ') },
            { label: t.validUntil, value: t.until(formatDate(linkUntil)) },
          ]}
        />
      </Card>
      {expired ? <Notice tone="late" title={t.expired} /> : (
        <>
          <p className="reading">{t.notYou}</p>
          <div><Button variant="primary" busy={busy} onClick={() => void accept()}>{session.data === undefined ? t.signInToAccept : t.accept}</Button></div>
        </>
      )}
    </>
  );
}
