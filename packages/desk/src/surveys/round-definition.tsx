import { formatWrittenDate } from '@kohtaanto/words/dates.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { KeyValue } from '../design/key-value.tsx';
import type { RoundAnswer } from './survey-readings.ts';
import { texts } from './survey-texts.ts';

/** How the figures were made, on what law the questions stand, and what an authority has told of the same. */
export function RoundDefinition({ answer }: { readonly answer: RoundAnswer }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { items, round, questionnaire, official } = answer;
  const scored = items.filter((item) => item.scored).length;
  const cited = items.flatMap(({ basis }) => basis);
  const read = sectionsOf(cited.filter(({ confidence }) => confidence === 'read'));
  const recalled = sectionsOf(cited.filter(({ confidence }) => confidence === 'recalled'));
  const basis = [read, recalled === '' ? '' : `${t.toCheck}: ${recalled}`].filter((each) => each !== '').join('; ');
  const measured = round.survey === 'equality' || round.survey === 'cooperation';
  return (
    <Card title={t.definition}>
      <KeyValue
        labelWidth="112px"
        items={[
          { label: t.questionnaire, value: `${questionnaire.name[language]}, ${t.version(round.version)}` },
          { label: t.scoring, value: t.scoringText(scored) },
          { label: t.hiding, value: t.hidingText },
          ...(round.closedOn === null ? [] : [{ label: t.fixed, value: t.fixedText(formatWrittenDate(round.closedOn, language)) }]),
          ...(basis === '' ? [] : [{ label: t.basis, value: basis }]),
          ...(measured ? [{ label: t.official, value: officialText(official, t) }] : []),
        ]}
      />
    </Card>
  );
}

function officialText(official: RoundAnswer['official'], t: { noOfficial: string; officialFirst: string; atMost: string }): string {
  if (official.length === 0) return t.noOfficial;
  const told = official.slice(0, 4).map(({ period, value, source }) => `${period}: ${value ?? '–'} (${source})`).join(' · ');
  return `${told}. ${t.officialFirst}`;
}

type Basis = RoundAnswer['items'][number]['basis'];

/** '1325/2014 5, 8, 15 §' of each act, in their order. */
function sectionsOf(basis: Basis): string {
  const acts = new Map<string, Set<number>>();
  for (const { act, section } of basis) acts.set(act, (acts.get(act) ?? new Set()).add(Number.parseInt(section, 10)));
  return [...acts].map(([act, sections]) => `${act} ${[...sections].toSorted((a, b) => a - b).join(', ')} §`).join('; ');
}
