export type NavWord = {
  readonly key: 'worklist' | 'persons' | 'calendar' | 'team' | 'figures' | 'area';
  readonly to: string;
  /** G and this letter; the first letters of the Finnish words, the same in every language. */
  readonly letter: string;
};

/** The six words of navigation, in their order. */
export const navWords: readonly NavWord[] = [
  { key: 'worklist', to: '/worklist', letter: 't' },
  { key: 'persons', to: '/persons', letter: 'a' },
  { key: 'calendar', to: '/calendar', letter: 'k' },
  { key: 'team', to: '/team', letter: 'i' },
  { key: 'figures', to: '/figures', letter: 'l' },
  { key: 'area', to: '/area', letter: 'u' },
];
