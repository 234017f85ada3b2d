import type { Told } from '@kohtaanto/office/presentations/contract.ts';
import { lackingInTold } from '@kohtaanto/rules/presentations/employer-reach.ts';
import { consentFields } from '@kohtaanto/rules/presentations/employer-consent.ts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useTexts } from '../app/texts.tsx';
import { ButtonLink } from '../design/button-link.tsx';
import { Notice } from '../design/notice.tsx';
import type { Named } from './candidate-dialog.ts';
import { reachTexts } from './reach-texts.ts';
import styles from './presentations.module.css';

type Texts = ReturnType<typeof useTexts<typeof reachTexts>>;

const whyOf = ({ reach, name }: Pick<Named, 'reach' | 'name'>, t: Texts): string | null => {
  const who = name ?? '';
  return reach === 'no-contacts' ? t.noContacts(who) : reach === 'not-consented' ? t.notConsented(who) : reach === 'protected' ? t.isProtected(who) : null;
};

/** Before somebody is asked: whom the employer could not reach, why, and what to do about it. */
export function ReachBeforeAsking({ candidates }: { readonly candidates: readonly Named[] }) {
  const t = useTexts(reachTexts);
  const beyond = candidates.filter(({ reach }) => reach === 'no-contacts' || reach === 'protected');
  if (beyond.length === 0) return <p className={styles.small}>{t.choosesSelf}</p>;
  return (
    <Notice tone="today" title={t.askTitle(beyond.map(({ name }) => name ?? '').join(', '))}>
      {beyond.map((one) => <p key={one.candidateId}>{whyOf(one, t)}{one.reach === 'protected' && ` ${t.nameless}`}</p>)}
      <p>{t.throughYou}</p>
      <p>{t.choosesSelf}</p>
    </Notice>
  );
}

type Disclosed = Answer<'GET /api/candidates/:candidateId/disclosure'>;

/** Before somebody is presented: whom the employer is told to contact in the person's stead and why, and what the told lacks. */
export function ReachBeforePresenting({ candidate, disclosed: { told, lacking, vacancyId, ownVacancy } }: { readonly candidate: Named; readonly disclosed: Disclosed }) {
  const t = useTexts(reachTexts);
  const { through } = told;
  const lacks = lackingInTold(fieldsTold(told));
  return (
    <>
      {lacking === 'presenter' && <Notice tone="late" title={t.noPresenter}>{t.noPresenterWhat}</Notice>}
      {lacking === 'expert' && (
        <Notice tone="late" title={t.noExpert} actions={ownVacancy && <ButtonLink to="/vacancies/$vacancyId" params={{ vacancyId }}>{t.toVacancy}</ButtonLink>}>{t.noExpertWhat}</Notice>
      )}
      {lacking === null && through !== undefined && (
        <Notice tone="today" title={t.presentTitle([through.name ?? t.expert, through.phone, through.email].filter((each) => each !== null).join(', '))}>
          <p>{whyOf(candidate, t)}{lacks.name && ` ${t.nameless}`}</p>
        </Notice>
      )}
      {lacks.work && <Notice tone="today" title={t.wordless} />}
    </>
  );
}

const fieldsTold = (told: Told) => consentFields.filter((field) => field in told);

/** How the employer gets it: who sees it in the service, or that it is told by whoever presents. */
export function HowTold({ vacancyId }: { readonly vacancyId: string }) {
  const t = useTexts(reachTexts);
  const { data } = useQuery(apiQuery('GET /api/vacancies/:vacancyId/candidate-readers', { params: { vacancyId } }));
  if (data === undefined) return null;
  if (data.readers.length > 0) return <p className={styles.small}>{t.seenBy(data.readers.join(', '))}</p>;
  return <Notice tone="today" title={data.known ? t.seenByNobody : t.seenByUnknown}>{t.tellYourself}</Notice>;
}
