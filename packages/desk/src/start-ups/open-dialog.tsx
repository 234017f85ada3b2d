import { industryOptions } from '@kohtaanto/words/employers/industry-names.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { startUpTexts } from './start-up-texts.ts';
import { useOpenSave } from './use-start-up.ts';

export function OpenDialog({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) {
  const t = useTexts(startUpTexts);
  const language = useLanguage();
  const [idea, setIdea] = useState('');
  const [industry, setIndustry] = useState('');
  const [light, setLight] = useState(false);
  const saving = useOpenSave(personId, () => ({ idea, industryCode: industry === '' ? null : industry, light }), onClose);
  return (
    <FormDialog title={t.openTitle} saving={saving} onClose={onClose} width={560}>
      <TextField label={t.idea} description={t.ideaHint} value={idea} onChange={setIdea} maxLength={400} error={saving.fault('idea')} />
      <Select label={t.industry} value={industry} onChange={setIndustry} options={[{ value: '', label: t.industryNone }, ...industryOptions(language)]} />
      <Checkbox label={t.light} checked={light} onChange={setLight} />
    </FormDialog>
  );
}
