export const tabNames = ['overview', 'plan', 'profile', 'matches', 'offers', 'search', 'services', 'contacts', 'details', 'looks'] as const;
export type TabName = (typeof tabNames)[number];
