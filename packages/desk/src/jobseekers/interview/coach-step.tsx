import { useQuery } from '@tanstack/react-query';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { specialisationName } from '@kohtaanto/words/codes.ts';
import { apiQuery } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Problem } from '../../design/problem.tsx';
import { RadioGroup } from '../../design/radio-group.tsx';
import { TextArea } from '../../design/text-area.tsx';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';
import styles from './interview.module.css';

type StepProps = {
  readonly person: PersonView;
  readonly draft: InterviewDraft;
  readonly onChange: (change: Partial<InterviewDraft>) => void;
};

/** JOB-5: a coach by specialisation, language, municipality and load, each with its reasons. */
export function CoachStep({ person, draft, onChange }: StepProps) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const query = useQuery({
    ...apiQuery('GET /api/coach-assignments/proposal', { query: { personId: person.personId } }),
    placeholderData: undefined, staleTime: Infinity,
  });
  const words: Record<string, string> = {
    specialisation: t.specialised, language: t.speaksLanguage, municipality: t.sameTown, 'load-light': t.room,
    'load-full': t.full, away: t.away, 'knows-person': t.knows,
  };
  const options = (query.data?.candidates ?? []).filter((each) => each.staffId !== person.coach?.staffId).slice(0, 5)
    .map((each) => ({
      value: each.staffId, label: each.name,
      description: [
        specialisationName(each.specialisation, language), t.load(each.customers, each.caseloadMax),
        ...each.reasons.map((reason) => words[reason.code] ?? reason.code),
      ].join(' · '),
    }));
  return (
    <div className={styles.stack}>
      <p className="reason">{person.coach === null ? t.coachNone : t.coachNow(person.coach.name)}</p>
      {query.error !== null && <Problem error={query.error} />}
      <RadioGroup label={t.choose} value={draft.coachId ?? 'keep'}
        onChange={(value) => onChange({ coachId: value === 'keep' ? null : value })}
        options={[{ value: 'keep', label: t.keep }, ...options]} />
      {draft.coachId !== null && (
        <TextArea label={t.handover} rows={2} maxLength={2000} value={draft.coachNote}
          onChange={(coachNote) => onChange({ coachNote })} />
      )}
    </div>
  );
}
