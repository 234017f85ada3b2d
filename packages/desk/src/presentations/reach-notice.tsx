import type { Told } from '@kohtaanto/office/presentations/contract.ts';
import { useTexts } from '../app/texts.tsx';
import { Notice } from '../design/notice.tsx';
import type { Named } from './candidate-dialog.ts';
import { reachTexts } from './reach-texts.ts';

type Texts = ReturnType<typeof useTexts<typeof reachTexts>>;

const whyOf = ({ reach, name }: Pick<Named, 'reach' | 'name'>, t: Texts): string | null => {
  const who = name ?? '';
  return reach === 'no-contacts' ? t.noContacts(who) : reach === 'not-consented' ? t.notConsented(who) : reach === 'protected' ? t.isProtected(who) : null;
};

/** Before somebody is asked: whom the employer could not reach, why, and what to do about it. */
export function ReachBeforeAsking({ candidates }: { readonly candidates: readonly Named[] }) {
  const t = useTexts(reachTexts);
  const beyond = candidates.filter(({ reach }) => reach === 'no-contacts' || reach === 'protected');
  if (beyond.length === 0) return null;
  return (
    <Notice tone="today" title={t.askTitle(beyond.map(({ name }) => name ?? '').join(', '))}>
      {beyond.map((one) => <p key={one.candidateId}>{whyOf(one, t)}</p>)}
      <p>{t.throughYou}</p>
    </Notice>
  );
}

/** Before somebody is presented: whom the employer is told to contact in the person's stead, and why. */
export function ReachBeforePresenting({ candidate, told }: { readonly candidate: Named; readonly told: Told }) {
  const t = useTexts(reachTexts);
  const { through } = told;
  if (through === undefined) return null;
  return (
    <Notice tone="today" title={t.presentTitle([through.name ?? t.expert, through.phone, through.email].filter((each) => each !== null).join(', '))}>
      {whyOf(candidate, t)}
    </Notice>
  );
}
