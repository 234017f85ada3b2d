import { useState } from 'react';
import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { serviceName } from '@kohtaanto/words/codes.ts';
import { formatDate, isoAfter } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { PersonTrainings } from '../../joint-training/person-trainings.tsx';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import { EndServiceDialog, ServiceDialog } from '../dialogs/service-dialogs.tsx';
import { useDays } from './search-tab.tsx';
import styles from './tab.module.css';
import { tabTexts } from './tab-texts.ts';

type TabProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };

export function ServicesTab({ person }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const days = useDays();
  const [open, setOpen] = useState<{ end: string | null } | null>(null);
  return (
    <>
      <PersonTrainings personId={person.personId} />
      <Card title={t.services}
        actions={<Button size="small" onClick={() => setOpen({ end: null })}>{t.newService}</Button>}>
        {person.services.length === 0 ? <p>{t.none}</p> : (
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.service}</th><th scope="col">{t.days}</th><th scope="col">{t.provider}</th><td /></tr></thead>
            <tbody>
              {person.services.map((service) => (
                <tr key={service.serviceSpellId}>
                  <td><span className={styles.strong}>{serviceName(service.kind, language)}</span> {service.name}</td>
                  <td className={styles.days}>
                    {days(service.start, service.end)}
                    {service.end === null && ` (${t.estimated} ${formatDate(isoAfter(service.estimatedEnd, -1))})`}
                  </td>
                  <td>{service.provider}</td>
                  <td className={styles.act}>
                    {service.end === null && <Button variant="row"
                      onClick={() => setOpen({ end: service.serviceSpellId })}>{t.end}</Button>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {open !== null && open.end === null && <ServiceDialog person={person} onClose={() => setOpen(null)} />}
        {open !== null && open.end !== null && <EndServiceDialog person={person} serviceSpellId={open.end}
          onClose={() => setOpen(null)} />}
      </Card>
    </>
  );
}
