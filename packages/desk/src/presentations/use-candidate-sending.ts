import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../app/api.ts';
import { useSending } from '../app/use-sending.ts';
import type { Sending } from '../app/use-sending.ts';
import { presentationsTouched } from './touched.ts';

/** Where somebody else stands behind a refusal, what is shown behind the form is old. */
const READ_ANEW: readonly string[] = ['GET /api/vacancies/:vacancyId', 'GET /api/vacancies/:vacancyId/presentations', 'GET /api/persons/:personId/offers'];

/** Sends a form about a candidate; after a conflict where the candidate stands is read anew, and what was written stays. */
export function useCandidateSending(onDone?: () => void): Sending {
  const client = useQueryClient();
  const sending = useSending(presentationsTouched, onDone);
  const send: Sending['send'] = (work, done) => sending.send(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) {
        await client.invalidateQueries({ predicate: ({ queryKey: [key] }) => READ_ANEW.includes(String(key)) });
      }
      throw error;
    }
  }, done);
  return { ...sending, send };
}
