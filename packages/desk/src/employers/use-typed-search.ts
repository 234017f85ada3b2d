import { useEffect, useRef, useState } from 'react';

/** What is typed is shown at once and looked for when the hand rests. */
export function useTypedSearch(asked: string, onRest: (text: string) => void): { readonly value: string; readonly type: (text: string) => void } {
  const [value, setValue] = useState(asked);
  const waiting = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  return {
    value,
    type: (text) => {
      setValue(text);
      window.clearTimeout(waiting.current);
      waiting.current = window.setTimeout(() => onRest(text.trim()), 250);
    },
  };
}
