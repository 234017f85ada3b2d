import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export type Tab = {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  /** A tab that is a page of its own is a link. */
  readonly to?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, unknown>>;
};

export type TabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly value: string;
  readonly onChange?: (value: string) => void;
  /** The id of the panel that the chosen tab shows. */
  readonly panelId?: string;
};

export function Tabs({ label, tabs, value, onChange, panelId }: TabsProps) {
  const strip = useRef<HTMLElement>(null);
  const areLinks = tabs.every((tab) => tab.to !== undefined);
  const place = tabs.findIndex((tab) => tab.value === value);
  // On a phone the strip is wider than the page: the tab one is on is brought into sight.
  useEffect(() => {
    const row = strip.current;
    const chosen = row?.children[place]?.getBoundingClientRect();
    if (row === null || chosen === undefined) return;
    row.scrollBy({ left: chosen.left - row.getBoundingClientRect().left - (row.clientWidth - chosen.width) / 2 });
  }, [place]);
  if (areLinks) {
    return (
      <nav ref={strip} className={styles.tabs} aria-label={label}>
        {tabs.map((tab) => (
          <Link
            key={tab.value}
            to={tab.to ?? '.'}
            {...(tab.params === undefined ? {} : { params: tab.params })}
            {...(tab.search === undefined ? {} : { search: tab.search })}
            aria-current={tab.value === value ? 'page' : undefined}
            className={classNames(styles.tab, tab.value === value && styles.chosen)}
          >
            <TabWords tab={tab} />
          </Link>
        ))}
      </nav>
    );
  }
  return <TabList label={label} tabs={tabs} value={value} onChange={onChange} panelId={panelId} />;
}

function TabWords({ tab }: { tab: Tab }) {
  return (
    <>
      {tab.label}
      {tab.count !== undefined && <span className={styles.count}> {tab.count}</span>}
    </>
  );
}

function TabList({ label, tabs, value, onChange, panelId }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const index = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChange?.(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.value)}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          data-tab={tab.value}
          aria-selected={tab.value === value}
          aria-controls={tab.value === value ? panelId : undefined}
          tabIndex={tab.value === value ? 0 : -1}
          className={classNames(styles.tab, tab.value === value && styles.chosen)}
          onClick={() => onChange?.(tab.value)}
        >
          <TabWords tab={tab} />
        </button>
      ))}
    </div>
  );
}
