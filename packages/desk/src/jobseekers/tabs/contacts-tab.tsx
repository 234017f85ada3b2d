import type { PersonView } from '@kohtaanto/office/jobseekers/contract.ts';
import { channelName, contactKindName } from '@kohtaanto/words/codes.ts';
import { atTime, formatDayYear } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../../app/texts.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import type { PersonDialog } from '../dialogs/person-dialogs.tsx';
import { localTime } from '../local-time.ts';
import { nextMeeting } from '../next-meeting.ts';
import styles from './tab.module.css';
import { tabTexts } from './tab-texts.ts';

type TabProps = { readonly person: PersonView; readonly onDialog: (dialog: PersonDialog) => void };

export function ContactsTab({ person, onDialog }: TabProps) {
  return (
    <div className={styles.columns}>
      <Contacts person={person} onDialog={onDialog} />
      <div className={styles.stack}>
        <Appointments person={person} onDialog={onDialog} />
        <Messages person={person} onDialog={onDialog} />
      </div>
    </div>
  );
}

function Contacts({ person, onDialog }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const outcomes = { held: null, 'no-show': t.noShow, 'not-reached': t.notReached };
  return (
    <Card title={t.contacts}
      actions={<Button size="small" onClick={() => onDialog({ kind: 'contact' })}>{t.recordContact}</Button>}>
      {person.contacts.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <tbody>
            {person.contacts.map((contact) => (
              <tr key={contact.contactId}>
                <td className={styles.days}>{formatDayYear(contact.occurredOn, language)}</td>
                <td>
                  <span className={styles.strong}>{contactKindName(contact.kind, language)}</span>{' '}
                  {[channelName(contact.channel, language).toLocaleLowerCase(language),
                    contact.minutes === null ? null : t.minutes(contact.minutes), contact.staff?.name,
                    outcomes[contact.outcome]].filter(Boolean).join(' · ')}
                  {contact.note !== '' && <p className={styles.note}>{contact.note}</p>}
                </td>
                <td className={styles.act}>
                  <Button variant="row"
                    aria-label={t.correctNamed(contactKindName(contact.kind, language), formatDayYear(contact.occurredOn, language))}
                    onClick={() => onDialog({ kind: 'correct-contact', contactId: contact.contactId })}>{t.change}</Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Appointments({ person, onDialog }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  const states: Record<string, string> = { booked: t.booked, held: t.held, 'no-show': t.noShow };
  const book = () => onDialog({ kind: 'book', obligationKey: nextMeeting(person)?.key ?? null });
  return (
    <Card title={t.appointments} actions={<Button size="small" onClick={book}>{t.book}</Button>}>
      {person.appointments.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <tbody>
            {person.appointments.slice(0, 20).map((appointment) => {
              const { day, time } = localTime(appointment.start);
              const coming = appointment.state === 'booked' && day >= person.today;
              return (
                <tr key={appointment.appointmentId}>
                  <td className={styles.days}>{formatDayYear(day, language)} {atTime(time, language)}</td>
                  <td>
                    <span className={styles.strong}>{contactKindName(appointment.kind, language)}</span>{' '}
                    {[appointment.place?.[language], appointment.room, appointment.staff.name,
                      states[appointment.state] ?? appointment.state].filter(Boolean).join(' · ')}
                  </td>
                  <td className={styles.act}>
                    {coming && (
                      <Button variant="row" onClick={() => onDialog({
                        kind: 'book', appointmentId: appointment.appointmentId,
                        obligationKey: person.obligations.find((each) => each.state === 'open' && each.kind === appointment.kind)?.key ?? null,
                      })}>{t.move}</Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Messages({ person, onDialog }: TabProps) {
  const t = useTexts(tabTexts);
  const language = useLanguage();
  return (
    <Card title={t.messages}
      actions={<Button size="small" onClick={() => onDialog({ kind: 'message' })}>{t.send}</Button>}>
      {person.messages.length === 0 ? <p>{t.none}</p> : (
        <table className={styles.table}>
          <tbody>
            {person.messages.map((message) => (
              <tr key={message.messageId}>
                <td className={styles.days}>{formatDayYear(localTime(message.sentAt).day, language)}</td>
                <td>
                  <span className={styles.strong}>{message.subject}</span>{' '}
                  {message.direction === 'to-customer' ? t.toCustomer : t.fromCustomer}
                  <p className={styles.note}>{message.body}</p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
