import { employerRights } from '@kohtaanto/rules/employers/mandates.ts';
import type { EmployerRight } from '@kohtaanto/rules/employers/mandates.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Problem } from '../design/problem.tsx';
import { TextField } from '../design/text-field.tsx';
import { useToast } from '../design/toast.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import lists from '../employers/employers.module.css';
import { texts } from './portal-texts.ts';
import { staffTexts } from './staff-texts.ts';
import { staffTouched } from './staff-touched.ts';
import styles from './portal.module.css';

type Mandate = Answer<'GET /api/employers/:employerId/mandates'>['mandates'][number];
type Link = Answer<'POST /api/employers/:employerId/mandates'>;
type CardProps = { readonly employerId: string; readonly mayWrite: boolean };

/** Who may act for the employer, by what rights: invited, changed and ended here (CHN-2). */
export function MandatesCard({ employerId, mayWrite }: CardProps) {
  const t = useTexts(staffTexts);
  const [opened, setOpened] = useState<'invite' | Mandate | null>(null);
  const [link, setLink] = useState<Link | null>(null);
  const { roles } = useSession();
  const reads = roles.some((role) => role !== 'municipality-officer');
  const { data, error } = useQuery({ ...apiQuery('GET /api/employers/:employerId/mandates', { params: { employerId } }), enabled: reads });
  if (!reads) return null;
  return (
    <Card title={t.mandates} actions={mayWrite && <Button size="small" onClick={() => setOpened('invite')}>{t.invite}</Button>}>
      {error !== null && <Problem error={error} />}
      {data !== undefined && data.mandates.length === 0 && <p className="reading">{t.nobody}</p>}
      {data !== undefined && data.mandates.length > 0 && (
        <ul className={`${lists.rows} ${lists.even}`}>
          {data.mandates.map((mandate) => (
            <MandateLine key={mandate.mandateId} employerId={employerId} mandate={mandate} mayWrite={mayWrite} onChange={() => setOpened(mandate)} onLink={setLink} />
          ))}
        </ul>
      )}
      {opened === 'invite' && <InviteDialog employerId={employerId} onClose={() => setOpened(null)} onLink={(made) => { setOpened(null); setLink(made); }} />}
      {opened !== null && opened !== 'invite' && <RightsDialog employerId={employerId} mandate={opened} onClose={() => setOpened(null)} />}
      {link !== null && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </Card>
  );
}

type LineProps = { readonly employerId: string; readonly mandate: Mandate; readonly mayWrite: boolean; readonly onChange: () => void; readonly onLink: (link: Link) => void };

function MandateLine({ employerId, mandate, mayWrite, onChange, onLink }: LineProps) {
  const t = useTexts(staffTexts);
  const words = useTexts(texts);
  const { error, busy, send } = useSending(staffTouched);
  const { mandateId, state } = mandate;
  const params = { employerId, mandateId };
  const isInvited = state === 'invited' || state === 'link-expired';
  const standing = [t.state(state), isInvited ? t.linkUntil(formatDate(mandate.linkUntil)) : state === 'ended' && mandate.endedOn !== null ? formatDate(mandate.endedOn)
    : t.since(formatDate(mandate.acceptedOn ?? mandate.since)),
    mandate.until === null ? null : `–${formatDate(mandate.until)}`];
  return (
    <li>
      <span className={lists.grow}>
        <b>{mandate.name}</b> <span className={lists.quiet}>{mandate.rights.map((right) => words.right(right)).join(', ')}</span>{' '}
        <span className={lists.least}>{standing.filter((each) => each !== null).join(' · ')}</span>
        {error !== null && <Problem error={error} />}
      </span>
      {mayWrite && (isInvited || state === 'in-force') && (
        <>
          {isInvited
            ? <Button variant="row" busy={busy} aria-label={`${t.newLink}: ${mandate.name}`}
              onClick={() => void send(async () => onLink(await api('POST /api/employers/:employerId/mandates/:mandateId/link', { params })))}>{t.newLink}</Button>
            : <Button variant="row" aria-label={`${t.change}: ${mandate.name}`} onClick={onChange}>{t.change}</Button>}
          <Button variant="row" busy={busy} aria-label={`${t.end}: ${mandate.name}`} onClick={() => void send(() => api('POST /api/employers/:employerId/mandates/:mandateId/ending',
            { params }), t.ended)}>{t.end}</Button>
        </>
      )}
    </li>
  );
}

type RightsProps = { readonly chosen: readonly EmployerRight[]; readonly onChange: (rights: EmployerRight[]) => void; readonly error: string | undefined };

function RightsField({ chosen, onChange, error }: RightsProps) {
  const t = useTexts(staffTexts);
  const words = useTexts(texts);
  return (
    <fieldset>
      <legend className={styles.legend}>{t.rights}</legend>
      {employerRights.map((right) => (
        <Checkbox key={right} label={words.right(right)} checked={chosen.includes(right)} onChange={(on) => onChange(employerRights.filter((each) => (each === right ? on
          : chosen.includes(each))))} />
      ))}
      {error !== undefined && <p className={styles.fault} role="alert">{error}</p>}
    </fieldset>
  );
}

function InviteDialog({ employerId, onClose, onLink }: { readonly employerId: string; readonly onClose: () => void; readonly onLink: (link: Link) => void }) {
  const t = useTexts(staffTexts);
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useSending(staffTouched);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [rights, setRights] = useState<EmployerRight[]>(['vacancies', 'events']);
  const save = () => void sending.send(async () => onLink(await api('POST /api/employers/:employerId/mandates', {
    params: { employerId }, body: { name, email: email.trim() === '' ? null : email.trim(), rights, until, receipt },
  })));
  return (
    <FormFrame title={t.inviteTitle} sending={sending} onSave={save} onClose={onClose} saveLabel={t.makeLink}>
      <div className={lists.pair}>
        <TextField label={t.name} value={name} onChange={setName} maxLength={120} autoFocus error={sending.faultOf('name')} />
        <TextField label={t.email} value={email} onChange={setEmail} type="email" maxLength={200} error={sending.faultOf('email')} />
      </div>
      <RightsField chosen={rights} onChange={setRights} error={rights.length === 0 ? t.someRight : sending.faultOf('rights')} />
      <DatePicker label={t.until} description={t.untilHint} value={until} onChange={setUntil} min={today} error={sending.faultOf('until')} />
    </FormFrame>
  );
}

function RightsDialog({ employerId, mandate, onClose }: { readonly employerId: string; readonly mandate: Mandate; readonly onClose: () => void }) {
  const t = useTexts(staffTexts);
  const sending = useSending(staffTouched, onClose);
  const [rights, setRights] = useState<EmployerRight[]>([...mandate.rights]);
  const save = () => void sending.send(() => api('PUT /api/employers/:employerId/mandates/:mandateId', {
    params: { employerId, mandateId: mandate.mandateId }, body: { rights, rowVersion: mandate.rowVersion },
  }));
  return (
    <FormFrame title={t.changeTitle(mandate.name)} sending={sending} onSave={save} onClose={onClose}>
      <RightsField chosen={rights} onChange={setRights} error={rights.length === 0 ? t.someRight : sending.faultOf('rights')} />
    </FormFrame>
  );
}

/** The secret, this once: it is not kept and cannot be shown again. */
function LinkDialog({ link, onClose }: { readonly link: Link; readonly onClose: () => void }) {
  const t = useTexts(staffTexts);
  const say = useToast();
  const copy = () => void navigator.clipboard.writeText(link.address).then(() => say({ text: t.copied }));
  return (
    <Dialog open onClose={onClose} title={t.linkTitle} footer={<Button variant="primary" onClick={onClose}>{t.close}</Button>}>
      <div className={lists.form}>
        <p className="reading">{t.linkOnce(formatDate(link.linkUntil))}</p>
        <div className={styles.linkBox}>
          <TextField label={t.link} value={link.address} onChange={() => undefined} />
          <Button onClick={copy}>{t.copy}</Button>
        </div>
      </div>
    </Dialog>
  );
}
