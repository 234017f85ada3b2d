import { useLanguage, useTexts } from '../app/texts.tsx';
import { classWords } from '@kohtaanto/words/surveys/questionnaire-words.ts';
import { Card } from '../design/card.tsx';
import { usePhone } from '../design/use-phone.ts';
import type { RoundAnswer } from './survey-readings.ts';
import { previousOf } from './survey-readings.ts';
import { texts } from './survey-texts.ts';
import { ScoreChange, ToldCountCell, ToldScore } from './told-score.tsx';
import styles from './surveys.module.css';

/** Each statement: its score then and now on one scale, and how the answers fell. */
export function RoundStatements({ answer }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const before = previousOf(answer);
  const phone = usePhone();
  const { result, items } = answer;
  if (result === null) return null;
  const words = classWords.agreement;
  const facts = items.filter(({ id }) => result.items.find(({ item }) => item === id)?.score === null);
  const scale = items.filter((item) => !facts.includes(item));
  if (phone) return <PhoneStatements answer={answer} result={result} before={before} />;
  return (
    <Card title={t.statements} sub={t.allRespondents}>
      <div className={styles.scroll} role="region" aria-label={t.statements} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.statement}</th>
              <th scope="col" className={styles.dots}>{t.dots}</th>
              <th scope="col">{t.score}</th><th scope="col">{t.change}</th>
              <th scope="col">{words['low']?.[language]}</th><th scope="col">{words['middle']?.[language]}</th>
              <th scope="col">{words['high']?.[language]}</th><th scope="col">{words['none']?.[language]}</th>
            </tr>
          </thead>
          <tbody>
            <tr className={styles.strong}>
              <th scope="row">{t.total}</th>
              <td className={styles.dots}><ScoreDots now={result.total} before={before?.total} /></td>
              <td><ToldScore score={result.total} /></td>
              <td><ScoreChange now={result.total} before={before?.total} /></td>
              <td colSpan={4} />
            </tr>
            {scale.map(({ id, short, scored }) => {
              const item = result.items.find((each) => each.item === id);
              if (item === undefined || item.score === null) return null;
              return (
                <tr key={id}>
                  <th scope="row">{short[language]}{!scored && <span className={styles.aside}>{t.notInTotal}</span>}</th>
                  <td className={styles.dots}><ScoreDots now={item.score} before={before?.scores[id]} /></td>
                  <td><b><ToldScore score={item.score} /></b></td>
                  <td><ScoreChange now={item.score} before={before?.scores[id]} /></td>
                  <td><ToldCountCell count={item.counts.low} /></td><td><ToldCountCell count={item.counts.middle} /></td>
                  <td><ToldCountCell count={item.counts.high} /></td><td><ToldCountCell count={item.counts.none} /></td>
                </tr>
              );
            })}
            {facts.map(({ id, short }) => <FactRow key={id} short={short[language]} item={result.items.find((each) => each.item === id)} />)}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

type PhoneProps = {
  readonly answer: RoundAnswer; readonly result: NonNullable<RoundAnswer['result']>;
  readonly before: RoundAnswer['trend'][number] | undefined;
};

/** The same as a list: the score at the end of the line, the counts under it. */
function PhoneStatements({ answer, result, before }: PhoneProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Card title={t.statements} sub={t.allRespondents}>
      <ul className={styles.rows}>
        {answer.items.map(({ id, short }) => {
          const item = result.items.find((each) => each.item === id);
          if (item === undefined) return null;
          const words = classWords[item.score === null ? 'yes-no' : 'agreement'];
          const classes = (['low', 'middle', 'high', 'none'] as const).filter((each) => words[each] !== undefined);
          return (
            <li key={id}>
              <span>{short[language]}</span>
              <b>{item.score !== null && <><ToldScore score={item.score} /> <ScoreChange now={item.score} before={before?.scores[id]} /></>}</b>
              <span className={styles.line}>
                {classes.map((each) => <span key={each}>{words[each]?.[language]} <ToldCountCell count={item.counts[each]} /></span>)}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

type ItemOfRound = NonNullable<RoundAnswer['result']>['items'][number];

/** A fact has no score: how many said no and how many yes. */
function FactRow({ short, item }: { readonly short: string; readonly item: ItemOfRound | undefined }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (item === undefined) return null;
  const words = classWords['yes-no'];
  return (
    <tr>
      <th scope="row">{short}<span className={styles.aside}>{t.notInTotal}</span></th>
      <td className={styles.dots} /><td /><td />
      <td>{words['low']?.[language]} <ToldCountCell count={item.counts.low} /></td>
      <td />
      <td>{words['high']?.[language]} <ToldCountCell count={item.counts.high} /></td>
      <td><ToldCountCell count={item.counts.none} /></td>
    </tr>
  );
}

type DotsProps = {
  readonly now: ItemOfRound['score']; readonly before: ItemOfRound['score'] | undefined;
};

/** Hollow: the round before; filled: this one; the line is the whole scale. The numbers stand in the cells beside. */
function ScoreDots({ now, before }: DotsProps) {
  const at = (score: number) => 6 + score;
  const known = typeof now === 'number' ? now : null;
  const then = typeof before === 'number' ? before : null;
  return (
    <svg viewBox="0 0 112 16" width="112" height="16" aria-hidden="true" className={styles.dotsLine}>
      <line x1="6" x2="106" y1="8" y2="8" stroke="var(--line2)" />
      {known !== null && then !== null && <line x1={at(then)} x2={at(known)} y1="8" y2="8" stroke="var(--c1)" strokeWidth="2" />}
      {then !== null && <circle cx={at(then)} cy="8" r="3.5" fill="var(--surface)" stroke="var(--ctrl)" strokeWidth="1.5" />}
      {known !== null && <circle cx={at(known)} cy="8" r="4" fill="var(--c1)" />}
    </svg>
  );
}
