import { lazy, Suspense } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { usePersonChanged } from '../use-person.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { CorrectContactDialog } from './correct-contact-dialog.tsx';
import { MessageDialog } from './message-dialog.tsx';
import { LapseDialog, ProfileDialog, ReportDialog } from './duty-dialogs.tsx';

const BookDialog = lazy(async () => ({ default: (await import('../../appointments/book-dialog.tsx')).BookDialog }));

/** What the page may have open above it; each closes into the page it came from. */
export type PersonDialog =
  | { readonly kind: 'message' | 'contact' | 'report' | 'lapse' | 'profile' }
  | { readonly kind: 'correct-contact'; readonly contactId: string }
  | { readonly kind: 'book'; readonly obligationKey: string | null; readonly appointmentId?: string };

type DialogsProps = {
  readonly person: PersonView; readonly dialog: PersonDialog | null; readonly onClose: () => void;
};

export function PersonDialogs({ person, dialog, onClose }: DialogsProps) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'contact': return <ContactDialog person={person} onClose={onClose} />;
    case 'correct-contact': {
      const contact = person.contacts.find((each) => each.contactId === dialog.contactId);
      return contact === undefined ? null : <CorrectContactDialog person={person} contact={contact} onClose={onClose} />;
    }
    case 'message': return <MessageDialog person={person} onClose={onClose} />;
    case 'report': return <ReportDialog person={person} onClose={onClose} />;
    case 'lapse': return <LapseDialog person={person} onClose={onClose} />;
    case 'profile': return <ProfileDialog person={person} onClose={onClose} />;
    case 'book': return <Book person={person} dialog={dialog} onClose={onClose} />;
  }
}

function Book({ person, dialog, onClose }: DialogsProps & { readonly dialog: PersonDialog & { kind: 'book' } }) {
  const changed = usePersonChanged(person.personId);
  const obligation = person.obligations.find((each) => each.key === dialog.obligationKey);
  return (
    <Suspense fallback={null}>
      <BookDialog
        personId={person.personId}
        personName={`${person.givenName} ${person.familyName}`}
        kind={obligation?.kind ?? 'job-search-discussion'}
        {...(obligation === undefined ? {} : { obligationKey: obligation.key, dueOfficeDay: obligation.officeDay })}
        {...(dialog.appointmentId === undefined ? {} : { appointmentId: dialog.appointmentId })}
        onClose={onClose}
        onDone={() => {
          void changed();
          onClose();
        }}
      />
    </Suspense>
  );
}
