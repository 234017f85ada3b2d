import { useLanguage, useTexts } from '../app/texts.tsx';
import { Select } from '../design/select.tsx';
import type { Chosen, Questions } from './ask-anonymously.ts';
import { texts } from './answer-texts.ts';

type Props = {
  readonly backgrounds: Questions['questionnaire']['backgrounds'];
  readonly values: Chosen;
  readonly onChange: (values: Chosen) => void;
};

/** Coarse and voluntary; the first choice of each is not to tell. */
export function BackgroundFields({ backgrounds, values, onChange }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const change = (id: string, code: string) => {
    const { [id]: _before, ...rest } = values;
    onChange(code === '' ? rest : { ...rest, [id]: code });
  };
  return backgrounds.map(({ id, question, codes }) => (
    <Select
      key={id} label={question[language]} value={values[id] ?? ''} onChange={(code) => change(id, code)}
      options={[{ value: '', label: t.preferNot }, ...codes.map(({ code, name }) => ({ value: code, label: name[language] }))]}
    />
  ));
}
