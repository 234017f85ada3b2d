import { sectionLabel } from '@kohtaanto/words/reasons.ts';
import { sureness } from '@kohtaanto/words/presentations/offer-reasons.ts';
import { presentationOptions } from '@kohtaanto/words/presentations/presentation-words.ts';
import { formatDecimal } from '@kohtaanto/words/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import type { Answer, Sent } from '../app/api-routes.ts';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { DatePicker } from '../design/date-picker.tsx';
import { LoadingRows } from '../design/loading-rows.tsx';
import { Notice } from '../design/notice.tsx';
import { Problem } from '../design/problem.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { offerTexts } from './offer-texts.ts';
import { texts } from './presentation-texts.ts';
import { presentationsTouched } from './touched.ts';
import styles from './presentations.module.css';

export type Offering = { readonly kind: 'offer' | 'hint'; readonly vacancyId: string; readonly title: string };
type Props = { readonly personId: string; readonly offering: Offering; readonly onClose: () => void };
type Way = Sent<'POST /api/persons/:personId/offers'>['body']['way'];

/** Whether it would bind and why is told before it is offered; the fit of the day is kept with it. */
export function OfferDialog({ personId, offering: { kind, vacancyId, title }, onClose }: Props) {
  const t = useTexts(offerTexts);
  const language = useLanguage();
  const { today } = useSession();
  const receipt = useReceipt();
  const sending = useSending(presentationsTouched, onClose);
  const { data, error } = useQuery({ ...apiQuery('GET /api/persons/:personId/offers/proposal', { params: { personId }, query: { vacancyId } }), staleTime: 0, retry: false,
    refetchOnWindowFocus: false });
  const [applyBy, setApplyBy] = useState<string | null>(null);
  const [way, setWay] = useState<Way>('e-service');
  const [message, setMessage] = useState('');
  const by = applyBy ?? data?.applyBy ?? null;
  const save = () => {
    if (data === undefined) return;
    void sending.send(() => api('POST /api/persons/:personId/offers', { params: { personId }, body: { vacancyId, kind, applyBy: kind === 'offer' ? by : null, way, message: message.trim(),
      receipt } }),
      kind === 'offer' ? t.sent : t.sentHint);
  };
  const already = data === undefined ? null : kind === 'offer' && data.offered ? t.alreadyOffered : kind === 'hint' && data.hinted ? t.alreadyHinted : null;
  return (
    <FormFrame title={`${kind === 'offer' ? t.offerTitle : t.hintTitle}: ${title}`} sending={sending} onSave={save} onClose={onClose} saveLabel={kind === 'offer' ? t.offer : t.hint} width={600}>
      {error !== null && <Problem error={error} />}
      {data === undefined && error === null && <LoadingRows rows={4} />}
      {data !== undefined && (
        <>
          {already !== null && <Notice tone="today" title={already} />}
          <Binding proposal={data} kind={kind} />
          {kind === 'offer' && <DatePicker label={t.applyBy} value={by} onChange={setApplyBy} min={today} {...(data.closes === null ? {} : { max: data.closes })} error={sending.faultOf('applyBy')} />}
          {kind === 'offer' && <p className={styles.small}>{t.weekProposed}</p>}
          <Select label={t.way} value={way} onChange={(value) => setWay(value as Way)} options={presentationOptions('offerWay', language)} />
          <TextArea label={t.message} value={message} onChange={setMessage} rows={2} maxLength={2000} />
        </>
      )}
    </FormFrame>
  );
}

function Binding({ proposal, kind }: { readonly proposal: Answer<'GET /api/persons/:personId/offers/proposal'>; readonly kind: 'offer' | 'hint' }) {
  const t = useTexts(offerTexts);
  const both = useTexts(texts);
  const language = useLanguage();
  const { binding, because, confidence } = proposal[kind];
  const sure = sureness[confidence]?.[language];
  return (
    <Notice
      tone={binding ? 'today' : 'neutral'}
      title={`${proposal.employer}: ${binding ? t.binds : t.bindsNot}${proposal.score === null ? '' : ` · ${both.score(formatDecimal(proposal.score, 0, language))}`}`}
    >
      {because.map(({ code, text, act, section }) => <p key={code}>{text} <span className={styles.small}>{sectionLabel({ act, section }, language)}</span></p>)}
      {sure !== undefined && <p className={styles.small}>{sure}</p>}
    </Notice>
  );
}
