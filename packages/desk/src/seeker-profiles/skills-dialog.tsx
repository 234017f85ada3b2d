import type { ProfileFacts, SeekerProfile } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { heldLicences } from '@kohtaanto/rules/matching/matching-facts.ts';
import { codeOptions, languageName } from '@kohtaanto/words/codes.ts';
import { vacancyOptions } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useState } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { Select } from '../design/select.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { SkillChooser, skillSaid } from '../occupations/skill-chooser.tsx';
import { profileTexts } from './profile-texts.ts';
import styles from './profile.module.css';
import { useProfileSave } from './use-profile.ts';

type Props = { readonly personId: string; readonly profile: SeekerProfile; readonly onClose: () => void };

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export function SkillsDialog({ personId, profile, onClose }: Props) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const { facts } = profile;
  const [skills, setSkills] = useState<readonly string[]>(facts.skills);
  const [learned, setLearned] = useState<Readonly<Record<string, string>>>(profile.skillNames);
  const [licences, setLicences] = useState<readonly ProfileFacts['licences'][number][]>(facts.licences);
  const [noLicences, setNoLicences] = useState(facts.licencesAsked && facts.licences.length === 0);
  const [languages, setLanguages] = useState<ProfileFacts['languages']>(facts.languages);
  const [education, setEducation] = useState(facts.education);
  const saving = useProfileSave(personId, profile, () => ({
    ...facts, licences: [...licences], licencesAsked: noLicences || licences.length > 0, languages, education,
    skills: [...skills], skillsToldIn: skills.some((skill) => skill.startsWith('own:') && !facts.skills.includes(skill)) ? language : facts.skillsToldIn,
  }), onClose);
  const change = (at: number, part: Partial<ProfileFacts['languages'][number]>) => setLanguages(languages.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const unused = codeOptions('language', language).filter(({ value }) => value.length === 2 && !languages.some((each) => each.language === value));
  return (
    <FormDialog title={t.skillTitle} saving={saving} onClose={onClose} width={760}>
      <div>
        <SkillChooser
          label={t.skills} taken={skills}
          onAdd={(added) => {
            setLearned((old) => ({ ...old, ...Object.fromEntries(added.map(({ ref, name }) => [ref, name])) }));
            setSkills((old) => [...old, ...added.map(({ ref }) => ref)]);
          }}
        />
        {skills.length > 0 && (
          <ul className={styles.chosen} aria-label={t.skills}>
            {skills.map((skill) => (
              <li key={skill}>
                <span>{skillSaid(skill, learned)}</span>
                <button type="button" aria-label={t.remove(skillSaid(skill, learned))} onClick={() => setSkills(skills.filter((each) => each !== skill))}>×</button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <fieldset className={styles.checks}>
        <legend>{t.licences}</legend>
        {vacancyOptions('licence', language).filter(({ value }) => heldLicences.some((one) => one === value)).map(({ value, label }) => (
          <Checkbox
            key={value} label={label} checked={licences.some((each) => each === value)}
            onChange={(checked) => { setNoLicences(false); setLicences(checked ? [...licences, value as ProfileFacts['licences'][number]] : licences.filter((each) => each !== value)); }}
          />
        ))}
        <Checkbox label={t.noLicences} checked={noLicences} onChange={(checked) => { setNoLicences(checked); if (checked) setLicences([]); }} />
        <p className={styles.hint}>{t.licencesHint}</p>
      </fieldset>
      <h3 className={styles.head}>{t.languages}</h3>
      {languages.map((each, at) => (
        <div key={each.language} className={styles.language}>
          <Select
            label={t.language} value={each.language} onChange={(chosen) => change(at, { language: chosen })} error={saving.fault(`facts.languages.${at}`)}
            options={[{ value: each.language, label: languageName(each.language, language) }, ...unused]}
          />
          <Select
            label={t.level} value={each.level ?? ''} onChange={(level) => change(at, { level: levels.find((one) => one === level) ?? null })}
            options={[{ value: '', label: t.levelUnknown }, ...levels.map((level) => ({ value: level, label: level }))]}
          />
          <Button variant="text" aria-label={t.remove(languageName(each.language, language))} onClick={() => setLanguages(languages.toSpliced(at, 1))}>{t.removeShort}</Button>
        </div>
      ))}
      {unused[0] !== undefined && <p><Button size="small" onClick={() => setLanguages([...languages, { language: unused[0]?.value ?? 'fi', level: null }])}>{t.addLanguage}</Button></p>}
      <Select
        label={t.education} value={education ?? ''} onChange={(chosen) => setEducation(chosen === '' ? null : chosen as NonNullable<ProfileFacts['education']>)}
        options={[{ value: '', label: t.levelUnknown }, ...vacancyOptions('education', language)]}
      />
    </FormDialog>
  );
}
