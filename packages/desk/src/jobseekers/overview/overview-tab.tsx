import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import type { TabName } from '../tab-names.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { DutyCard } from './duty-card.tsx';
import { NextCard } from './next-card.tsx';
import styles from './overview.module.css';
import { PlanCard } from './plan-card.tsx';

type OverviewProps = {
  readonly person: PersonView;
  readonly onDialog: (dialog: PersonDialog) => void;
  readonly onTab: (tab: TabName) => void;
};

export function OverviewTab({ person, onDialog, onTab }: OverviewProps) {
  return (
    <>
      <div className={styles.timeline}><Timeline person={person} /></div>
      <div className={styles.cards}>
        <NextCard person={person} onDialog={onDialog} onTab={onTab} />
        <PlanCard person={person} onTab={onTab} />
        <DutyCard person={person} onDialog={onDialog} />
      </div>
    </>
  );
}
