import { supports } from '@kohtaanto/words/employers/support-words.ts';
import type { Support } from '@kohtaanto/words/employers/support-words.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { useReceipt, useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Card } from '../design/card.tsx';
import { Page } from '../design/page.tsx';
import { Problem } from '../design/problem.tsx';
import { TextArea } from '../design/text-area.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import lists from '../employers/employers.module.css';
import { Lacking } from './lacking.tsx';
import { usePortal } from './portal-session.tsx';
import { texts } from './portal-texts.ts';
import { portalTouched } from './touched.ts';
import styles from './portal.module.css';

/** What support there is for hiring, in general; the one thing to do is to ask the expert to get in touch. */
export function PortalSupport() {
  const t = useTexts(texts);
  const language = useLanguage();
  const may = usePortal().acting.rights.includes('subsidies');
  const [asking, setAsking] = useState<Support | null>(null);
  const { data, error } = useQuery({ ...apiQuery('GET /api/employer-portal/support', {}), enabled: may });
  if (!may) return <Lacking headline={t.supportTitle} />;
  return (
    <Page headline={t.supportTitle} sub={t.supportSub}>
      {error !== null && <Problem error={error} />}
      {data !== undefined && data.asked.length > 0 && (
        <Card title={t.asked}>
          <ul className={lists.rows}>
            {data.asked.map((each) => (
              <li key={each.needId}><span className={lists.grow}>{each.description}</span><span className={lists.least}>{formatDate(each.askedOn)} · {t.askedState(each.state)}</span></li>
            ))}
          </ul>
        </Card>
      )}
      <div className={styles.supports}>
        {supports.map((support) => {
          const said = support[language];
          return (
            <Card key={support.kind} title={said.name}>
              <div className={styles.supportCard}>
                <p>{said.what}</p>
                <p className={lists.quiet}>{said.conditions}</p>
                <p className={styles.law}>{support.law}</p>
                <p><Button size="small" onClick={() => setAsking(support)} aria-label={t.askAbout(said.name)}>{t.askSupport}</Button></p>
              </div>
            </Card>
          );
        })}
      </div>
      {asking !== null && <AskDialog support={asking} onClose={() => setAsking(null)} />}
    </Page>
  );
}

function AskDialog({ support, onClose }: { readonly support: Support; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const receipt = useReceipt();
  const sending = useSending(portalTouched, onClose);
  const [question, setQuestion] = useState('');
  const save = () => void sending.send(() => api('POST /api/employer-portal/support', { body: { kind: support.kind, question, receipt } }), t.askSent);
  return (
    <FormFrame title={t.askAbout(support[language].name)} sending={sending} onSave={save} onClose={onClose} saveLabel={t.askSupport}>
      <p className="reading">{t.noForm}</p>
      <TextArea label={t.question} description={t.questionHint} value={question} onChange={setQuestion} rows={4} maxLength={2000} autoFocus error={sending.faultOf('question')} />
    </FormFrame>
  );
}
