import type { PlanAction } from '@kohtaanto/office/jobseekers/contract.ts';
import { codeOptions } from '@kohtaanto/words/codes.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { planTemplates } from '@kohtaanto/words/templates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { DatePicker } from '../../design/date-picker.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { monthsFrom, sentIndex } from './plan-form.ts';
import type { PlanDraft } from './plan-form.ts';
import { planFormTexts } from './plan-form-texts.ts';
import { TemplateSelect } from './template-select.tsx';
import styles from './plan.module.css';

type PlanFieldsProps = {
  readonly draft: PlanDraft;
  readonly today: string;
  /** The customer's own language: the plan is written for its reader. */
  readonly onChange: (change: Partial<PlanDraft>) => void;
  readonly fault: (path: string) => string | undefined;
};

/** The survey's summary, the goal, the actions with their days, and how they are followed. */
export function PlanFields({ draft, today, onChange, fault }: PlanFieldsProps) {
  const t = useTexts(planFormTexts);
  // In an interview the plan is a part of the form, on its own page the whole of it.
  const faultAt = (path: string) => fault(`plan.${path}`) ?? fault(path);
  return (
    <div className={styles.fields}>
      <div className={styles.withTemplates}>
        <TextArea label={t.situation} value={draft.situation}
          onChange={(situation) => onChange({ situation })} rows={3} maxLength={20_000}
          name="situation" error={faultAt('situation')} />
        <Templates kind="situations"
          onChoose={(text) => onChange({ situation: joined(draft.situation, text) })} />
      </div>
      <div className={styles.withTemplates}>
        <TextArea label={t.goal} description={t.goalHelp} value={draft.goal}
          onChange={(goal) => onChange({ goal })} rows={2} maxLength={4000}
          name="goal" error={faultAt('goal')} />
        <Templates kind="goals" onChoose={(text) => onChange({ goal: joined(draft.goal, text) })} />
      </div>
      <Actions draft={draft} today={today} onChange={onChange} faultAt={faultAt} />
      <div className={styles.followUp}>
        <TextArea label={t.followUp} description={t.followUpHelp} value={draft.followUp}
          onChange={(followUp) => onChange({ followUp })} rows={2} maxLength={4000}
          name="followUp" error={faultAt('followUp')} />
        <Templates kind="followUps"
          onChoose={(text) => onChange({ followUp: joined(draft.followUp, text) })} />
        <DatePicker label={t.reportBy} value={draft.reportBy}
          onChange={(reportBy) => onChange({ reportBy })} min={today}
          name="reportBy" error={faultAt('reportBy')} />
      </div>
    </div>
  );
}

function joined(before: string, text: string): string {
  return before.trim() === '' ? text : `${before.trimEnd()} ${text}`;
}

function Templates({ kind, onChoose }: { readonly kind: 'situations' | 'goals' | 'followUps'; readonly onChoose: (text: string) => void }) {
  const language = useLanguage();
  const templates = planTemplates[kind];
  return (
    <TemplateSelect
      onAdd={(id) => {
        const chosen = templates.find((each) => each.id === id);
        if (chosen !== undefined) onChoose(chosen.text[language]);
      }}
      options={templates.map((each) => ({ value: each.id, label: each.name[language] }))} />
  );
}

type ActionsProps = Pick<PlanFieldsProps, 'draft' | 'today' | 'onChange'> & { readonly faultAt: PlanFieldsProps['fault'] };

function Actions({ draft, today, onChange, faultAt }: ActionsProps) {
  const t = useTexts(planFormTexts);
  const language = useLanguage();
  const set = (index: number, change: Partial<PlanAction>) =>
    onChange({ actions: draft.actions.map((action, at) => (at === index ? { ...action, ...change } : action)) });
  const add = (action: Partial<PlanAction>) => onChange({
    actions: [...draft.actions, { code: '088', text: '', dueOn: monthsFrom(today, 1), state: 'planned', ...action }],
  });
  return (
    <fieldset className={styles.actions}>
      <legend className="section-head">{t.actions}</legend>
      {draft.actions.map((action, index) => (
        <div key={index} className={styles.action}>
          <TextField label={t.action} hideLabel={index > 0} value={action.text}
            onChange={(text) => set(index, { text })} maxLength={1000}
            name={`actions.${sentIndex(draft, index)}.text`} error={faultAt(`actions.${sentIndex(draft, index)}.text`)} />
          <Select label={t.code} hideLabel={index > 0} value={action.code}
            onChange={(code) => set(index, { code })}
            options={codeOptions('task', language).map(({ value, label }) => ({ value, label: `${value} ${label}` }))} />
          <DatePicker label={t.dueOn} hideLabel={index > 0} value={action.dueOn}
            onChange={(dueOn) => set(index, { dueOn })} />
          <Select label={t.state} hideLabel={index > 0} value={action.state}
            onChange={(state) => set(index, { state: state as PlanAction['state'] })}
            options={[
              { value: 'planned', label: t.planned }, { value: 'under-way', label: t.underWay }, { value: 'done', label: t.done },
              { value: 'dropped', label: t.dropped },
            ]} />
          <Button variant="text" size="small" aria-label={t.removeNamed(action.text)}
            onClick={() => onChange({ actions: draft.actions.filter((_, at) => at !== index) })}>{t.remove}</Button>
        </div>
      ))}
      <div className={styles.addAction}>
        <TemplateSelect name="actions" error={faultAt('actions')}
          onAdd={(id) => {
            const chosen = planTemplates.actions.find((each) => each.id === id);
            if (chosen !== undefined) add({ code: chosen.code, text: chosen.text[language], dueOn: isoAfter(today, chosen.dueInDays) });
          }}
          options={planTemplates.actions.map((each) => ({
            value: each.id, label: `${each.code} ${each.name[language]}`,
          }))} />
        <Button size="small" onClick={() => add({})}>{t.addAction}</Button>
      </div>
    </fieldset>
  );
}
