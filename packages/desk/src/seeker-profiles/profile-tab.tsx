import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { SeekerProfile } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { formatDate, formatMonth } from '@kohtaanto/words/dates.ts';
import { formatWholeEuros } from '@kohtaanto/words/money.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Tag } from '../design/tag.tsx';
import { AbroadCard } from './abroad-card.tsx';
import { AbroadDialog } from './abroad-dialog.tsx';
import { abroadTexts } from './abroad-texts.ts';
import { LimitsDialog } from './limits-dialog.tsx';
import { profileTexts } from './profile-texts.ts';
import styles from './profile.module.css';
import { ownWordsIn, skillSaid } from '../occupations/skill-chooser.tsx';
import { SkillsDialog } from './skills-dialog.tsx';
import { TermsDialog } from './terms-dialog.tsx';
import { useProfile } from './use-profile.ts';
import { WorkDialog } from './work-dialog.tsx';

type Opened = 'work' | 'skills' | 'abroad' | 'terms' | 'limits' | null;

/** What the person has and wants, and beside it, for coaches alone, what the person cannot do at work. */
export function ProfileTab({ person: { personId } }: { readonly person: PersonView }) {
  const t = useTexts(profileTexts);
  const abroad = useTexts(abroadTexts);
  const { data, error } = useProfile(personId);
  const [opened, setOpened] = useState<Opened>(null);
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={8} what={t.loading} /></Card>;
  const close = () => setOpened(null);
  const change = (what: NonNullable<Opened>, of: string) => (data.mayEdit
    ? <Button size="small" aria-label={`${t.change}: ${of}`} onClick={() => setOpened(what)}>{t.change}</Button> : undefined);
  return (
    <>
      {data.version === 0 && <Notice tone="neutral" title={t.notTold} />}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Wishes profile={data} act={change('work', t.wishes)} />
          <Work profile={data} act={change('work', t.work)} />
          <AbroadCard facts={data.facts} act={change('abroad', abroad.title)} />
        </div>
        <div className={styles.stack}>
          <Skills profile={data} act={change('skills', t.skills)} />
          <Terms profile={data} act={change('terms', t.terms)} />
          {data.limits !== null && <Limits limits={data.limits} act={change('limits', t.limits)} />}
        </div>
      </div>
      <Told profile={data} />
      {opened === 'work' && <WorkDialog personId={personId} profile={data} onClose={close} />}
      {opened === 'skills' && <SkillsDialog personId={personId} profile={data} onClose={close} />}
      {opened === 'abroad' && <AbroadDialog personId={personId} profile={data} onClose={close} />}
      {opened === 'terms' && <TermsDialog personId={personId} profile={data} onClose={close} />}
      {opened === 'limits' && <LimitsDialog personId={personId} profile={data} onClose={close} />}
    </>
  );
}

type Part = { readonly profile: SeekerProfile; readonly act: ReactNode };

function Wishes({ profile: { facts }, act }: Part) {
  const t = useTexts(profileTexts);
  return (
    <Card title={t.wishes} actions={act}>
      {facts.wishes.length === 0 ? <p>{t.none}</p> : (
        <ol className={styles.wishes}>
          {facts.wishes.map((wish) => <li key={`${wish.isco} ${wish.title}`}>{wish.title} <span className={styles.code}>{wish.isco}</span></li>)}
        </ol>
      )}
    </Card>
  );
}

function Work({ profile: { facts }, act }: Part) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const months = ({ from, until }: { from: string; until: string | null }) =>
    `${formatMonth(from, language)} – ${until === null ? t.goesOn : formatMonth(until, language)}`;
  return (
    <Card title={t.work} actions={act}>
      {facts.history.length === 0 ? <p>{t.none}</p> : (
        <ul className={styles.works}>
          {facts.history.map((work, at) => (
            <li key={at}><strong>{work.title}</strong> <span>{work.employer}</span> <span className={styles.code}>{months(work)}</span></li>
          ))}
        </ul>
      )}
    </Card>
  );
}


function Skills({ profile: { facts, skillNames }, act }: Part) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const toldIn = ownWordsIn(facts.skills, skillNames, { in: facts.skillsToldIn, reader: language });
  const tags = (list: readonly string[]) => (list.length === 0 ? t.none : <span className={styles.tags}>{list.map((each) => <Tag key={each}>{each}</Tag>)}</span>);
  return (
    <Card title={t.skills} actions={act}>
      <div className={styles.parts}>
        <p className={styles.tags}>{tags(facts.skills.map((skill) => skillSaid(skill, skillNames)))}</p>
        {toldIn !== null && <p className={styles.ownWords}>{t.ownWords(toldIn)}</p>}
        <h3>{t.licences}</h3>
        <p className={styles.tags}>{facts.licencesAsked && facts.licences.length === 0 ? t.noLicences : tags(facts.licences.map((licence) => vacancyWord('licence', licence, language)))}</p>
        <h3>{t.languages}</h3>
        <p className={styles.tags}>{tags(facts.languages.map((each) => `${languageName(each.language, language)} ${each.level ?? t.levelUnknown}`))}</p>
        <h3>{t.education}</h3>
        <p>{facts.education === null ? t.none : vacancyWord('education', facts.education, language)}</p>
      </div>
    </Card>
  );
}

function Terms({ profile: { facts }, act }: Part) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const list = (of: readonly string[]) => (of.length === 0 ? t.none : of.join(', '));
  return (
    <Card title={t.terms} actions={act}>
      <KeyValue labelWidth="200px" items={[
        { label: t.travel, value: facts.travelLimit === null ? t.none : t.kilometres(formatNumber(facts.travelLimit, language)) },
        { label: t.times, value: list(facts.workingTimes.map((each) => vacancyWord('workingTime', each, language))) },
        { label: t.shifts, value: list(facts.shifts.map((each) => vacancyWord('shift', each, language))) },
        { label: t.from, value: facts.availableFrom === null ? t.none : formatDate(facts.availableFrom) },
        { label: t.pay, value: facts.payFloor === null ? t.none : formatWholeEuros(cents(facts.payFloor), language) },
      ]} />
    </Card>
  );
}

function Limits({ limits, act }: { readonly limits: NonNullable<SeekerProfile['limits']>; readonly act: ReactNode }) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const named = (list: readonly string[]) => list.map((each) => vacancyWord('demand', each, language)).join(', ');
  return (
    <Card title={t.limits} sub={t.limitsSub} actions={act}>
      {limits.cannot.length + limits.lessOf.length === 0 ? <p>{t.noLimits}</p> : (
        <KeyValue labelWidth="120px" items={[
          ...(limits.cannot.length === 0 ? [] : [{ label: t.cannot, value: named(limits.cannot) }]),
          ...(limits.lessOf.length === 0 ? [] : [{ label: t.lessOf, value: named(limits.lessOf) }]),
        ]} />
      )}
    </Card>
  );
}

function Told({ profile: { setBy, setAt, versions } }: { readonly profile: SeekerProfile }) {
  const t = useTexts(profileTexts);
  if (setAt === null) return null;
  const earlier = versions.length - 1;
  return (
    <p className={styles.told}>
      {setBy === null ? formatDate(setAt.slice(0, 10)) : t.told(setBy, formatDate(setAt.slice(0, 10)))}{earlier > 0 ? ` · ${t.versions(earlier)}` : ''}
    </p>
  );
}
