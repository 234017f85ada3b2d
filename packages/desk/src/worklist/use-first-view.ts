import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Worklist } from '@kohtaanto/office/worklist/contract.ts';
import { apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';

/**
 * The view that opens where the address names none: one's own. A team lead who has no tasks of her own
 * meets her team instead of an empty list. Settled once for a visit, so that the list does not change
 * under its reader; undefined until it is known.
 */
export function useFirstView(isNeeded: boolean): Worklist['view'] | undefined {
  const { roles } = useSession();
  const [settled, setSettled] = useState<Worklist['view'] | undefined>(roles.includes('team-lead') ? undefined : 'mine');
  const isOpen = isNeeded && settled === undefined;
  const own = useQuery({ ...apiQuery('GET /api/worklist', { query: { view: 'mine' } }), enabled: isOpen });
  if (isOpen && own.data !== undefined) {
    const { mine, team } = own.data.counts;
    setSettled(mine === 0 && team !== null && team > 0 ? 'team' : 'mine');
  }
  // What went wrong is told by the list itself, which asks the same.
  if (isOpen && own.isError) setSettled('mine');
  return settled;
}
