import type { NearOccupation, NearOccupations } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatWholeEuros } from '@kohtaanto/words/money.ts';
import { capitalised, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useId, useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Tag } from '../design/tag.tsx';
import { State } from '../labour-balance/balance-table.tsx';
import { ServiceList } from '../matching/service-list.tsx';
import { AimButton } from './aim-button.tsx';
import { mobilityTexts } from './mobility-texts.ts';
import { TrainingLine } from './training-line.tsx';
import { VacancyList } from './vacancy-list.tsx';
import { useBalances } from './use-mobility.ts';
import styles from './mobility.module.css';

type Props = { readonly near: NearOccupation; readonly all: NearOccupations; readonly personId: string };

/** One near occupation: how near, what work there is and what it pays; opened, what is held, what is missing and what fills it. */
export function NearRow({ near, all, personId }: Props) {
  const t = useTexts(mobilityTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const say = (count: number) => formatNumber(count, language);
  const { vacancies, wage, coverage } = near;
  // What the list is ordered by: halves of both, or the work done alone where the skills are not known.
  const nearness = coverage === null ? near.nearness : Math.round((near.nearness + coverage) / 2);
  const name = capitalised(near.name);
  const state = useBalances().data?.rows.find(({ code }) => code === near.isco)?.whole.balance ?? null;
  const skillsMissing = near.missing.filter(({ kind }) => kind === 'skill').length;
  return (
    <li className={styles.near}>
      <div className={styles.head}>
        <span className={styles.share} title={t.share}>
          <span>{say(nearness)}</span>
          <span aria-hidden="true" className={styles.bar}><span style={{ width: `${nearness}%` }} /></span>
        </span>
        <span className={styles.what}>
          <span className={styles.name}>{name} {near.wished && <Tag tone="service">{t.wished}</Tag>} {state !== null && state !== 'suppressed' && state !== 'too-few-places'
            && <State balance={state} />}</span>
          <span className={styles.aside}>
            {[near.groupName, coverage === null ? t.skillsUnknown : t.ofSkills(say(near.held.length), say(near.held.length + skillsMissing)), near.from === null
              ? null : t.from(near.from.toLocaleLowerCase(language)),
              near.movedAtLeast === null ? null : t.moved(say(near.movedAtLeast))].filter((text) => text !== null).join(' · ')}
          </span>
          <span className={styles.aside}>
            {[t.openHere(vacancies.count, say(vacancies.count), say(vacancies.places)), wage === null ? null : t.wage(formatWholeEuros(cents(wage.median), language))].filter((text) =>
              text !== null).join(' · ')}
          </span>
        </span>
        <Button size="small" variant="text" aria-expanded={open} aria-controls={id} aria-label={open ? t.hideOf(name) : t.showOf(name)} onClick={() => setOpen(!open)}>{open ? t.hide : t.show}</Button>
      </div>
      <div id={id}>{open && <Opened near={near} all={all} personId={personId} />}</div>
    </li>
  );
}

function Opened({ near, all, personId }: Props) {
  const t = useTexts(mobilityTexts);
  const known = near.coverage !== null;
  const trainingOf = (id: string) => all.trainings.find(({ training }) => training.trainingId === id);
  return (
    <div className={styles.opened}>
      <div className={styles.gap}>
        {known && <section><h3>{t.held}</h3>{near.held.length === 0 ? <p>{t.nothingHeld}</p> : <Tags of={near.held} />}</section>}
        {(known || near.missing.length > 0) && (
          <section><h3>{t.missing}</h3>{near.missing.length === 0 ? <p>{t.nothingMissing}</p> : <Tags of={near.missing.map(({ name }) => name)} />}</section>
        )}
        {near.besides.length > 0 && <section><h3>{t.besides}</h3><Tags of={near.besides} /></section>}
      </div>
      {near.missing.length > 0 && (
        <section>
          <h3>{t.fills}</h3>
          {near.trainings.length === 0 ? <p>{t.noTraining}</p> : (
            <ul className={styles.lines}>
              {near.trainings.map(({ trainingId, fills, stillMissing }) => (
                <TrainingLine key={trainingId} trainingId={trainingId} known={trainingOf(trainingId)?.training} detail={`${t.gives(fills.join(', '))} · ${t.stillMissing(stillMissing)}`} />
              ))}
            </ul>
          )}
        </section>
      )}
      <section><h3>{t.services}</h3><ServiceList services={near.services} called={near.name} /></section>
      {near.vacancies.best.length > 0 && <section><h3>{t.vacancies}</h3><VacancyList vacancies={near.vacancies.best} /></section>}
      <p className={styles.acts}>
        <AimButton near={near} personId={personId} />
        {near.vacancies.count > 0 && <ButtonLink size="small" to="/vacancies" search={{ isco: near.isco }}>{t.allOf}</ButtonLink>}
      </p>
    </div>
  );
}

function Tags({ of }: { readonly of: readonly string[] }) {
  return <p className={styles.tags}>{of.map((each) => <Tag key={each}>{each}</Tag>)}</p>;
}
