import type { TrainingView } from '@kohtaanto/office/joint-training/contract.ts';
import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { kindName, trainingAct, trainingStateName } from '@kohtaanto/words/joint-training/training-words.ts';
import { formatCents } from '@kohtaanto/words/money.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import lists from '../employers/employers.module.css';
import { FormFrame } from '../employers/form-frame.tsx';
import { SharesCard } from './shares-card.tsx';
import { CandidatesForTraining, StudentsCard } from './students-card.tsx';
import { trainingsTouched } from './touched.ts';
import { TrainingDialog } from './training-dialog.tsx';
import { trainingTexts } from './training-texts.ts';

type Way = TrainingView['ways'][number];

/** One training: who pays which cent and why, who studies, what came of it (EMP-7). */
export function TrainingPage() {
  const t = useTexts(trainingTexts);
  const { trainingId = '' } = useParams({ strict: false });
  const { data, error } = useQuery({ ...apiQuery('GET /api/joint-trainings/:trainingId', { params: { trainingId } }), staleTime: 60_000, refetchOnWindowFocus: false });
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="joint-trainings" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><EmployersTabs value="joint-trainings" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <Shown key={data.trainingId} training={data} />;
}

function Shown({ training }: { readonly training: TrainingView }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const [way, setWay] = useState<Way | null>(null);
  const [changing, setChanging] = useState(false);
  const list = useQuery({ ...apiQuery('GET /api/joint-trainings', {}), enabled: changing });
  const [first, ...others] = training.ways;
  const taken = training.counts.chosen + training.counts.began + training.counts.finished;
  return (
    <Page
      eyebrow={[kindName(training.kind, language), trainingStateName(training.state, language), `${formatDate(training.begins)}–${formatDate(training.ends)}`].join(' · ')}
      headline={training.title} title={training.title} sub={training.shares.map(({ employer }) => employer).join(', ')}
      actions={training.mayWrite ? (
        <>
          {others.map((each) => <Button key={each.to} onClick={() => setWay(each)}>{trainingAct(each.to, language)}</Button>)}
          {training.mayPlan && <Button onClick={() => setChanging(true)}>{t.change}</Button>}
          {first !== undefined && <Button variant="primary" onClick={() => setWay(first)}>{trainingAct(first.to, language)}</Button>}
        </>
      ) : undefined}
    >
      <EmployersTabs value="joint-trainings" />
      <div className={lists.columns}>
        <div className={lists.stack}>
          <SharesCard training={training} />
          <StudentsCard training={training} />
          {training.mayChoose && taken < training.places && <CandidatesForTraining training={training} />}
        </div>
        <div className={lists.stack}>
          <Facts training={training} />
          {training.counts.finished > 0 && <Results training={training} />}
          <History training={training} />
        </div>
      </div>
      {way !== null && <MoveDialog training={training} way={way} onClose={() => setWay(null)} />}
      {changing && list.data !== undefined && <TrainingDialog before={training} municipalities={list.data.municipalities} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Facts({ training }: { readonly training: TrainingView }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const occupation = training.occupationText === '' ? training.occupation?.[language] : training.occupationText;
  return (
    <Card title={t.facts}>
      <KeyValue labelWidth="150px" items={[
        ...(occupation === undefined ? [] : [{ label: t.occupation, value: occupation }]), { label: t.skills, value: training.skills.length === 0 ? '–' : training.skills.join(', ') },
        { label: t.provider, value: training.provider === '' ? '–' : training.provider },
        { label: t.place, value: [training.place, training.municipalityName?.[language]].filter((each) => each !== undefined && each !== '').join(', ') || '–' },
        { label: t.places, value: formatNumber(training.places, language) }, { label: t.days, value: formatNumber(training.trainingDays, language) },
        { label: t.price, value: formatCents(cents(training.price), language) }, { label: t.vat, value: formatDecimal(training.vatBasisPoints / 100, 1, language) },
      ]} />
      {training.mayWrite && (
        <p className={lists.foot}>
          <a className={lists.link} href={`/api/joint-trainings/${training.trainingId}/agreement.pdf?language=fi`}>{t.agreementIn}</a><br />
          <a className={lists.link} href={`/api/joint-trainings/${training.trainingId}/agreement.pdf?language=sv`}>{t.agreementSv}</a>
        </p>
      )}
    </Card>
  );
}

function Results({ training: { counts } }: { readonly training: TrainingView }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  return (
    <Card title={t.results}>
      <KeyValue labelWidth="190px" items={[
        { label: t.finished, value: formatNumber(counts.finished, language) }, { label: t.employedAtEnd, value: formatNumber(counts.employedAtEnd, language) },
        { label: t.employedLater, value: formatNumber(counts.employedLater, language) },
      ]} />
    </Card>
  );
}

function History({ training: { history } }: { readonly training: TrainingView }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  return (
    <Card title={t.history}>
      <ol className={lists.timeline}>
        {history.map((each, at) => (
          <li key={at}>
            <b>{formatDate(each.since)}</b> {trainingStateName(each.state, language)} {each.by !== null && <span className={lists.least}>· {each.by}</span>}
            {each.reason !== null && <p className={lists.note}>{each.reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function MoveDialog({ training, way, onClose }: { readonly training: TrainingView; readonly way: Way; readonly onClose: () => void }) {
  const t = useTexts(trainingTexts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(trainingsTouched, onClose);
  const [reason, setReason] = useState('');
  const act = trainingAct(way.to, language);
  const save = () => void sending.send(() => api('POST /api/joint-trainings/:trainingId/states', {
    params: { trainingId: training.trainingId }, body: { to: way.to, reason, rowVersion: training.rowVersion, receipt },
  }));
  return (
    <FormFrame title={act} sending={sending} onSave={save} onClose={onClose} saveLabel={act} showFaults>
      <p>{t.sure}</p>
      {way.needs.includes('reason') && <TextArea label={t.reason} value={reason} onChange={setReason} rows={3} maxLength={2000} />}
    </FormFrame>
  );
}
