import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useEffect, useRef, useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { OccupationChooser } from '../occupations/occupation-chooser.tsx';
import type { GivenOccupation } from '../occupations/occupation-chooser.tsx';
import { occupationTexts } from '../occupations/occupation-texts.ts';
import { postingsTexts } from './postings-texts.ts';
import styles from './vacancies.module.css';

type Titles = Answer<'POST /api/vacancies/postings'>['titles'];

/** So many fit without scrolling. */
const ROWS_IN_SIGHT = 5;

/** Whose choices the area remembers. */
const CHOOSERS: ReadonlySet<string> = new Set(['employer-expert', 'team-lead']);

/** Titles of postings that tell no occupation, with what each suggests; a choice is remembered and the file read again by it. */
export function PostingTitles({ titles, inAll, onChosen }: { readonly titles: Titles; readonly inAll: number; readonly onChosen: () => void }) {
  const t = useTexts(postingsTexts);
  const said = useTexts(occupationTexts);
  const language = useLanguage();
  const { roles } = useSession();
  const [changing, setChanging] = useState<string | null>(null);
  const [given, setGiven] = useState<GivenOccupation>({ text: '', code: null });
  const mayChoose = roles.some((role) => CHOOSERS.has(role));
  const choose = (title: string, next: GivenOccupation): void => {
    setGiven(next);
    if (next.uri === undefined) return;
    setChanging(null);
    void api('POST /api/occupations/choices', { body: { title: title.slice(0, 300), uri: next.uri } }).then(onChosen);
  };
  return (
    <>
      {changing !== null && <Meaning key={changing} title={changing} onGiven={(next) => choose(changing, next)} given={given} onLeave={() => setChanging(null)} />}
      <p className={styles.above}>
        {inAll > titles.length ? t.titlesMost(formatNumber(titles.length, language), formatNumber(inAll, language))
          : (titles.length > ROWS_IN_SIGHT ? t.titlesOrder : t.titlesFew)(formatNumber(inAll, language))}
      </p>
    <div className={styles.faults} role="region" aria-label={t.titlesHead} tabIndex={0}>
      <table className={styles.left}>
        <thead>
          <tr>
            <th scope="col">{t.title}</th><th scope="col" className={styles.number}>{t.postings}</th><th scope="col">{t.occupation}</th><th scope="col">{t.sureness}</th>
            <th scope="col"><span className="unseen">{t.correct}</span></th>
          </tr>
        </thead>
        <tbody>
          {titles.map(({ title, count, occupation }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td className={styles.number}><span className={styles.onPhone}>{t.postings} </span>{formatNumber(count, language)}</td>
              <td>
                {occupation === null ? t.noOccupation : capital(occupation.name)}
                {occupation !== null && <span className={styles.under}>{occupation.group.code}{occupation.group.name === occupation.name ? '' : ` ${occupation.group.name}`}</span>}
              </td>
              <td>{occupation === null ? '–' : occupation.sureness === null ? t.rememberedTitle : said.sureness(occupation.sureness)}</td>
              <td className={styles.number}>
                {mayChoose && (
                  <Button size="small" variant="row" aria-label={t.correctThis(title)} onClick={() => { setChanging(title); setGiven({ text: title, code: null }); }}>
                    {t.correct}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    </>
  );
}

type MeaningProps = { readonly title: string; readonly given: GivenOccupation; readonly onGiven: (next: GivenOccupation) => void; readonly onLeave: () => void };

/** One title at a time: what it means, typed and chosen from the list. */
function Meaning({ title, given, onGiven, onLeave }: MeaningProps) {
  const t = useTexts(postingsTexts);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={frame} className={styles.stack}>
      <OccupationChooser unlearning label={t.whatMeans(title)} value={given} onChange={onGiven} />
      <p><Button size="small" onClick={onLeave}>{t.cancel}</Button></p>
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
