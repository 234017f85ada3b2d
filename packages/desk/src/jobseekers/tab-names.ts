export const tabNames = ['overview', 'plan', 'profile', 'search', 'services', 'contacts', 'details', 'looks'] as const;
export type TabName = (typeof tabNames)[number];
