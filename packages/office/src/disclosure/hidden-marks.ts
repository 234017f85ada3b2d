/** Signs by which statistics hide a figure: StatFin, Kela, Eurostat, R. */
const HIDDEN = new Set([
  '', '.', '..', '...', '....', '.....', '......', ':', '…', 'x', 'c', 'na', 'n/a', 'nan', 'null', '*', '**',
  'salattu', 'sekretess', 'dold', 'hidden', 'suppressed',
]);

export function isHiddenMark(text: string): boolean {
  return HIDDEN.has(text.toLowerCase());
}

/** Stands for a figure that its table tells not to be known, where it tells it apart from a hidden one. */
export const UNKNOWN = '..?';
