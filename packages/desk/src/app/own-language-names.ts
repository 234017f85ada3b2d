/** Each language by its own name, so that whoever reads it finds it. */
export const ownLanguageNames = [
  { value: 'fi', label: 'Suomi' },
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
] as const;
