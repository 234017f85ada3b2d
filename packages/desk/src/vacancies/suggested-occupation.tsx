import { useQuery } from '@tanstack/react-query';
import type { OccupationRef } from '@kohtaanto/rules/matching/matching-facts.ts';
import { useState } from 'react';
import { api, apiQuery } from '../app/api.ts';
import { useTexts } from '../app/texts.tsx';
import { useSending } from '../app/use-sending.ts';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { RadioGroup } from '../design/radio-group.tsx';
import { FormFrame } from '../employers/form-frame.tsx';
import { occupationTexts } from '../occupations/occupation-texts.ts';
import { suggestionsOf } from '../occupations/use-linked-title.ts';
import { OccupationField } from './occupation-field.tsx';
import { vacanciesTouched } from './touched.ts';
import type { VacancyShown } from './vacancy-draft.ts';
import { texts } from './vacancy-texts.ts';

/** An imported posting whose occupation nobody has said: what its title suggests, and a way to say what it is (MAT-2). */
export function SuggestedOccupation({ vacancy, name }: { readonly vacancy: VacancyShown; readonly name: string }) {
  const t = useTexts(texts);
  const said = useTexts(occupationTexts);
  const [choosing, setChoosing] = useState(false);
  const isOpen = vacancy.source === 'posting' && vacancy.occupation === null;
  const isChosenForTitle = vacancy.occupationBy === 'chosen-for-title';
  if (vacancy.occupationBy !== 'suggested' && !isChosenForTitle && !isOpen) return null;
  const sureness = vacancy.occupationSureness === null ? '' : said.sureness(vacancy.occupationSureness);
  const title = isOpen ? t.occupationUnknown : isChosenForTitle ? t.occupationForTitle(name) : t.occupationSuggested(name, sureness);
  return (
    <>
      <Notice tone={isChosenForTitle ? 'neutral' : 'today'} title={title}>
        {vacancy.mayChooseOccupation && (
          <Button size="small" onClick={() => setChoosing(true)}>{isOpen ? t.chooseOccupation : isChosenForTitle ? t.correct : t.confirmOccupation}</Button>
        )}
      </Notice>
      {choosing && <ChooseDialog vacancy={vacancy} onClose={() => setChoosing(false)} />}
    </>
  );
}

const OTHER = 'other';

function ChooseDialog({ vacancy, onClose }: { readonly vacancy: VacancyShown; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const said = useTexts(occupationTexts);
  const title = vacancy.occupationText === '' ? vacancy.title : vacancy.occupationText;
  const sending = useSending(vacanciesTouched, onClose);
  const linked = useQuery({ ...apiQuery('GET /api/occupations/link', { query: { title: title.slice(0, 300) || '-', top: 6 } }), staleTime: 60_000 });
  const near = linked.data === undefined ? [] : suggestionsOf(linked.data);
  const current = vacancy.occupation;
  const options = [
    ...near.map((one) => ({
      value: one.uri, label: capital(one.name), isco: one.group.code,
      description: [`${one.group.code} ${one.group.name}`.trim(), one.chosenBefore ? said.chosenBefore : one.sureness === null ? '' : said.sureness(one.sureness)]
        .filter((part) => part !== '').join(' · '),
    })),
    ...(current === null || near.some(({ uri }) => uri === current.concept) ? []
      : [{ value: current.concept ?? current.isco, label: `${t.nowSuggested} ${current.isco}`, description: '', isco: current.isco }]),
  ].filter(({ isco }) => /^\d{4}$/u.test(isco));
  const [chosen, setChosen] = useState<string | null>(current === null ? null : current.concept ?? current.isco);
  const [other, setOther] = useState<{ readonly text: string; readonly occupation: OccupationRef | null }>({ text: title, occupation: null });
  const option = options.find(({ value }) => value === chosen);
  const picked = option === undefined ? other.occupation : { isco: option.isco, concept: option.value === option.isco ? null : option.value };
  const isOther = option === undefined;
  const [lacks, setLacks] = useState(false);
  const save = () => {
    setLacks(picked === null);
    if (picked === null) return;
    void sending.send(() => api('PUT /api/vacancies/:vacancyId/occupation', { params: { vacancyId: vacancy.vacancyId }, body: { rowVersion: vacancy.rowVersion, occupation: picked } }),
      t.occupationKept);
  };
  return (
    <FormFrame title={t.chooseOccupation} sending={sending} onSave={save} onClose={onClose} width={640}>
      <p className="reading">{t.chooseHint(title)}</p>
      {options.length > 0 && (
        <RadioGroup
          label={t.candidates} value={isOther ? OTHER : chosen ?? ''} onChange={setChosen}
          options={[...options.map(({ value, label, description }) => ({ value, label, ...(description === '' ? {} : { description }) })), { value: OTHER, label: t.otherOccupation }]}
        />
      )}
      {isOther && (
        <OccupationField
          value={other.occupation} text={other.text} error={lacks ? t.noGroup : undefined}
          onChange={(occupation) => setOther((old) => ({ ...old, occupation }))} onText={(text) => setOther((old) => ({ ...old, text }))}
        />
      )}
    </FormFrame>
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
