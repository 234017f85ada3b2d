import type { ServiceTold } from '@kohtaanto/office/matching/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useId, useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { SectionLink } from '../design/section-link.tsx';
import { matchingTexts } from './matching-texts.ts';
import styles from './matching.module.css';

const FIRST = 3;
const lowered = (name: string, language: string) => `${name.slice(0, 1).toLocaleLowerCase(language)}${name.slice(1)}`;

/** Services that could be considered for what is lacking: in short by their names, opened with their sections and what is to be found out. */
export function ServiceList({ services, called }: { readonly services: readonly ServiceTold[]; /** What the list is of, to who hears it. */ readonly called: string }) {
  const t = useTexts(matchingTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (services.length === 0) return null;
  return (
    <div className={styles.services}>
      <p className={styles.servicesShort}>
        <span>{t.services}: {services.slice(0, FIRST).map(({ name }) => lowered(name, language)).join(', ')}{services.length > FIRST && ` ${t.servicesMore(formatNumber(services.length - FIRST,
          language))}`}</span>
        <Button size="small" variant="row" aria-expanded={open} aria-controls={id} aria-label={`${t.servicesShow}: ${called}`} onClick={() => setOpen(!open)}>
          {open ? t.servicesHide : t.servicesShow}
        </Button>
      </p>
      <div id={id}>
        {open && (
          <>
            <ul className={styles.serviceList}>
              {services.map(({ kind, name, for: gaps, section, href, toFindOut }) => (
                <li key={kind}>
                  <span className={styles.serviceName}>{name}</span> <SectionLink label={section} href={href ?? undefined} /> <span className={styles.aside}>{t.servicesFor}: {gaps.join(', ')}</span>
                  {toFindOut.length > 0 && <span className={styles.find}>{t.toFindOut}: {toFindOut.join('; ')}.</span>}
                </li>
              ))}
            </ul>
            <p className={styles.find}>{t.servicesNote(formatNumber(services.length, language))}</p>
          </>
        )}
      </div>
    </div>
  );
}
