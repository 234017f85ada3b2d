import type { IndicatorAnswer } from '@kohtaanto/office/indicators/contract.ts';
import { useQuery, useQueries } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';

const whileMade = 2_000;
const whileFilled = 4_000;

/** The catalogue, and whether there is a snapshot to count from: asked again until there is. */
export function useCatalogue() {
  return useQuery({
    ...apiQuery('GET /api/indicators', {}),
    refetchInterval: ({ state }) => (state.data?.snapshotDay === null ? whileMade : false),
  });
}

/** Asked again while earlier months are still being counted. */
export const untilFilled = ({ state }: { readonly state: { readonly data: IndicatorAnswer | undefined } }) =>
  (state.data?.trendComplete === false ? whileFilled : false);

export type Asked = { readonly id: string; readonly month: string | undefined; readonly area?: string | undefined };

/** Several indicators of the area or of one municipality at once, when there is something to count from. */
export function useIndicators(asked: readonly Asked[], ready: boolean) {
  return useQueries({
    queries: asked.map(({ id, month, area }) => ({
      ...apiQuery('GET /api/indicators/:id', { params: { id }, query: { month, area } }),
      enabled: ready,
      refetchInterval: untilFilled,
    })),
  });
}

/** A month whose figure is complete before the snapshot's own month began; the rest is asked as the newest. */
export function isSurelyClosed(month: string, maturityMonths: number, snapshotDay: string): boolean {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return number(month) + maturityMonths < number(snapshotDay);
}
