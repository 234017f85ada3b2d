import type { ProfileFacts } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { recognitionState } from '@kohtaanto/rules/recognition/qualifications.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { authorityName, levelName, recognitionSaid, sourceName } from '@kohtaanto/words/recognition/recognition-words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { abroadTexts } from './abroad-texts.ts';
import styles from './profile.module.css';

/** What was obtained abroad and where its recognition stands; Finnish and Swedish by the national levels (INT-2). */
export function AbroadCard({ facts, act }: { readonly facts: ProfileFacts; readonly act: ReactNode }) {
  const t = useTexts(abroadTexts);
  const language = useLanguage();
  const { foreignQualifications, nationalLanguages, workplaceTeaching } = facts;
  return (
    <Card title={t.title} sub={t.sub} actions={act}>
      <div className={styles.parts}>
        {foreignQualifications.length === 0 ? <p>{t.none}</p> : (
          <ul className={styles.works}>
            {foreignQualifications.map((each, at) => (
              <li key={at}>
                <strong>{each.name}</strong> <span>{[each.country, each.year].filter((part) => part !== null).join(' ')}</span>
                <span className={styles.code}>
                  {[recognitionSaid(recognitionState(each), language), each.authority === null ? null : authorityName(each.authority, language),
                    each.decidedOn ?? each.appliedOn].filter((part) => part !== null).map((part) => (/^\d{4}-/u.test(part) ? formatDate(part) : part)).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        <h3>{t.levels}</h3>
        {nationalLanguages.length === 0 ? <p>{t.none}</p> : (
          <ul className={styles.works}>
            {nationalLanguages.map((each) => (
              <li key={each.language}>
                <strong>{t[each.language]}</strong> <span>{levelName(each.level, language)}</span>
                <span className={styles.code}>{[sourceName(each.source, language), ...(each.on === null ? [] : [formatDate(each.on)])].join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
        <h3>{t.teaching}</h3>
        <p>{workplaceTeaching.length === 0 ? t.noNeed : t.needsTeaching(workplaceTeaching.map((each) => t[each]).join(', '))}</p>
      </div>
    </Card>
  );
}
