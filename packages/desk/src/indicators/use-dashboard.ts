import type { Comparison } from '@kohtaanto/office/indicators/comparison-contract.ts';
import type { IndicatorAnswer, IndicatorCatalogue } from '@kohtaanto/office/indicators/contract.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import { isSurelyClosed, useCatalogue, useIndicators } from './use-indicators.ts';

export type Slice = {
  readonly ids: readonly string[];
  readonly month: string | undefined;
  readonly area?: string | undefined;
  /** Not asked yet: it is not known what to ask. */
  readonly ready?: boolean;
};

export type Answers = {
  readonly catalogue: IndicatorCatalogue | undefined;
  readonly answers: readonly IndicatorAnswer[];
  /** Names of those that cannot be told yet: not held, or not received. */
  readonly missing: readonly string[];
  readonly waiting: boolean;
  readonly error: Error | null;
};

/** Several indicators of one place: what the office holds of them, and the names of what it does not. */
export function useAnswers({ ids, month, area, ready = true }: Slice): Answers {
  const catalogue = useCatalogue();
  const snapshotDay = catalogue.data?.snapshotDay ?? null;
  const found = (id: string) => catalogue.data?.indicators.find((each) => each.id === id);
  const received = useReceived();
  const told = ids.filter((id) => found(id)?.from === 'register' || received.includes(id));
  const queries = useIndicators(told.map((id) => ({
    id, area,
    month: month !== undefined && snapshotDay !== null && isSurelyClosed(month, found(id)?.maturityMonths ?? 0, snapshotDay) ? month : undefined,
  })), ready && snapshotDay !== null);
  return {
    catalogue: catalogue.data,
    answers: queries.flatMap(({ data }) => (data === undefined ? [] : [data])),
    missing: catalogue.data === undefined ? [] : ids.filter((id) => !told.includes(id)).map((id) => found(id)?.name ?? id),
    waiting: catalogue.isPending || !ready || queries.some(({ isPending }) => isPending),
    error: catalogue.error ?? queries.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** Indicators that others count and that have come in for the area. */
export function useReceived(): readonly string[] {
  return useQuery({ ...apiQuery('GET /api/figures/received', {}), staleTime: 5 * 60_000 }).data?.ids ?? [];
}

/** What each figure stands beside, of its own month and place. */
export function useComparisons(answers: readonly IndicatorAnswer[]): ReadonlyMap<string, Comparison> {
  const queries = useQueries({
    queries: answers.map(({ definition, month, place }) => apiQuery('GET /api/indicators/:id/comparison', {
      params: { id: definition.id }, query: { month, ...(place === null ? {} : { area: place.code }) },
    })),
  });
  useFilling(answers.find(({ trendComplete }) => !trendComplete));
  return new Map(queries.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])));
}

const whileFilled = 20_000;

/** A curve that is not whole has its months counted, further back than the night's work reaches. */
function useFilling(unfilled: IndicatorAnswer | undefined): void {
  useQuery({
    ...apiQuery('GET /api/indicators/:id/comparison', {
      params: { id: unfilled?.definition.id ?? '' }, query: { month: unfilled?.month ?? '', fill: 'true' },
    }),
    enabled: unfilled !== undefined,
    refetchInterval: whileFilled,
  });
}
