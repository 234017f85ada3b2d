import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { ApiProblem, api } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import type { BulkResult } from '../design/bulk-bar.tsx';
import { bulkTexts } from './bulk-texts.ts';
import { fullName } from './person-name.ts';
import { isMeeting } from './row-kinds.ts';
import { texts } from './texts.ts';

type Failed = readonly { readonly personId: string; readonly why: string }[];

/** What was done to the chosen rows, and per person what could not be done and why. */
export function useBulk(chosen: readonly WorklistRow[], onDone: () => void) {
  const t = useTexts(bulkTexts);
  const w = useTexts(texts);
  const queries = useQueryClient();
  const [result, setResult] = useState<BulkResult | null>(null);
  const tell = (done: string, failed: Failed) => {
    const names = new Map(chosen.map((row) => [row.personId, fullName(row.name, w.protectedName)]));
    setResult({
      done,
      failed: failed.map(({ personId, why }, index) => ({
        key: `${personId}-${index}`, who: names.get(personId) ?? w.protectedName, why,
      })),
    });
    onDone();
  };
  const booking = useMutation({
    mutationFn: async () => {
      const bookable = chosen.filter((row) => isMeeting(row) && row.appointment === null);
      const left = chosen.filter((row) => !bookable.includes(row));
      const answer = bookable.length === 0 ? { booked: [], notBooked: [] } : await bookTimes(bookable);
      return { answer, left };
    },
    onSuccess: async ({ answer, left }) => {
      tell(t.booked(answer.booked.length), [
        ...answer.notBooked.map(({ personId, message }) => ({ personId, why: message })),
        ...left.map((row) => ({
          personId: row.personId, why: row.appointment === null ? t.nothingToBook : t.alreadyBooked,
        })),
      ]);
      await queries.invalidateQueries({ queryKey: ['GET /api/worklist'] });
    },
    onError: (error) =>
      setResult({ done: `${t.failed} ${error instanceof ApiProblem ? error.problem.detail : ''}`, failed: [] }),
  });
  return { result, closeResult: () => setResult(null), tell, booking };
}

function bookTimes(rows: readonly WorklistRow[]) {
  return api('POST /api/appointments/bulk', {
    body: {
      items: rows.map((row) => ({ personId: row.personId, obligationKey: row.key, kind: meetingOf(row.kind) })),
    },
  });
}

const meetings = [
  'initial-interview', 'complementary-interview', 'job-search-discussion',
  'employment-plan', 'integration-plan', 'multi-agency-plan',
] as const;

function meetingOf(kind: string): (typeof meetings)[number] | 'other' {
  return meetings.find((one) => one === kind) ?? 'other';
}
