import type { Language } from '@kohtaanto/words/language.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ApiProblem, api, apiQuery, carryCsrf, queryString, whenSignedOut } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { deviceLanguage, keepOnDevice } from '../app/device-language.ts';
import { LanguageChoice } from '../app/language-choice.tsx';
import { Mark } from '../app/mark.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { LanguageContext } from '../design/language.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import door from '../app/sign-in.module.css';
import { texts } from './portal-texts.ts';
import styles from './portal.module.css';

type SessionAnswer = Answer<'GET /api/employer-portal/session'>;
export type Acting = NonNullable<SessionAnswer['acting']>;
type Portal = SessionAnswer & { readonly acting: Acting; readonly setLanguage: (language: Language) => void };

const PortalContext = createContext<Portal | null>(null);

/** Who acts for whom; only within the employers' shell, once it has been chosen. */
export function usePortal(): Portal {
  const portal = use(PortalContext);
  if (portal === null) throw new Error('No employer here: the screen lies outside the employers’ shell.');
  return portal;
}

/** The way in, the choice among employers, and then the pages. */
export function PortalPlace({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  const query = useQuery({ ...apiQuery('GET /api/employer-portal/session', {}), staleTime: 60_000, refetchOnWindowFocus: true });
  const answer = ended ? undefined : query.data;
  const [chosen, setChosen] = useState<Language>(deviceLanguage);
  const language = answer?.language ?? chosen;
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  if (answer !== undefined) carryCsrf(answer.csrfToken);
  useEffect(() => whenSignedOut(() => setEnded(true)), []);
  const setLanguage = (next: Language) => {
    keepOnDevice(next);
    setChosen(next);
    if (answer !== undefined) void api('PUT /api/employer-portal/session/language', { body: { language: next } }).then(() => client.invalidateQueries());
  };
  return (
    <LanguageContext value={language}>
      {answer === undefined
        ? (query.isPending && !ended ? null : <Door error={query.error} onRetry={() => void query.refetch()} onLanguage={setLanguage} />)
        : answer.acting === null ? <ChooseEmployer answer={answer} onLanguage={setLanguage} />
          : <PortalContext value={{ ...answer, acting: answer.acting, setLanguage }}>{children}</PortalContext>}
    </LanguageContext>
  );
}

export function goToPortalSignIn(language: Language, to = `${window.location.pathname}${window.location.search}`): void {
  window.location.assign(`/employer/sign-in${queryString({ to, language })}`);
}

function Door({ error, onRetry, onLanguage }: { readonly error: Error | null; readonly onRetry: () => void; readonly onLanguage: (language: Language) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const broken = error !== null && !(error instanceof ApiProblem && (error.status === 401 || error.status === 403));
  useDocumentTitle(t.service);
  return (
    <main id="main" className={door.page}>
      <div className={door.panel}>
        <Mark large />
        <h1 className="sentence">{t.welcome}</h1>
        {broken ? <Problem error={error} title={t.noConnection} ways={<Button onClick={onRetry}>{t.tryAgain}</Button>} /> : (
          <>
            <p className={door.why}>{t.welcomeWhy}</p>
            <Button variant="primary" onClick={() => goToPortalSignIn(language)}>{t.signIn}</Button>
          </>
        )}
        <LanguageChoice onChange={onLanguage} />
        <a className={styles.otherDoor} href="/">{t.staffDoor}</a>
      </div>
    </main>
  );
}

function ChooseEmployer({ answer, onLanguage }: { readonly answer: SessionAnswer; readonly onLanguage: (language: Language) => void }) {
  const t = useTexts(texts);
  const none = answer.mandates.length === 0;
  useDocumentTitle(t.service);
  return (
    <main id="main" className={door.page}>
      <div className={styles.choose}>
        <Mark large />
        <h1 className="sentence">{none ? t.noMandates : t.choose}</h1>
        {none ? <p className={door.why}>{t.noMandatesNext}</p> : <EmployerChoices answer={answer} />}
        <div className={styles.chooseFoot}>
          <LanguageChoice onChange={onLanguage} />
          <Button onClick={() => void signOutOfPortal()}>{t.signOut}</Button>
        </div>
      </div>
    </main>
  );
}

/** Several employers, or one in several areas, each a choice. */
export function EmployerChoices({ answer, onChosen = () => undefined }: { readonly answer: Pick<SessionAnswer, 'mandates'>; readonly onChosen?: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const choose = async ({ areaId, mandateId }: SessionAnswer['mandates'][number]) => {
    try {
      await api('PUT /api/employer-portal/session/acting', { body: { areaId, mandateId } });
      // Nothing of the one before is shown for the next, not even for a moment.
      client.removeQueries({ predicate: ({ queryKey }) => /employer-portal\/(?!session)/u.test(String(queryKey[0])) });
      await client.invalidateQueries();
      onChosen();
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <>
      {error !== null && <Problem error={error} />}
      <ul className={styles.choices}>
        {answer.mandates.map((mandate) => (
          <li key={mandate.mandateId}>
            <button type="button" onClick={() => void choose(mandate)}>
              <b>{mandate.employer}</b>
              <span>{mandate.area[language]} · {mandate.rights.map((right) => t.right(right)).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export async function signOutOfPortal(): Promise<void> {
  const { next } = await api('POST /api/employer-portal/sign-out', {});
  window.location.assign(next);
}
