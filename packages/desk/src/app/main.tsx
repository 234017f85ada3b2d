import '../design/layers.css';
import '../design/fonts.css';
import '../design/aksel.css';
import '../design/aksel-scales.css';
import '../design/tokens.css';
import '../design/base.css';
import '../design/fields.css';
import '../design/checkbox-box.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageContext } from '../design/language.tsx';
import { ApiProblem } from './api.ts';
import { startAppearance } from './appearance.ts';
import { router } from './router.tsx';
import { deviceLanguage } from './device-language.ts';

startAppearance();

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal will be the same the second time; only a broken connection is worth trying again.
      retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
    },
  },
});

const place = document.getElementById('desk');
if (place === null) throw new Error('index.html has no place for the desk.');

createRoot(place).render(
  <StrictMode>
    <LanguageContext value={deviceLanguage()}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageContext>
  </StrictMode>,
);
