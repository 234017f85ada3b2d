export type TeamSearch = {
  readonly team?: string;
  readonly by?: 'coach' | 'specialisation' | 'municipality';
};

export function readTeamSearch(search: Record<string, unknown>): TeamSearch {
  return {
    team: typeof search['team'] === 'string' ? search['team'] : undefined,
    by: search['by'] === 'specialisation' || search['by'] === 'municipality' ? search['by'] : undefined,
  };
}
