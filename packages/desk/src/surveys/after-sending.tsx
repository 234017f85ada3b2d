import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Said } from './said-instead.tsx';
import type { Chosen, Questions } from './ask-anonymously.ts';
import { texts } from './answer-texts.ts';
import styles from './answer.module.css';

/** The Ombudsman’s pages by language. */
const ombudsmanIn = { fi: '', sv: '/sv', en: '/en' };

/** That it was counted, and where to go with what a survey cannot mend. */
export function AfterSending({ questions }: { readonly questions: Questions }) {
  const t = useTexts(texts);
  const ombudsman = `yhdenvertaisuusvaltuutettu.fi${ombudsmanIn[useLanguage()]}`;
  return (
    <>
      <Said arrived title={t.thanks}><p>{t.thanksMore}</p></Said>
      {questions.questionnaire.survey === 'equality' && (
        <section className={styles.beside}>
          <h2>{t.helpTitle}</h2>
          <p>{t.help}</p>
          <p><a href={`https://${ombudsman}`} rel="noreferrer">{ombudsman}</a></p>
        </section>
      )}
    </>
  );
}

/** The round closed before the answers were sent: nothing was stored, and nothing written here is lost. */
export function ClosedMeanwhile({ questions, answers }: { readonly questions: Questions; readonly answers: Chosen }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <>
      <Said arrived title={t.closedMeanwhile}>
        <p>{t.closedMeanwhileMore}</p>
        <Button className={styles.main50} onClick={() => window.print()}>{t.print}</Button>
      </Said>
      <section className={styles.beside}>
        <h2>{t.yourAnswers}</h2>
        <dl className={styles.own}>
          {questions.questionnaire.items.map(({ id, asked, choices }) => (
            <div key={id}>
              <dt>{asked[language]}</dt>
              <dd>{choices.find(({ code }) => code === answers[id])?.name[language] ?? t.skipped}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
