import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { useShortcuts } from '../design/use-shortcuts.ts';
import { AdvicePanel } from '../vacancies/advice-panel.tsx';
import { BroughtChoicesContext } from '../occupations/brought-choices.ts';
import { adviceOf, bodyOf, draftOf, emptyDraft } from '../vacancies/vacancy-draft.ts';
import type { Draft } from '../vacancies/vacancy-draft.ts';
import { ApplyingFields, DemandFields, TermFields, WorkFields } from '../vacancies/vacancy-fields.tsx';
import fields from '../vacancies/vacancies.module.css';
import { Lacking } from './lacking.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import { portalTouched } from './touched.ts';

type Editing = Answer<'GET /api/employer-portal/editing'>;
type Own = Answer<'GET /api/employer-portal/vacancies/:vacancyId'>;

export function NewPortalVacancy() {
  return <Opened before={null} headline={useTexts(texts).newTitle} />;
}

export function EditPortalVacancy() {
  const t = useTexts(texts);
  const { vacancyId = '' } = useParams({ strict: false });
  const { data, error } = useQuery({ ...apiQuery('GET /api/employer-portal/vacancies/:vacancyId', { params: { vacancyId } }), staleTime: Infinity });
  if (error !== null) return <Page headline={t.editTitle}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={t.editTitle}><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <Opened before={data} headline={data.title === '' ? t.untitled : data.title} />;
}

function Opened({ before, headline }: { readonly before: Own | null; readonly headline: string }) {
  const t = useTexts(texts);
  const may = usePortal().acting.rights.includes('vacancies');
  const { data, error } = useQuery({ ...apiQuery('GET /api/employer-portal/editing', {}), enabled: may, staleTime: 600_000 });
  if (!may) return <Lacking headline={headline} />;
  if (error !== null) return <Page headline={headline}><Problem error={error} /></Page>;
  if (data === undefined) return <Page headline={headline}><Card><LoadingRows rows={12} what={t.loading} /></Card></Page>;
  return <BroughtChoicesContext value={data.occupations}><Editor editing={data} before={before} headline={headline} /></BroughtChoicesContext>;
}

type EditorProps = { readonly editing: Editing; readonly before: Own | null; readonly headline: string };

/** The same fields and the same advice as the area's expert has; saving keeps a draft, whatever it lacks. */
function Editor({ editing, before, headline }: EditorProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { today } = usePortal();
  const receipt = useReceipt();
  const sending = useSending(portalTouched);
  const [draft, setDraft] = useState<Draft>(() => (before === null ? emptyDraft(editing.employer, undefined)
    : draftOf({ ...before, employerId: editing.employer.employerId })));
  const change = (next: Partial<Draft>) => setDraft((old) => ({ ...old, ...next }));
  const save = () => void sending.send(async () => {
    const { employerId: _, ...body } = bodyOf(draft);
    let vacancyId = before?.vacancyId ?? '';
    if (before === null) ({ vacancyId } = await api('POST /api/employer-portal/vacancies', { body: { ...body, receipt } }));
    else await api('PUT /api/employer-portal/vacancies/:vacancyId', { params: { vacancyId }, body: { ...body, rowVersion: before.rowVersion } });
    await navigate({ to: '/employer/vacancies/$vacancyId', params: { vacancyId } });
  }, t.draftSaved);
  const leave = () => void (before === null ? navigate({ to: '/employer/vacancies' })
    : navigate({ to: '/employer/vacancies/$vacancyId', params: { vacancyId: before.vacancyId } }));
  useShortcuts({ 'ctrl+enter': save });
  const given = { draft, change, faultOf: sending.faultOf, employer: editing };
  return (
    <Page
      headline={headline} eyebrow={editing.employer.name}
      actions={<><Button onClick={leave}>{t.cancel}</Button><Button variant="primary" busy={sending.busy} onClick={save}>{t.saveDraft}</Button></>}
    >
      {sending.error !== null && <Problem error={sending.error} kept={t.kept} />}
      <div className={fields.editor}>
        <div className={fields.fields}>
          <Card title={t.work}><WorkFields {...given} /></Card>
          <Card title={t.terms}><TermFields {...given} /></Card>
          <Card title={t.demandsHead}><DemandFields {...given} skillNames={{}} /></Card>
          <Card title={t.applying}><ApplyingFields {...given} /></Card>
        </div>
        <AdvicePanel advice={adviceOf(draft, today)} />
      </div>
    </Page>
  );
}
