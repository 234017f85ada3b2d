import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { contactKindName } from '@kohtaanto/words/codes.ts';
import { atTime, formatBookedDay, formatDayYear } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { obligationName } from '@kohtaanto/words/obligations.ts';
import { sectionLabel } from '@kohtaanto/words/reasons.ts';
import { api } from '../../app/api.ts';
import { speak, useLanguage, useTexts } from '../../app/texts.tsx';
import { useToast } from '../../design/toast.tsx';
import { recallList } from '../came-from.ts';
import { localTime } from '../local-time.ts';
import { bookedFor, nextMeeting } from '../next-meeting.ts';
import { personQuery, usePersonChanged } from '../use-person.ts';
import { interviewBody } from './interview-draft.ts';
import type { InterviewDraft } from './interview-draft.ts';
import { interviewTexts } from './interview-texts.ts';

/** One save; then back to the list, where the row is gone, told what falls due next. */
export function useInterviewSave(person: PersonView, draft: InterviewDraft) {
  const t = useTexts(interviewTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const say = useToast();
  const client = useQueryClient();
  const changed = usePersonChanged(person.personId);
  const saving = useMutation({
    mutationFn: (body: ReturnType<typeof interviewBody>) => api('POST /api/persons/:personId/interviews', {
      params: { personId: person.personId }, body,
    }),
    onSuccess: async () => {
      await changed();
      const name = person.protected ? '' : `${person.givenName} ${person.familyName}`;
      const after = client.getQueryData<PersonView>(personQuery(person.personId).queryKey);
      say({ text: `${t.saved(contactKindName(draft.kind, language), name)} ${whatIsNext(after, language)}`.trim() });
      await navigate({ href: recallList()?.href ?? '/worklist' });
    },
  });
  return {
    save: () => {
      if (!saving.isPending) saving.mutate(interviewBody(draft));
    },
    busy: saving.isPending,
    done: saving.isSuccess,
    error: saving.error,
    /** The form as it was when it was refused. */
    sent: saving.variables,
    forget: saving.reset,
  };
}

/** The next statutory meeting, or whatever the office does next: what, by when, by which section, booked or not. */
export function whatIsNext(person: PersonView | undefined, language: Language): string {
  const next = person === undefined ? undefined : nextMeeting(person)
    ?? person.obligations.find((each) => each.state === 'open' && each.party === 'authority');
  if (person === undefined || next === undefined) return '';
  const t = speak(interviewTexts, language);
  const section = next.because.findLast((reason) => reason.section !== undefined)?.section;
  const said = t.nextIs(
    obligationName(next.kind, language).toLocaleLowerCase(language), formatDayYear(next.officeDay, language),
    section === undefined ? '' : ` (${sectionLabel(section, language)})`,
  );
  const booked = bookedFor(person, next);
  if (booked === undefined) return said;
  const { day, time } = localTime(booked.start);
  return `${said} ${t.bookedAt(`${formatBookedDay(day, language, person.today)} ${atTime(time, language)}`)}.`;
}
