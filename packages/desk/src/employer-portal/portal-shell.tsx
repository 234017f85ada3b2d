import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useId, useRef, useState } from 'react';
import { LanguageChoice } from '../app/language-choice.tsx';
import { Mark } from '../app/mark.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { ToastPlace } from '../design/toast.tsx';
import menu from '../app/account-menu.module.css';
import shell from '../app/shell.module.css';
import { EmployerChoices, PortalPlace, signOutOfPortal, usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import styles from './portal.module.css';

const words = [
  { to: '/employer', key: 'home', drawing: 'M3 9.5 10 3.5l7 6V17H3zM8 17v-5h4v5' },
  { to: '/employer/vacancies', key: 'vacancies', drawing: 'M3 6.5h14v10H3zM7 6.5V4h6v2.5M3 11h14' },
  { to: '/employer/candidates', key: 'candidates', drawing: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5' },
  { to: '/employer/events', key: 'events', drawing: 'M3 5h14v12H3zM3 9h14M7 2.8v3.4M13 2.8v3.4' },
  { to: '/employer/support', key: 'support', drawing: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12.8 7A3.4 3.4 0 1 0 12.8 13M5.5 9h5M5.5 11h5' },
] as const;

/** The shell of employers' people: their pages, in the look of the house, and nothing of the staff's. */
export function PortalShell() {
  return <PortalPlace><ToastPlace><Frame /></ToastPlace></PortalPlace>;
}

function Frame() {
  const t = useTexts(texts);
  return (
    <div className={shell.shell}>
      <a className={shell.skip} href="#main">{t.skip}</a>
      <header className={shell.bar}>
        <Link to="/employer" className={shell.home} aria-label={`Kohtaanto, ${t.home}`}><Mark /></Link>
        <Words className={shell.words} />
        <Account />
      </header>
      <Suspense fallback={<LoadingRows rows={10} />}><Outlet /></Suspense>
      <Words className={shell.feet} />
    </div>
  );
}

function Words({ className }: { readonly className: string | undefined }) {
  const t = useTexts(texts);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav aria-label={t.pages} className={className}>
      {words.map(({ to, key, drawing }) => (
        <Link key={key} to={to} activeOptions={{ exact: to === '/employer' }} className={shell.word} aria-current={path === to || (to !== '/employer' && path.startsWith(`${to}/`)) ? 'page'
          : undefined}>
          <span className={shell.glyph} aria-hidden="true"><svg viewBox="0 0 20 20" width="22" height="22"><path d={drawing} fill="none" stroke="currentColor" strokeWidth="1.5" /></svg></span>
          {t[key]}
        </Link>
      ))}
    </nav>
  );
}

/** Who one is and for whom one acts; language, another employer, the way out. */
function Account() {
  const t = useTexts(texts);
  const language = useLanguage();
  const portal = usePortal();
  const { acting, mandates } = portal;
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: KeyboardEvent | PointerEvent) => {
      const outside = event instanceof PointerEvent ? event.target instanceof Node && place.current?.contains(event.target) === false : event.key === 'Escape';
      if (!outside) return;
      setOpen(false);
      if (event instanceof KeyboardEvent) place.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  const initials = acting.person.split(/\s+/u).map((word) => word.charAt(0)).slice(0, 2).join('');
  return (
    <div className={menu.account} ref={place}>
      <button type="button" className={menu.person} aria-expanded={open} aria-controls={open ? panelId : undefined} onClick={() => setOpen(!open)}>
        <span className="unseen">{t.account}</span>
        <span className={menu.who}><b>{acting.person}</b><span>{acting.employer}</span></span>
        <span className={menu.initials} aria-hidden="true">{initials}</span>
      </button>
      {open && (
        <div id={panelId} className={menu.panel}>
          <p className={menu.name}>{acting.person}</p>
          <p className={styles.actingFor}>{acting.employer} · {acting.area[language]}</p>
          <p className={menu.label}>{t.language}</p>
          <LanguageChoice onChange={portal.setLanguage} />
          {mandates.length > 1 && (
            <>
              <p className={menu.label}>{t.changeEmployer}</p>
              <EmployerChoices answer={{ mandates: mandates.filter(({ mandateId }) => mandateId !== acting.mandateId) }} onChosen={() => setOpen(false)} />
            </>
          )}
          <div className={menu.acts}><button type="button" onClick={() => void signOutOfPortal()}>{t.signOut}</button></div>
        </div>
      )}
    </div>
  );
}
