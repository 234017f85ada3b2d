import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ProtectedName } from '../design/protected-name.tsx';
import { apiQuery } from './api.ts';
import type { Answer } from './api-routes.ts';
import { useAppearance } from './appearance.ts';
import { paletteTexts } from './command-palette-texts.ts';
import { innerPages } from './inner-pages.ts';
import { bringsCustomers, navWordsOf, searchOfPage, worksWithPersons } from './nav-words.ts';
import { ownLanguageNames } from './own-language-names.ts';
import { matches } from './palette-entries.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';
import { useSession } from './session.tsx';
import { shellTexts } from './shell-texts.ts';
import { useLanguage, useTexts } from './texts.tsx';

type FoundPerson = Answer<'GET /api/search'>['persons'][number];

/** What the palette offers for what is typed: persons from the office, pages and commands from here. */
export function usePaletteGroups(typed: string, onKeys: () => void): PaletteSearch {
  const t = useTexts(paletteTexts);
  const { roles } = useSession();
  const asked = useSettled(typed.trim(), 140);
  const query = useQuery({
    ...apiQuery('GET /api/search', { query: { q: asked }, purpose: 'search' }),
    enabled: asked.length >= 2 && worksWithPersons(roles),
    staleTime: 30_000,
  });
  const persons = usePersonEntries(typed.trim().length >= 2 ? (query.data?.persons ?? []) : []);
  const pages = usePageEntries().filter((page) => matches(page, typed));
  const commands = useCommandEntries(onKeys).filter((command) => matches(command, typed));
  const groups = [
    { title: t.persons, entries: persons },
    { title: t.pages, entries: pages },
    { title: t.commands, entries: commands },
  ].filter((group) => group.entries.length > 0);
  return { groups, searching: query.isFetching, error: query.error };
}

export type PaletteSearch = {
  readonly groups: readonly PaletteGroup[];
  readonly searching: boolean;
  readonly error: Error | null;
};

function usePersonEntries(persons: readonly FoundPerson[]): PaletteEntry[] {
  const t = useTexts(paletteTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  return persons.map((person) => {
    const { name } = person;
    return {
      key: person.personId,
      label: person.protected ? <ProtectedName name={name} /> : name,
      detail: [
        person.municipality?.[language] ?? null,
        person.birthYear === null ? null : t.born(person.birthYear),
        person.coach,
      ]
        .filter((part) => part !== null)
        .join(' · '),
      act: () => void navigate({ to: '/persons/$personId', params: { personId: person.personId } }),
    };
  });
}

function usePageEntries(): PaletteEntry[] {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { roles } = useSession();
  const pages = navWordsOf(roles).map((word) => ({
    key: word.to,
    label: t[word.key],
    words: t[word.key],
    hint: ['G', word.letter.toUpperCase()],
    act: () => void navigate({ to: word.to, search: searchOfPage(word.to, roles) }),
  }));
  // What is a word of the reader's navigation is told once.
  const inner = innerPages.filter(({ to, mayOpen }) => mayOpen(roles) && !pages.some(({ key }) => key === to)).map(({ to, name }) => ({
    key: to, label: name[language], words: name[language], act: () => void navigate({ to }),
  }));
  return [
    ...pages,
    ...inner,
    ...(bringsCustomers(roles)
      ? [{ key: '/imports', label: t.imports, words: t.imports, act: () => void navigate({ to: '/imports' }) }]
      : []),
  ];
}

function useCommandEntries(onKeys: () => void): PaletteEntry[] {
  const t = useTexts(paletteTexts);
  const shell = useTexts(shellTexts);
  const session = useSession();
  const [, setAppearance] = useAppearance();
  const languages = ownLanguageNames
    .filter((language) => language.value !== session.language)
    .map(({ value, label }) =>
      entry(`language-${value}`, t.inLanguage(label), () => void session.setLanguage(value)),
    );
  return [
    ...languages,
    entry('light', t.lightMode, () => setAppearance('light')),
    entry('dark', t.darkMode, () => setAppearance('dark')),
    { ...entry('keys', shell.allKeys, onKeys), hint: ['?'] },
  ];
}

function entry(key: string, label: string, act: () => void): PaletteEntry {
  return { key, label, words: label, act };
}

/** The value once it has stood still: one search for a name, not one for each letter. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
