import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '@kohtaanto/words/language.ts';
import { LanguageContext } from '../design/language.tsx';
import { ApiProblem, api, apiQuery, carryCsrf, whenSignedOut } from './api.ts';
import type { Answer } from './api-routes.ts';
import { deviceLanguage, keepOnDevice } from './device-language.ts';
import { SessionEnded, SignInPage } from './sign-in.tsx';

export type SessionAnswer = Answer<'GET /api/session'>;

export type Session = SessionAnswer & {
  readonly name: string;
  readonly initials: string;
  readonly setLanguage: (language: Language) => Promise<void>;
};

const SessionContext = createContext<Session | null>(null);

/** Who is signed in, in which area, and which day it is. Only under the shell. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('No session here: the screen lies outside the shell.');
  return session;
}

/** Asks once who is signed in; shows the way in when nobody is. */
export function SessionPlace({ children }: { readonly children: ReactNode }) {
  const [ended, setEnded] = useState(false);
  const client = useQueryClient();
  const query = useQuery({
    ...apiQuery('GET /api/session', {}),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: true,
  });
  const answer = query.data;
  const language = answer?.language ?? deviceLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (answer !== undefined) carryCsrf(answer.csrfToken);
  useEffect(() => whenSignedOut(() => setEnded(true)), []);
  const session = useMemo(() => (answer === undefined ? null : sessionOf(answer, client)), [answer, client]);
  return (
    <LanguageContext value={language}>
      {session === null ? (
        <Outside error={query.error} waiting={query.isPending} onRetry={() => void query.refetch()} />
      ) : (
        <SessionContext value={session}>
          {children}
          <SessionEnded
            open={ended}
            onBack={async () => {
              const again = await query.refetch();
              if (again.isSuccess) setEnded(false);
            }}
          />
        </SessionContext>
      )}
    </LanguageContext>
  );
}

function Outside(props: { error: Error | null; waiting: boolean; onRetry: () => void }) {
  if (props.waiting) return null;
  const status = props.error instanceof ApiProblem ? props.error.status : null;
  // Refused with a session: it is one of an employer's people, whose pages are behind another door.
  return <SignInPage error={status === 401 || status === 403 ? null : props.error} isEmployers={status === 403} onRetry={props.onRetry} />;
}

function sessionOf(answer: SessionAnswer, client: ReturnType<typeof useQueryClient>): Session {
  return {
    ...answer,
    name: `${answer.givenName} ${answer.familyName}`,
    initials: `${answer.givenName.charAt(0)}${answer.familyName.charAt(0)}`,
    setLanguage: async (language) => {
      await api('PUT /api/session/language', { body: { language } });
      keepOnDevice(language);
      // Sentences made by the office come in the new language too.
      await client.invalidateQueries();
    },
  };
}
