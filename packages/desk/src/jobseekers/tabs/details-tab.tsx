import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { languageName, segmentName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { api } from '../../app/api.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { KeyValue } from '../../design/key-value.tsx';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import { usePersonChanged } from '../use-person.ts';
import { useDays } from './search-tab.tsx';
import styles from './tab.module.css';
import { tabTexts } from './tab-texts.ts';

const DetailsDialog = lazy(async () => ({ default: (await import('../dialogs/details-dialogs.tsx')).DetailsDialog }));
const ConsentDialog = lazy(async () => ({ default: (await import('../dialogs/details-dialogs.tsx')).ConsentDialog }));

type TabProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };

export function DetailsTab({ person }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const days = useDays();
  const [open, setOpen] = useState<'details' | 'consent' | null>(null);
  const address = [person.streetAddress, [person.postalCode, person.postOffice].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const said = (value: string | null) => (value === null || value === '' ? t.none : value);
  return (
    <div className={styles.columns}>
      <Card title={t.contactDetails}
        actions={<Button size="small" onClick={() => setOpen('details')}>{t.change}</Button>}>
        <KeyValue labelWidth="130px" items={[
          { label: t.phone, value: said(person.phone) }, { label: t.email, value: said(person.email) },
          { label: t.address, value: said(address) },
          { label: t.language, value: languageName(person.serviceLanguage, language) },
          { label: t.motherTongue, value: languageName(person.motherTongue, language) },
          ...(person.interpreterLanguage === null ? [] : [{ label: t.interpreter, value: languageName(person.interpreterLanguage, language) }]),
          { label: t.occupation, value: said(person.occupationText) },
          ...(person.segment === null ? [] : [{ label: t.segment, value: `${person.segment} ${segmentName(person.segment, language)}` }]),
        ]} />
      </Card>
      <div className={styles.stack}>
        <Card title={t.coaches}>
          {person.coachHistory.length === 0 ? <p>{t.none}</p> : (
            <table className={styles.table}>
              <tbody>
                {person.coachHistory.map((spell) => (
                  <tr key={spell.assignmentId}>
                    <td className={styles.strong}>{spell.staff.name}</td>
                    <td className={styles.days}>{days(spell.start, spell.end)}</td>
                    <td className={styles.note}>{spell.handoverNote}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Card>
        <Consents person={person} onNew={() => setOpen('consent')} />
      </div>
      <Suspense fallback={null}>
        {open === 'details' && <DetailsDialog person={person} onClose={() => setOpen(null)} />}
        {open === 'consent' && <ConsentDialog person={person} onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}

function Consents({ person, onNew }: { readonly person: PersonView; readonly onNew: () => void }) {
  const t = useTexts(tabTexts);
  const days = useDays();
  const changed = usePersonChanged(person.personId);
  const withdraw = useMutation({
    mutationFn: (consentId: string) => api('POST /api/persons/:personId/consents/:consentId/withdrawal', {
      params: { personId: person.personId, consentId },
    }),
    onSuccess: changed,
  });
  return (
    <Card title={t.consents} actions={<Button size="small" onClick={onNew}>{t.newConsent}</Button>}>
      {person.consents.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <tbody>
            {person.consents.map((consent) => (
              <tr key={consent.consentId}>
                <td><span className={styles.strong}>{consent.purpose}</span> {consent.recipient}</td>
                <td className={styles.days}>
                  {days(consent.start, consent.end)}
                  {consent.withdrawnOn !== null && ` · ${t.withdrawn(formatDate(consent.withdrawnOn))}`}
                </td>
                <td className={styles.act}>
                  {consent.withdrawnOn === null && <Button variant="row"
                    onClick={() => withdraw.mutate(consent.consentId)}>{t.withdraw}</Button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
