import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { roleName } from '@kohtaanto/words/codes.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { Checkbox } from '../design/checkbox.tsx';
import { useLetterKeys } from '../design/letter-keys.ts';
import { Segmented } from '../design/segmented.tsx';
import styles from './account-menu.module.css';
import { api } from './api.ts';
import { useAppearance } from './appearance.ts';
import { bringsCustomers } from './nav-words.ts';
import { ownLanguageNames } from './own-language-names.ts';
import { useSession } from './session.tsx';
import { shellTexts } from './shell-texts.ts';
import { useTexts } from './texts.tsx';

export function AccountMenu({ onKeys }: { readonly onKeys: () => void }) {
  const t = useTexts(shellTexts);
  const session = useSession();
  const { open, setOpen, place, panelId } = useDisclosure();
  const role = session.roles[0];
  const area = session.area[session.language];
  return (
    <div className={styles.account} ref={place}>
      <button
        type="button"
        className={styles.person}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="unseen">{t.account}</span>
        <span className={styles.who}>
          <b>{session.name}</b>
          <span>{role === undefined ? area : `${roleName(role, session.language)} · ${area}`}</span>
        </span>
        <span className={styles.initials} aria-hidden="true">
          {session.initials}
        </span>
      </button>
      {open && (
        <div id={panelId} className={styles.panel}>
          <MenuContent onKeys={onKeys} onClose={() => setOpen(false)} />
        </div>
      )}
    </div>
  );
}

function MenuContent({ onKeys, onClose }: { readonly onKeys: () => void; readonly onClose: () => void }) {
  const t = useTexts(shellTexts);
  const session = useSession();
  const navigate = useNavigate();
  const [appearance, setAppearance] = useAppearance();
  const [letters, setLetters] = useLetterKeys();
  const act = (what: () => void) => () => {
    onClose();
    what();
  };
  return (
    <>
      <p className={styles.name}>{session.name}</p>
      <p className={styles.label}>{t.language}</p>
      <Segmented<Language>
        label={t.language}
        options={ownLanguageNames}
        value={session.language}
        onChange={(language) => void session.setLanguage(language)}
        size="small"
        wide
      />
      <p className={styles.label}>{t.appearance}</p>
      <Segmented
        label={t.appearance}
        options={[
          { value: 'light', label: t.light },
          { value: 'dark', label: t.dark },
          { value: 'system', label: t.system },
        ]}
        value={appearance}
        onChange={setAppearance}
        size="small"
        wide
      />
      <Checkbox label={t.letterKeys} checked={letters} onChange={setLetters} />
      <div className={styles.acts}>
        <button type="button" onClick={act(onKeys)}>
          {t.allKeys}
        </button>
        {bringsCustomers(session.roles) && (
          <button type="button" onClick={act(() => void navigate({ to: '/imports' }))}>
            {t.imports}
          </button>
        )}
        <button type="button" onClick={act(() => void signOut())}>
          {t.signOut}
        </button>
      </div>
    </>
  );
}

async function signOut(): Promise<void> {
  const { next } = await api('POST /api/sign-out', {});
  window.location.assign(next);
}

/** A panel under a button: Esc and a press outside close it, and the focus returns to the button. */
function useDisclosure() {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      place.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return { open, setOpen, place, panelId };
}
