import { useQuery } from '@tanstack/react-query';
import { languageName, specialisationName } from '@kohtaanto/words/codes.ts';
import { formatDay } from '@kohtaanto/words/dates.ts';
import { apiQuery } from '../app/api.ts';
import type { Answer } from '../app/api-routes.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { classNames } from '../design/class-names.ts';
import { Problem } from '../design/problem.tsx';
import { dialogTexts } from './dialog-texts.ts';
import styles from './dialogs.module.css';

type Candidate = Answer<'GET /api/coach-assignments/proposal'>['candidates'][number];
type Props = {
  readonly personId: string;
  readonly personName: string | null;
  readonly chosen: string;
  readonly onChoose: (staffId: string) => void;
};

/** The three coaches that suit a person best, each with the reasons for and against. */
export function CoachProposal({ personId, personName, chosen, onChoose }: Props) {
  const t = useTexts(dialogTexts);
  const query = useQuery(apiQuery('GET /api/coach-assignments/proposal', { query: { personId } }));
  if (query.error !== null) return <Problem error={query.error} />;
  const candidates = (query.data?.candidates ?? []).filter((one) => !one.current).slice(0, 3);
  return (
    <section className={styles.proposal}>
      <h3>{personName === null ? t.proposal : t.proposalFor(personName)}</h3>
      <div className={styles.candidates} role="group" aria-label={t.proposal}>
        {candidates.map((one) => (
          <button
            key={one.staffId}
            type="button"
            aria-pressed={one.staffId === chosen}
            className={classNames(styles.candidate, one.staffId === chosen && styles.chosen)}
            onClick={() => onChoose(one.staffId)}
          >
            <b>{one.name}</b>
            {one.reasons.map((reason) => <span key={reason.code}><Reason reason={reason} /></span>)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Reason({ reason }: { readonly reason: Candidate['reasons'][number] }) {
  const t = useTexts(dialogTexts);
  const language = useLanguage();
  const sign = reason.speaksFor ? '+' : '−';
  return `${sign} ${wordsOf()}`;

  function wordsOf(): string {
    switch (reason.code) {
      case 'specialisation': return t.reasonSpecialisation(specialisationName(reason.value, language));
      case 'language': {
        const spoken = languageName(reason.value, language);
        return reason.speaksFor ? t.reasonLanguage(spoken) : t.reasonNoLanguage(spoken);
      }
      case 'municipality': return t.reasonMunicipality(reason.value);
      case 'load-light': return t.reasonLight(reason.value);
      case 'load-full': return t.reasonFull(reason.value);
      case 'away': return t.reasonAway(formatDay(reason.value, language));
      case 'knows-person': return t.reasonKnows;
    }
  }
}
