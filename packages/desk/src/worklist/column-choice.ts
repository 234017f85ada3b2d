import { useState } from 'react';

export type ColumnChoice = {
  readonly law: boolean;
  readonly group: boolean;
  readonly municipality: boolean;
  readonly coach: boolean;
};

const place = 'kohtaanto.worklist.columns';
const usual: ColumnChoice = { law: true, group: true, municipality: false, coach: false };

/** Which columns stand beside the four that are always there; kept in this browser. */
export function useColumnChoice() {
  const [choice, setChoice] = useState<ColumnChoice>(readChoice);
  const choose = (next: ColumnChoice) => {
    localStorage.setItem(place, JSON.stringify(next));
    setChoice(next);
  };
  return { choice, choose };
}

function readChoice(): ColumnChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...usual, ...onlyFlags(kept) } : usual;
  } catch {
    return usual;
  }
}

function onlyFlags(kept: object): Partial<ColumnChoice> {
  const known = Object.entries(kept).filter(([key, value]) => key in usual && typeof value === 'boolean');
  return Object.fromEntries(known);
}
