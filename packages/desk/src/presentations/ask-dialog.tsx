import type { VacancyFlow } from '@kohtaanto/office/presentations/contract.ts';
import { formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import { answerBy, consentTimes } from '@kohtaanto/rules/presentations/employer-consent.ts';
import type { HealthGround } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { formatDate, toPlainDate } from '@kohtaanto/words/dates.ts';
import { formatNumber } from '@kohtaanto/words/numbers.ts';
import { presentationOptions } from '@kohtaanto/words/presentations/presentation-words.ts';
import { useState } from 'react';
import { api } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Notice } from '../design/notice.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { useToast } from '../design/toast.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import pairs from '../employers/employers.module.css';
import type { Named } from './candidate-dialog.ts';
import { MeanwhileNotice, meanwhileOf, useStandingNow } from './meanwhile.tsx';
import type { Current } from './meanwhile.tsx';
import { meanwhileTexts } from './meanwhile-texts.ts';
import { texts } from './presentation-texts.ts';
import { ReachBeforeAsking } from './reach-notice.tsx';
import { useCandidateSending } from './use-candidate-sending.ts';
import styles from './presentations.module.css';

type Props = {
  readonly vacancyId: string; readonly closes: string | null; readonly candidates: readonly Named[];
  readonly current: readonly Current[]; readonly times: VacancyFlow['consentTimes'] | undefined; readonly onClose: () => void;
};
type Asked = Answer<'POST /api/vacancies/:vacancyId/presentations/consents'>['asked'];
type Item = { readonly text: string; readonly ground: HealthGround };

const COACHES: ReadonlySet<string> = new Set(['coach', 'team-lead', 'service-coordinator']);

/** Asks one or several; each gets a secret link, which is shown once. Health is asked by who coaches the person, of one at a time. */
export function AskDialog({ vacancyId, closes, candidates: wanted, current, times = { ...consentTimes, from: '2025-01-01' }, onClose }: Props) {
  const t = useTexts(texts);
  const since = useTexts(meanwhileTexts);
  const standingNow = useStandingNow();
  const language = useLanguage();
  const { today, roles } = useSession();
  const receipt = useReceipt();
  const [asked, setAsked] = useState<Asked | null>(null);
  const whole = useCandidateSending();
  const all = wanted.map((one) => ({ one, meanwhile: meanwhileOf(one, current, ['consent-asked'], whole) }));
  // Who has been asked meanwhile is told and left out; the others may still be asked.
  const left = all.filter(({ meanwhile }) => meanwhile.gone);
  const candidates = all.filter(({ meanwhile }) => !meanwhile.gone).map(({ one, meanwhile }) => ({ ...one, rowVersion: meanwhile.rowVersion }));
  const sending = all.find(({ meanwhile }) => meanwhile.sending.error === null)?.meanwhile.sending ?? whole;
  const [ownWish, setOwnWish] = useState('');
  const [health, setHealth] = useState<readonly Item[]>([]);
  const anew = candidates.some(({ needsOwnWish }) => needsOwnWish);
  const mayHealth = candidates.length === 1 && roles.some((role) => COACHES.has(role));
  const save = () => void sending.send(async () => {
    const { asked: links } = await api('POST /api/vacancies/:vacancyId/presentations/consents', {
      params: { vacancyId },
      body: {
        candidates: candidates.map(({ candidateId, rowVersion }) => ({ candidateId, rowVersion })), ownWish: ownWish.trim() === '' ? null : ownWish.trim(),
        health: health.filter(({ text }) => text.trim() !== '').map((each) => ({ ...each, text: each.text.trim() })), receipt,
      },
    });
    setAsked(links);
  }, t.asked);
  if (asked !== null) return <Links asked={asked} candidates={wanted} onClose={onClose} />;
  const until = formatDate(formatIso(answerBy(toPlainDate(today), times, closes === null ? null : toPlainDate(closes))));
  const change = (at: number, next: Partial<Item>) => setHealth(health.map((each, index) => (index === at ? { ...each, ...next } : each)));
  return (
    <FormFrame title={t.askTitle} sending={sending} onSave={save} onClose={onClose} saveLabel={t.askTitle} width={600}
      over={candidates.length === 0} wordless={!anew && health.length === 0}>
      {left.map(({ one, meanwhile: { now } }) => (
        <Notice key={one.candidateId} tone="today" live title={since.of(one.name ?? '', now === undefined || now.rowVersion === one.rowVersion ? since.closed : standingNow(now))}>{since.gone}</Notice>
      ))}
      <ReachBeforeAsking candidates={candidates} />
      {candidates.length > 0 && <p>{t.askWhat(candidates.map(({ name }) => name).join(', '), until)}</p>}
      <p className={styles.small}>{t.askNote(formatNumber(times.answerDays, language), formatNumber(times.holdsDays, language))}</p>
      {anew && <TextArea label={t.ownWish} description={t.ownWishWhat} value={ownWish} onChange={setOwnWish} rows={2} maxLength={400} />}
      {mayHealth && (
        <fieldset className={styles.items}>
          <legend className={styles.legend}>{t.healthTitle}</legend>
          <p className={styles.small}>{t.healthWhat}</p>
          {health.map((each, at) => (
            <div key={at} className={pairs.pair}>
              <TextField label={`${t.healthTitle} ${formatNumber(at + 1, language)}`} value={each.text} onChange={(text) => change(at, { text })} maxLength={400} />
              <Select label={t.ground} value={each.ground} onChange={(ground) => change(at, { ground: ground as HealthGround })} options={presentationOptions('healthGround', language)} />
            </div>
          ))}
          <span><Button size="small" onClick={() => setHealth([...health, { text: '', ground: 'helps-with-disability' }])}>{t.addItem}</Button></span>
        </fieldset>
      )}
    </FormFrame>
  );
}

type RenewProps = { readonly candidate: Named; readonly current: readonly Current[]; readonly onClose: () => void };

/** A link that was lost: the question stays, and from now on only the new link opens it. */
export function RenewLinkDialog({ candidate, current, onClose }: RenewProps) {
  const t = useTexts(texts);
  const { candidateId, name, consent } = candidate;
  const [address, setAddress] = useState<string | null>(null);
  const meanwhile = meanwhileOf(candidate, current, ['consent-given'], useCandidateSending());
  const { rowVersion, sending } = meanwhile;
  const save = () => void sending.send(async () => {
    const made = await api('POST /api/candidates/:candidateId/links', { params: { candidateId }, body: { rowVersion } });
    setAddress(made.address);
  }, t.newLinkMade);
  if (address !== null) return <Links asked={[{ candidateId, name, address, expiresOn: consent?.expiresOn ?? '' }]} candidates={[candidate]} onClose={onClose} />;
  return (
    <FormFrame title={`${t.newLink}: ${name ?? ''}`} sending={sending} onSave={save} onClose={onClose} saveLabel={t.newLink} wordless over={meanwhile.gone}>
      <MeanwhileNotice of={meanwhile} />
      {!meanwhile.gone && <p>{t.newLinkWhat(name ?? '', formatDate(consent?.expiresOn ?? ''))}</p>}
    </FormFrame>
  );
}

function Links({ asked, candidates, onClose }: { readonly asked: Asked; readonly candidates: readonly Named[]; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const say = useToast();
  const called = (candidateId: string) => candidates.find((each) => each.candidateId === candidateId)?.name ?? '';
  return (
    <Dialog open onClose={onClose} title={t.linksTitle} width={600} footer={<Button variant="primary" onClick={onClose}>{t.close}</Button>}>
      <p>{t.linksWhat}</p>
      <ul className={styles.links}>
        {asked.map(({ candidateId, address }) => (
          <li key={candidateId}>
            <span><b>{called(candidateId)}</b><br /><span className={styles.address}>{address}</span></span>
            <Button size="small" aria-label={t.copyOf(called(candidateId))} onClick={() => { void navigator.clipboard.writeText(address).then(() => say({ text: t.copied })); }}>{t.copy}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
