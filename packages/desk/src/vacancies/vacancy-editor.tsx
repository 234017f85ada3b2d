import { weighedByLaw } from '@kohtaanto/rules/vacancies/advise-vacancy.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import type { EmployerShown } from '../employers/employer-dialog.tsx';
import { AdvicePanel } from './advice-panel.tsx';
import { vacanciesTouched } from './touched.ts';
import { readNewVacancySearch } from './vacancies-search.ts';
import { adviceOf, bodyOf, draftOf, emptyDraft } from './vacancy-draft.ts';
import type { Draft, VacancyShown } from './vacancy-draft.ts';
import { ApplyingFields, DemandFields, TermFields, WorkFields } from './vacancy-fields.tsx';
import { texts } from './vacancy-texts.ts';
import styles from './vacancies.module.css';

/** A vacancy of an employer, begun from nothing or from a need that was recorded. */
export function NewVacancyPage() {
  const t = useTexts(texts);
  const { employer: employerId = '', need } = readNewVacancySearch(useSearch({ strict: false }));
  const { data, error } = useQuery(apiQuery('GET /api/employers/:employerId', { params: { employerId } }));
  if (error !== null) return <Page headline={t.title}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.title}><Card><LoadingRows rows={12} /></Card></Page>;
  return <Editor key={data.employerId} employer={data} before={null} needId={need ?? null} />;
}

export function EditVacancyPage() {
  const t = useTexts(texts);
  const { vacancyId = '' } = useParams({ strict: false });
  const vacancy = useQuery(apiQuery('GET /api/vacancies/:vacancyId', { params: { vacancyId } }));
  const employerId = vacancy.data?.employerId ?? '';
  const employer = useQuery({ ...apiQuery('GET /api/employers/:employerId', { params: { employerId } }), enabled: employerId !== '' });
  const error = vacancy.error ?? employer.error;
  if (error !== null) return <Page headline={t.editTitle}><Problem error={error} /></Page>;
  if (vacancy.data === undefined || employer.data === undefined) return <Page headline={t.editTitle}><Card><LoadingRows rows={12} /></Card></Page>;
  return <Editor key={vacancy.data.vacancyId} employer={employer.data} before={vacancy.data} needId={null} />;
}

type EditorProps = { readonly employer: EmployerShown; readonly before: VacancyShown | null; readonly needId: string | null };

/** What is written on the left, advice on the right as it is written; a draft may be saved whatever it lacks. */
function Editor({ employer, before, needId }: EditorProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useSending(vacanciesTouched);
  const [draft, setDraft] = useState<Draft>(() =>
    (before === null ? emptyDraft(employer, employer.needs.find((need) => need.needId === needId)) : draftOf(before)));
  const [weighed, setWeighed] = useState(false);
  const change = (next: Partial<Draft>) => setDraft((old) => ({ ...old, ...next }));
  const advice = adviceOf(draft, today);
  const asksWeighing = before?.state === 'open' && weighedByLaw(advice).length > 0;
  const save = () => void sending.send(async () => {
    let vacancyId = before?.vacancyId ?? '';
    if (before === null) ({ vacancyId } = await api('POST /api/vacancies', { body: { ...bodyOf(draft), receipt, needId } }));
    else await api('PUT /api/vacancies/:vacancyId', { params: { vacancyId }, body: { ...bodyOf(draft), rowVersion: before.rowVersion, weighed } });
    await navigate({ to: '/vacancies/$vacancyId', params: { vacancyId } });
  });
  const leave = () => void (before === null ? navigate({ to: '/employers/$employerId', params: { employerId: employer.employerId } })
    : navigate({ to: '/vacancies/$vacancyId', params: { vacancyId: before.vacancyId } }));
  useShortcuts({ 'ctrl+enter': save });
  const fields = { draft, change, faultOf: sending.faultOf, employer };
  return (
    <Page
      title={before === null ? t.newTitle(employer.name) : t.editTitle} headline={before === null ? t.newTitle(employer.name) : before.title || t.untitled}
      eyebrow={before === null ? undefined : `${t.editTitle} · ${employer.name}`}
      actions={(
        <>
          <Button onClick={leave}>{t.cancel}</Button>
          <Button variant="primary" busy={sending.busy} onClick={save}>{before === null || before.state === 'draft' ? t.saveDraft : t.save}</Button>
        </>
      )}
    >
      {sending.error !== null && <Problem error={sending.error} kept={t.kept} />}
      <div className={styles.editor}>
        <div className={styles.fields}>
          <Card title={t.work}><WorkFields {...fields} /></Card>
          <Card title={t.terms}><TermFields {...fields} /></Card>
          <Card title={t.demandsHead}><DemandFields {...fields} skillNames={before?.skillNames ?? {}} /></Card>
          <Card title={t.applying}><ApplyingFields {...fields} /></Card>
          {asksWeighing && <Card label={t.weigh}><Checkbox label={t.weigh} checked={weighed} onChange={setWeighed} /></Card>}
        </div>
        <AdvicePanel advice={advice} />
      </div>
    </Page>
  );
}
