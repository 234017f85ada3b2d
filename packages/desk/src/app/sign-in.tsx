import type { Language } from '@kohtaanto/words/language.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { useDocumentTitle } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { ApiProblem, queryString } from './api.ts';
import { keepOnDevice } from './device-language.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Mark } from './mark.tsx';
import { shellTexts } from './shell-texts.ts';
import styles from './sign-in.module.css';
import { useLanguage, useTexts } from './texts.tsx';

type SignInProps = { readonly error: Error | null; readonly isEmployers: boolean; readonly onRetry: () => void };

/** What one sees before signing in: one sentence and one button. */
export function SignInPage({ error, isEmployers, onRetry }: SignInProps) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  useDocumentTitle(t.signIn);
  return (
    <main id="main" className={styles.page}>
      <div className={styles.panel}>
        <Mark large />
        <h1 className="sentence">{t.welcome}</h1>
        {error === null ? (
          <>
            <p className={styles.why}>{isEmployers ? t.employersSession : t.welcomeWhy}</p>
            <Button variant="primary" onClick={() => goToSignIn(language)}>
              {t.signIn}
            </Button>
            {isEmployers && <a className={styles.otherDoor} href="/employer">{t.toEmployers}</a>}
          </>
        ) : (
          <Problem
            error={error}
            {...(error instanceof ApiProblem ? {} : { title: t.noConnection })}
            ways={<Button onClick={onRetry}>{t.tryAgain}</Button>}
          />
        )}
        <LanguageChoice onChange={chooseLanguage} />
      </div>
    </main>
  );
}

type EndedProps = { readonly open: boolean; readonly onBack: () => Promise<void> };

/** The session ended in the middle of work: what was written stays on the page behind. */
export function SessionEnded({ open, onBack }: EndedProps) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  return (
    <Dialog
      open={open}
      onClose={() => void onBack()}
      title={t.sessionEnded}
      footer={
        <>
          <Button onClick={() => goToSignIn(language)}>{t.signIn}</Button>
          <Button onClick={() => void onBack()}>{t.goOn}</Button>
          <Button variant="primary" onClick={() => window.open('/sign-in', '_blank', 'noopener')}>
            {t.signInNewTab}
          </Button>
        </>
      }
    >
      <p>{t.sessionEndedWhy}</p>
    </Dialog>
  );
}

function goToSignIn(language: Language): void {
  const to = `${window.location.pathname}${window.location.search}`;
  window.location.assign(`/sign-in${queryString({ to, language })}`);
}

/** Before a session there is only the device to keep the choice. */
function chooseLanguage(language: Language): void {
  keepOnDevice(language);
  window.location.reload();
}
