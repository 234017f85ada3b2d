import { useSyncExternalStore } from 'react';

const phone = '(max-width: 700px)';

/** True under 701 px, where rows take two lines and panels become sheets. */
export function usePhone(): boolean {
  return useMediaQuery(phone);
}

export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', tell);
      return () => list.removeEventListener('change', tell);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
