import type { WorklistRow } from '@kohtaanto/office/worklist/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Button } from '../design/button.tsx';
import { meetingTexts } from '../jobseekers/meeting-texts.ts';
import { actLabel, searchOf } from './row-act.tsx';
import { isMeeting } from './row-kinds.ts';
import { texts } from './texts.ts';
import styles from './preview.module.css';

export type RowActs = {
  readonly book: (row: WorklistRow) => void;
  readonly message: (row: WorklistRow) => void;
};

/** One filled button: what most likely comes next for this task. */
export function PreviewActs({ row, acts }: { readonly row: WorklistRow; readonly acts: RowActs }) {
  const t = useTexts(texts);
  if (row.act === 'not-competent' || row.protected) return null;
  const meets = isMeeting(row);
  return (
    <div className={styles.acts}>
      {meets && row.act === 'booked' && <Interview row={row} variant="primary" />}
      {meets && (
        <Button variant={row.act === 'booked' ? 'secondary' : 'primary'} onClick={() => acts.book(row)}>
          {row.act === 'booked' ? t.moveTime : t.book}
        </Button>
      )}
      {meets && row.act !== 'booked' && <Interview row={row} variant="secondary" />}
      {row.act === 'open-person' && (
        <ButtonLink variant="primary" to="/persons/$personId" params={{ personId: row.personId }}
          search={searchOf(row)}>
          {actLabel(row.kind, t)}
        </ButtonLink>
      )}
      <Button variant={row.party === 'jobseeker' ? 'primary' : 'secondary'} onClick={() => acts.message(row)}>
        {row.party === 'jobseeker' ? t.remind : t.message}
      </Button>
    </div>
  );
}

function Interview({ row, variant }: { readonly row: WorklistRow; readonly variant: 'primary' | 'secondary' }) {
  const t = useTexts(meetingTexts);
  return (
    <ButtonLink
      variant={variant}
      to="/persons/$personId/interview"
      params={{ personId: row.personId }}
      search={{ obligation: row.key }}
    >
      {t.start(row.kind)}
    </ButtonLink>
  );
}
