import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../design/button.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { shellTexts } from './shell-texts.ts';
import { useTexts } from './texts.tsx';

/** A screen that broke says so, and lets one try again or go on elsewhere. */
export function RouteFault({ error, reset }: ErrorComponentProps) {
  const t = useTexts(shellTexts);
  return (
    <Page headline={t.screenBroke}>
      <Problem
        error={error}
        ways={
          <>
            <Button onClick={reset}>{t.tryAgain}</Button>
            <Button onClick={() => window.location.reload()}>{t.reload}</Button>
          </>
        }
      />
    </Page>
  );
}
