import type { MobilityPath } from '@kohtaanto/office/occupational-mobility/contract.ts';
import type { SixStep } from '@kohtaanto/rules/occupational-mobility/six-steps.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Tag } from '../design/tag.tsx';
import { pathTexts } from './path-texts.ts';
import { factsOfTraining } from './training-line.tsx';
import styles from './path.module.css';

/** What has been written of a step, the same on the screen and on paper. */
export function StepContent({ step, path }: { readonly step: SixStep; readonly path: MobilityPath }): ReactNode {
  const t = useTexts(pathTexts);
  const language = useLanguage();
  const { facts, skills, licences, missing, training } = path;
  const tags = (label: string, of: readonly string[]) => of.length > 0 && (
    <div className={styles.tags}><span className={styles.label}>{label}</span>{of.map((each) => <Tag key={each}>{each}</Tag>)}</div>
  );
  switch (step) {
    case 'identify': return (
      <>
        {facts.target !== null && <p className={styles.told}><span className={styles.label}>{t.target}</span> <strong>{facts.target.title}</strong></p>}
        {tags(t.skills, skills)}
        {tags(t.licences, licences.map((licence) => vacancyWord('licence', licence, language)))}
      </>
    );
    case 'supplement': return (
      <>
        {tags(t.missing, missing)}
        {training !== null && (
          <p className={styles.told}>
            <span className={styles.label}>{t.training}</span> <strong>{training.names[language] ?? training.names.fi}</strong> {factsOfTraining(training, language).join(' · ')}
          </p>
        )}
      </>
    );
    case 'prove': return facts.proofs.length > 0 && <ul className={styles.lines}>{facts.proofs.map(({ what, way }, at) => <li key={at}><strong>{what}</strong> {t[way]}</li>)}</ul>;
    case 'package': return facts.pitch !== '' && <blockquote className={styles.pitch}>{facts.pitch}</blockquote>;
    case 'offer': return facts.offers.length > 0 && (
      <ul className={styles.lines}>{facts.offers.map(({ to, way, on }, at) => <li key={at}><strong>{to}</strong> {t[way]} {formatDate(on)}</li>)}</ul>
    );
    default: return facts.employed !== null && <p className={styles.told}><strong>{facts.employed.to}</strong> {formatDate(facts.employed.on)}</p>;
  }
}
