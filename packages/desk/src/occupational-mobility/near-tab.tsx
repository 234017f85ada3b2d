import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { NearOccupations } from '@kohtaanto/office/occupational-mobility/contract.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Card } from '../design/card.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Segmented } from '../design/segmented.tsx';
import { mobilityTexts } from './mobility-texts.ts';
import { NearRow } from './near-row.tsx';
import { OpenedCard } from './opened-card.tsx';
import { useNear } from './use-mobility.ts';
import styles from './mobility.module.css';

const PathView = lazy(async () => ({ default: (await import('./path-view.tsx')).PathView }));

/** Where the person could go from the work done, and the six steps of the way (MAT-3). */
export function NearTab({ person }: { readonly person: PersonView }) {
  const t = useTexts(mobilityTexts);
  const navigate = useNavigate();
  const { view }: { view?: string } = useSearch({ strict: false });
  const shown = view === 'path' ? 'path' : 'near';
  const { personId } = person;
  return (
    <>
      <div className={styles.views}>
        <Segmented
          label={t.view} value={shown} options={[{ value: 'near', label: t.near }, { value: 'path', label: t.path }]}
          onChange={(next) => void navigate({ to: '/persons/$personId', params: { personId }, search: { tab: 'mobility', ...(next === 'path' ? { view: next } : {}) }, resetScroll: false })}
        />
      </div>
      {shown === 'near' ? <Near personId={personId} /> : <Suspense fallback={<Card><LoadingRows rows={8} /></Card>}><PathView personId={personId} /></Suspense>}
    </>
  );
}

function Near({ personId }: { readonly personId: string }) {
  const t = useTexts(mobilityTexts);
  const language = useLanguage();
  const [places, setPlaces] = useState<'open' | 'any'>('open');
  const { data, error } = useNear(personId, places);
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <Card><LoadingRows rows={8} what={t.loading} /></Card>;
  const from = formatNumber(data.basis.nearFrom, language);
  const toProfile = <ButtonLink to="/persons/$personId" params={{ personId }} search={{ tab: 'profile' }}>{t.toProfile}</ButtonLink>;
  if (data.profileVersion === 0) return <Card title={t.near}><EmptyState sentence={t.noProfile} action={toProfile} /></Card>;
  return (
    <>
      {data.basis.skills === 'none' && <Notice title={t.noSkills} />}
      <div className={styles.columns}>
        <Card title={t.near} sub={t.sub(formatNumber(data.commuting.km, language), data.commuting.own)}>
          <Segmented label={t.which} value={places} options={[{ value: 'open', label: t.withPlaces }, { value: 'any', label: t.anyPlaces }]} onChange={setPlaces} />
          {data.near.length === 0 && places === 'open' && <EmptyState sentence={t.noneOpen(from)} next={t.noneOpenNext} />}
          {data.near.length === 0 && places === 'any' && <EmptyState sentence={t.none(from)} next={t.noneNext} action={toProfile} />}
          {data.near.length > 0 && (
            <ul className={styles.list}>{data.near.map((near) => <NearRow key={near.isco} near={near} all={data} personId={personId} />)}</ul>
          )}
        </Card>
        <div className={styles.stack}>
          <OpenedCard opened={data.trainings} fitsFrom={data.basis.fitsFrom} />
          <Basis basis={data.basis} />
        </div>
      </div>
      <p className={styles.decides}>{t.decides}</p>
    </>
  );
}

function Basis({ basis: { nearFrom, skills, knowledge, moves, leastMovers, wageSource } }: Pick<NearOccupations, 'basis'>) {
  const t = useTexts(mobilityTexts);
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  return (
    <Card title={t.basis}>
      <KeyValue
        labelWidth="88px"
        items={[
          { label: t.skillsFrom, value: skills === 'esco' ? t.esco(knowledge) : skills === 'own' ? t.own : t.noSkills },
          { label: t.moves, value: t.movesKnown(say(moves), say(leastMovers)) },
          { label: t.wages, value: wageSource ?? t.noWages }, { label: t.nearest, value: t.nearestWhat(say(nearFrom)) }, { label: t.limits, value: t.limitsWhat },
        ]}
      />
    </Card>
  );
}
