import { languages } from '@kohtaanto/words/language.ts';
import { formatWrittenDate } from '@kohtaanto/words/dates.ts';
import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Mark } from '../app/mark.tsx';
import type { RoundAnswer } from './survey-readings.ts';
import { noticeTexts } from './notice-texts.ts';
import { texts } from './survey-texts.ts';
import styles from './surveys.module.css';

/** While a round is open: where one answers, the notice to print, and why no results are shown yet. */
export function AnsweringCards({ answer }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { address, questionnaire } = answer;
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.two}>
      <div className={styles.stack}>
        <Card title={t.address} className={styles.noPrint}>
          <p className={styles.address}>{address}</p>
          <p className={styles.under}>{t.addressWhy}</p>
          <div className={styles.buttons}>
            <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>{t.copy}</Button>
            <a href={new URL(address).pathname} target="_blank" rel="noreferrer">{t.tryIt}</a>
            <span role="status">{copied ? t.copied : ''}</span>
          </div>
        </Card>
        <Card title={t.whileOpen} className={styles.noPrint}><p className="reading">{t.whileOpenText}</p></Card>
        <Card title={t.asked} sub={t.version(questionnaire.version)} className={styles.noPrint}>
          <ol className={styles.questions}>{questionnaire.items.map(({ id, asked }) => <li key={id}>{asked[language]}</li>)}</ol>
        </Card>
      </div>
      <NoticeCard answer={answer} />
    </div>
  );
}

/** What hangs on the wall: the same in three languages, with an address short enough to type. */
function NoticeCard({ answer: { questionnaire, address, round } }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { area } = useSession();
  const typed = address.replace(/^https?:\/\//u, '');
  return (
    <Card title={t.notice} className={styles.notice}>
      <Mark large />
      {languages.map((each) => {
        const words = noticeTexts[each];
        return (
          <section key={each} lang={each} className={styles.noticePart}>
            <h3>{questionnaire.name[each]}</h3>
            <p>{questionnaire.intro[each]}</p>
            <p>{words.until(formatWrittenDate(round.closes, each))} {words.nobody}</p>
          </section>
        );
      })}
      <p className={styles.noticeAddress}>{typed}</p>
      <p className="hint">{area[language]}</p>
    </Card>
  );
}
