import type { RecruitmentView } from '@kohtaanto/office/international-recruitment/contract.ts';
import { movementFrom } from '@kohtaanto/rules/international-recruitment/permit-need.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { channelName, movementSaid, recruitmentAct, recruitmentStateName } from '@kohtaanto/words/international-recruitment/recruitment-words.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Due } from '../design/due.tsx';
import { KeyValue } from '../design/key-value.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { EmployersTabs } from '../employers/employers-tabs.tsx';
import lists from '../employers/employers.module.css';
import { FormFrame } from '../employers/form-frame.tsx';
import { countryName } from './country-names.ts';
import { RecruitmentDialog } from './recruitment-dialog.tsx';
import { recruitmentTexts } from './recruitment-texts.ts';
import { recruitmentsTouched } from './touched.ts';
import styles from './recruitment.module.css';
import { SettlingCard } from './settling-card.tsx';

type Way = RecruitmentView['ways'][number];

/** One recruitment from abroad: where it stands, what permits it may need, who sees to settling in (INT-1). */
export function RecruitmentPage() {
  const t = useTexts(recruitmentTexts);
  const { recruitmentId = '' } = useParams({ strict: false });
  const { data, error } = useQuery(apiQuery('GET /api/abroad-recruitments/:recruitmentId', { params: { recruitmentId } }));
  if (error !== null) return <Page headline={t.title}><EmployersTabs value="abroad" /><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><EmployersTabs value="abroad" /><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <Shown key={data.recruitmentId} recruitment={data} />;
}

function Shown({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const { today } = useSession();
  const [way, setWay] = useState<Way | null>(null);
  const [changing, setChanging] = useState(false);
  const [first, ...others] = recruitment.ways;
  const say = (count: number) => formatNumber(count, language);
  return (
    <Page
      eyebrow={[channelName(recruitment.channel, language), recruitmentStateName(recruitment.state, language)].join(' · ')} title={recruitment.occupationText}
      headline={`${capital(recruitment.occupationText)} × ${say(recruitment.places)}`} sub={t.hiredOf(say(recruitment.hired), say(recruitment.places))}
      actions={recruitment.mayWrite ? (
        <>
          {others.map((each) => <Button key={each.to} onClick={() => setWay(each)}>{recruitmentAct(each.to, language)}</Button>)}
          {first !== undefined && <Button variant={first.to === 'closed' ? 'secondary' : 'primary'} onClick={() => setWay(first)}>{recruitmentAct(first.to, language)}</Button>}
        </>
      ) : undefined}
    >
      <EmployersTabs value="abroad" />
      <div className={lists.columns}>
        <div className={lists.stack}>
          <SettlingCard recruitment={recruitment} />
          <History recruitment={recruitment} />
        </div>
        <div className={lists.stack}>
          <Card title={t.facts} actions={recruitment.mayWrite && <Button size="small" onClick={() => setChanging(true)}>{t.change}</Button>}>
            <KeyValue labelWidth="130px" items={[
              { label: t.employer, value: <Link to="/employers/$employerId" params={{ employerId: recruitment.employerId }}>{recruitment.employer}</Link> },
              ...(recruitment.dueOn === null ? [] : [{ label: t.due, value: <Due due={recruitment.dueOn} today={today} /> }]),
              { label: t.responsible, value: recruitment.responsible ?? '–' },
            ]} />
            {recruitment.note !== '' && <p className={`${lists.note} ${lists.foot}`}>{recruitment.note}</p>}
          </Card>
          <Permits recruitment={recruitment} />
        </div>
      </div>
      {way !== null && <StepDialog recruitment={recruitment} way={way} onClose={() => setWay(null)} />}
      {changing && <RecruitmentDialog before={recruitment} onClose={() => setChanging(false)} />}
    </Page>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How one comes from each country, in general; nobody’s permit is decided here. */
function Permits({ recruitment: { countries, shortage } }: { readonly recruitment: RecruitmentView }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  return (
    <Card title={t.permitTitle}>
      <ul className={lists.rows}>
        {[...Map.groupBy(countries, movementFrom)].map(([movement, codes]) => (
          <li key={movement}><b>{codes.map((code) => countryName(code, language)).join(', ')}</b> <span className={lists.quiet}>{movementSaid(movement, language)}</span></li>
        ))}
      </ul>
      <p className={styles.note}>
        {shortage === null ? t.shortageUnknown : (shortage.isListed ? t.shortageYes : t.shortageNo)(formatDate(shortage.asOf))}{shortage === null ? '' : ` ${shortage.source}.`}
      </p>
      <p className={styles.note}>{t.permitNote}</p>
    </Card>
  );
}

function History({ recruitment: { steps } }: { readonly recruitment: RecruitmentView }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  return (
    <Card title={t.history}>
      <ol className={lists.timeline}>
        {steps.map((each, at) => (
          <li key={at}>
            <b>{formatDate(each.day)}</b> {recruitmentStateName(each.state, language)}
            {each.hired !== null && ` · ${t.hired.toLowerCase()} ${formatNumber(each.hired, language)}`} {each.by !== null && <span className={lists.least}>· {each.by}</span>}
            {each.note !== '' && <p className={lists.note}>{each.note}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function StepDialog({ recruitment, way, onClose }: { readonly recruitment: RecruitmentView; readonly way: Way; readonly onClose: () => void }) {
  const t = useTexts(recruitmentTexts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(recruitmentsTouched, onClose);
  const [note, setNote] = useState('');
  const [hired, setHired] = useState(String(recruitment.hired === 0 ? recruitment.places : recruitment.hired));
  const asksHired = way.needs.includes('hired');
  const act = recruitmentAct(way.to, language);
  const save = () => void sending.send(() => api('POST /api/abroad-recruitments/:recruitmentId/steps', {
    params: { recruitmentId: recruitment.recruitmentId },
    body: { to: way.to, note, hired: asksHired && /^\d+$/u.test(hired) ? Number(hired) : null, rowVersion: recruitment.rowVersion, receipt },
  }));
  return (
    <FormFrame title={act} sending={sending} onSave={save} onClose={onClose} saveLabel={act}>
      {asksHired && <TextField label={t.howMany} value={hired} onChange={setHired} inputMode="numeric" maxLength={3} error={sending.faultOf('hired')} />}
      <TextArea label={way.needs.includes('reason') ? t.reason : t.stepNote} value={note} onChange={setNote} rows={3} maxLength={4000} error={sending.faultOf('note')} />
    </FormFrame>
  );
}
