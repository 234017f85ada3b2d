import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Key } from '../design/key-hints.tsx';
import { ToastPlace } from '../design/toast.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { AccountMenu } from './account-menu.tsx';
import { CommandPalette } from './command-palette.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Mark } from './mark.tsx';
import { firstPageOf, mayOpen, navWordsOf, searchOfPage } from './nav-words.ts';
import type { NavWord } from './nav-words.ts';
import { NotYours } from './not-yours.tsx';
import { SessionPlace, useSession } from './session.tsx';
import { shellTexts } from './shell-texts.ts';
import styles from './shell.module.css';
import { useTexts } from './texts.tsx';

/** Pages that anyone may open, without the bar and without a session. */
const publicPaths = ['/varaa/', '/suostumus/', '/answer/', '/published', '/vastaus/'];
/** Employers' people have a shell of their own, and no session of staff. */
const isEmployers = (path: string): boolean => path === '/employer' || path.startsWith('/employer/');

export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  // A link that was cut short is still anybody's: nobody is asked to sign in for it.
  if (path === '/answer' || isEmployers(path) || publicPaths.some((start) => path.startsWith(start))) return <Outlet />;
  return (
    <SessionPlace>
      <ToastPlace>
        <Frame path={path} />
      </ToastPlace>
    </SessionPlace>
  );
}

function Frame({ path }: { readonly path: string }) {
  const t = useTexts(shellTexts);
  const { roles } = useSession();
  const first = firstPageOf(roles);
  // The address changes a moment before the page does: the page that still stands must be one's own too.
  const shown = useRouterState({ select: (state) => state.matches.at(-1)?.pathname ?? path });
  const [asked, setAsked] = useState<'nothing' | 'search' | 'keys'>('nothing');
  const close = () => setAsked('nothing');
  useShellKeys(setAsked);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t.skip}
      </a>
      <header className={styles.bar}>
        <Link to={first} search={searchOfPage(first, roles)} className={styles.home} aria-label={t.home}>
          <Mark />
        </Link>
        <NavWords path={path} className={styles.words} />
        <button
          type="button"
          className={styles.search}
          onClick={() => setAsked('search')}
          aria-keyshortcuts="Control+K"
        >
          <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
            <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="m10.3 10.3 4 4" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <span className={styles.searchWords}>
            {t.searchByName}
            <span className={styles.more}> {t.orCommand}</span>
          </span>
          <Key>Ctrl K</Key>
        </button>
        <AccountMenu onKeys={() => setAsked('keys')} />
      </header>
      <Suspense fallback={<LoadingRows rows={12} />}>
        {mayOpen(path, roles) && mayOpen(shown, roles) ? <Outlet /> : <NotYours />}
      </Suspense>
      <NavWords path={path} className={styles.feet} />
      {asked === 'search' && <CommandPalette onClose={close} onKeys={() => setAsked('keys')} />}
      <KeysDialog open={asked === 'keys'} onClose={close} />
    </div>
  );
}

function NavWords({ path, className }: { readonly path: string; readonly className: string | undefined }) {
  const t = useTexts(shellTexts);
  const { roles } = useSession();
  return (
    <nav aria-label={t.navigation} className={className}>
      {navWordsOf(roles).map((word) => {
        const here = path === word.to || path.startsWith(`${word.to}/`) || (word.key === 'employers' && path.startsWith('/vacancies'));
        return (
          <Link
            key={word.key} to={word.to} search={searchOfPage(word.to, roles)}
            aria-current={here ? 'page' : undefined} className={styles.word}
          >
            <span className={styles.glyph} aria-hidden="true">
              <NavGlyph name={word.key} />
            </span>
            {t[word.key]}
          </Link>
        );
      })}
    </nav>
  );
}

/** Drawn on the phone only, where a thumb looks for a place before it reads a word. */
function NavGlyph({ name }: { readonly name: NavWord['key'] }) {
  const drawings = {
    worklist: 'M3 5.5 4.8 7.3 8 3.6M11 5.5h6M3 13.5l1.8 1.8L8 11.6M11 13.5h6',
    persons: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5',
    employers: 'M3.5 17V3.5h8V17M11.5 8h5v9M2 17h16M6 6.5h3M6 9.5h3M6 12.5h3M13.5 11h1.5M13.5 14h1.5',
    vacancies: 'M3 6.5h14v10H3zM7 6.5V4h6v2.5M3 11h14',
    calendar: 'M3 5h14v12H3zM3 9h14M7 2.8v3.4M13 2.8v3.4',
    team: 'M3 16.5V11h3.6v5.5M8.2 16.5V4h3.6v12.5M13.4 16.5V8H17v8.5M2 16.5h16',
    figures: 'M2.5 14.5 7.2 9l3.4 3 6.9-7.5',
    money: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12.8 7A3.4 3.4 0 1 0 12.8 13M5.5 9h5M5.5 11h5',
    looks: 'M2 10s3-5.2 8-5.2S18 10 18 10s-3 5.2-8 5.2S2 10 2 10ZM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
    area: 'M10 17.5s5.4-4.9 5.4-9.3a5.4 5.4 0 0 0-10.8 0c0 4.4 5.4 9.3 5.4 9.3ZM10 10a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z',
  };
  return (
    <svg viewBox="0 0 20 20" width="22" height="22">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** The slash searches here unless the screen has a list of its own to filter with it. */
function useShellKeys(ask: (what: 'search' | 'keys') => void): void {
  const t = useTexts(shellTexts);
  const navigate = useNavigate();
  const { roles } = useSession();
  const words = navWordsOf(roles);
  const go = Object.fromEntries(words.map((word) =>
    [`g ${word.letter}`, () => void navigate({ to: word.to, search: searchOfPage(word.to, roles) })]));
  useShortcuts(
    { 'ctrl+k': () => ask('search'), '/': () => ask('search'), '?': () => ask('keys'), ...go },
    {
      last: true,
      help: [
        { keys: ['Ctrl', 'K'], label: t.search },
        ...words.map((word) => ({ keys: ['G', word.letter.toUpperCase()], label: t[word.key] })),
        { keys: ['?'], label: t.allKeys },
      ],
    },
  );
}
