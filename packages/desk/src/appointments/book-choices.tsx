import { languageName } from '@kohtaanto/words/codes.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { bookTexts } from './book-texts.ts';
import { meetingKindOf, meetingKinds, meetingName } from './meeting-words.ts';
import type { MeetingKind } from './meeting-words.ts';
import styles from './book-dialog.module.css';

export type Choices = {
  readonly kind: MeetingKind;
  readonly channel: 'visit' | 'video' | 'phone';
  readonly staffId?: string;
  readonly servicePointCode?: string;
  /** Undefined: any free room. */
  readonly roomCode?: string;
  readonly interpreter?: boolean;
};

type Props = {
  readonly choices: Choices;
  readonly offer: Answer<'GET /api/appointments/proposals'>;
  readonly fixedKind: boolean;
  readonly onChange: (choices: Choices) => void;
};

/** How, with whom and where; the free times follow each choice. */
export function BookChoices({ choices, offer, fixedKind, onChange }: Props) {
  const t = useTexts(bookTexts);
  const language = useLanguage();
  const place = offer.places.find((one) => one.servicePointCode === offer.servicePointCode);
  return (
    <div className={styles.choices}>
      <Segmented
        label={t.channel}
        options={(['visit', 'video', 'phone'] as const).map((value) => ({ value, label: t[value] }))}
        value={choices.channel}
        onChange={(channel) => onChange({ ...without(choices, 'roomCode'), channel })}
      />
      <Select
        label={t.with}
        value={offer.coach.staffId}
        options={[...withCurrent(offer)].map((one) => ({ value: one.staffId, label: one.name }))}
        onChange={(staffId) => onChange({ ...without(choices, 'servicePointCode', 'roomCode'), staffId })}
      />
      {choices.channel === 'visit' && (
        <Select
          label={t.place}
          value={offer.servicePointCode ?? ''}
          options={offer.places.map((one) => ({ value: one.servicePointCode, label: one.name }))}
          onChange={(servicePointCode) => onChange({ ...without(choices, 'roomCode'), servicePointCode })}
        />
      )}
      {choices.channel === 'visit' && (
        <Select
          label={t.room}
          value={choices.roomCode ?? ''}
          options={[
            { value: '', label: t.anyRoom },
            ...(place?.rooms ?? []).map((room) => ({ value: room.roomCode, label: t.roomHolds(room.name, room.capacity) })),
          ]}
          onChange={(roomCode) => onChange(roomCode === '' ? without(choices, 'roomCode') : { ...choices, roomCode })}
        />
      )}
      {!fixedKind && (
        <Select
          className={styles.wide}
          label={t.kind}
          value={choices.kind}
          options={meetingKinds.map((kind) => ({ value: kind, label: meetingName(kind, language) }))}
          onChange={(kind) => onChange({ ...choices, kind: meetingKindOf(kind) })}
        />
      )}
      {offer.interpreterLanguage !== null && (
        <div className={styles.wide}>
          <Checkbox
            label={t.interpreter(languageName(offer.interpreterLanguage, language))}
            checked={choices.interpreter === true}
            onChange={(interpreter) => onChange({ ...choices, interpreter })}
          />
        </div>
      )}
    </div>
  );
}

/** The coach may be someone outside the own unit: a substitute books for them. */
function withCurrent(offer: Props['offer']): readonly { staffId: string; name: string }[] {
  const known = offer.coaches.some((one) => one.staffId === offer.coach.staffId);
  return known ? offer.coaches : [offer.coach, ...offer.coaches];
}

function without(choices: Choices, ...names: readonly (keyof Choices)[]): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter(([name]) => !(names as readonly string[]).includes(name)),
  ) as Choices;
}
