import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { assessmentAreas, suggestedTasks } from '@kohtaanto/words/assessment.ts';
import { taskName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { planTemplates } from '@kohtaanto/words/templates.ts';
import { isoAfter } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { RadioGroup } from '../../design/radio-group.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { meetingTexts } from '../meeting-texts.ts';
import { answerText } from '../assessment-words.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';
import { prolongationSigns } from './prolongation-signs.ts';

type StepProps = {
  readonly person: PersonView;
  readonly draft: InterviewDraft;
  readonly onChange: (change: Partial<InterviewDraft>) => void;
};
type AssessProps = StepProps & { readonly fault: (path: string) => string | undefined };

/** JOB-6: the areas of work ability, question by question; an answer that needs more opens a field. */
export function AssessStep({ person, draft, onChange, fault }: AssessProps) {
  const t = useTexts(interviewTexts);
  const m = useTexts(meetingTexts);
  const language = useLanguage();
  const earlier = person.assessments[0];
  const answer = (area: string, change: { chosen?: Record<string, string>; note?: string }) => {
    const before = draft.answers[area] ?? { chosen: {}, note: '' };
    onChange({ answers: { ...draft.answers, [area]: {
      chosen: { ...before.chosen, ...change.chosen }, note: change.note ?? before.note,
    } } });
  };
  return (
    <div className={styles.stack}>
      <p className="reason">{m.guides(draft.kind)} {t.noneDecides}</p>
      {assessmentAreas.map((area) => {
        const given = draft.answers[area.key];
        const before = earlier?.areas[area.key];
        const needs = area.questions.filter((question) =>
          question.options.some((option) => option.needs === true && given?.chosen[question.key] === option.key));
        return (
          <fieldset key={area.key} className={styles.area}>
            <legend>{area.name[language]}</legend>
            <p className={styles.looksAt}>{area.looksAt[language]}</p>
            {before !== undefined && earlier !== undefined && (
              <p className={styles.earlier}>{t.earlier(formatDate(earlier.madeOn))}: {answerText(area.key, before, language)}</p>
            )}
            {area.questions.map((question) => (
              <RadioGroup key={question.key} label={question.text[language]} row
                value={given?.chosen[question.key] ?? ''}
                onChange={(value) => answer(area.key, { chosen: { [question.key]: value } })}
                options={question.options.map((option) => ({ value: option.key, label: option.text[language] }))} />
            ))}
            {given !== undefined && (
              <TextArea label={t.notes} rows={2} maxLength={4000} value={given.note}
                onChange={(note) => answer(area.key, { note })}
                description={needs.map((question) => question.followUp[language]).join(' ') || undefined} />
            )}
          </fieldset>
        );
      })}
      <Signs person={person} />
      <Suggested person={person} draft={draft} onChange={onChange} />
      <TextArea label={t.summary} rows={3} maxLength={10_000} value={draft.summary}
        name="assessment" error={fault('assessment')} onChange={(summary) => onChange({ summary })} />
    </div>
  );
}

function Signs({ person }: { readonly person: PersonView }) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const signs = prolongationSigns(person, language);
  return (
    <div className={styles.signs}>
      <h3>{t.signs}</h3>
      {signs.length === 0 ? <p>{t.noSigns}</p> : <ul>{signs.map((sign) => <li key={sign}>{sign}</li>)}</ul>}
      <p className={styles.looksAt}>{t.signsNote}</p>
    </div>
  );
}

/** Tasks that often help with what was answered: offered, never chosen by the system. */
function Suggested({ person, draft, onChange }: StepProps) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const chosen = Object.fromEntries(Object.entries(draft.answers).map(([area, given]) =>
    [area, Object.entries(given.chosen).map(([question, option]) => `${question}:${option}`)]));
  const taken = new Set(draft.plan.actions.map((action) => action.code));
  const codes = suggestedTasks(chosen).filter((code) => !taken.has(code));
  if (codes.length === 0) return null;
  const add = (code: string) => {
    const template = planTemplates.actions.find((each) => each.code === code);
    const text = template?.text[person.serviceLanguage] ?? taskName(code, person.serviceLanguage);
    onChange({ withPlan: true, plan: { ...draft.plan, actions: [...draft.plan.actions, {
      code, text, dueOn: isoAfter(person.today, template?.dueInDays ?? 30), state: 'planned',
    }] } });
  };
  return (
    <div className={styles.signs}>
      <h3>{t.suggested}</h3>
      <ul className={styles.suggested}>
        {codes.map((code) => (
          <li key={code}>{code} {taskName(code, language)} <Button variant="row"
            onClick={() => add(code)}>{t.addToPlan}</Button></li>
        ))}
      </ul>
    </div>
  );
}
