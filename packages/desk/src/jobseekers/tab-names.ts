export const tabNames = ['overview', 'plan', 'profile', 'matches', 'offers', 'mobility', 'start-up', 'search', 'services', 'contacts', 'details', 'looks'] as const;
export type TabName = (typeof tabNames)[number];
