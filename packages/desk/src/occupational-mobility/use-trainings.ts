import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';

export const useTrainings = (enabled = true) => useQuery({ ...apiQuery('GET /api/trainings', { query: {} }), staleTime: 60_000, enabled });
