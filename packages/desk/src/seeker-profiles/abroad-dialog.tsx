import type { ProfileFacts, SeekerProfile } from '@kohtaanto/office/seeker-profiles/contract.ts';
import { levelSources, nationalLevels, recognitionAuthorities, recognitionOutcomes } from '@kohtaanto/rules/recognition/qualifications.ts';
import { authorityOptions, levelName, recognitionSaid, sourceOptions } from '@kohtaanto/words/recognition/recognition-words.ts';
import { useState } from 'react';
import { useSession } from '../app/session.tsx';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Button } from '../design/button.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextField } from '../design/text-field.tsx';
import { FormDialog } from '../jobseekers/dialogs/form-dialog.tsx';
import { abroadTexts } from './abroad-texts.ts';
import styles from './profile.module.css';
import { useProfileSave } from './use-profile.ts';

type Qualification = ProfileFacts['foreignQualifications'][number];
type Level = ProfileFacts['nationalLanguages'][number];
type Props = { readonly personId: string; readonly profile: SeekerProfile; readonly onClose: () => void };

const empty: Qualification = { name: '', country: '', year: null, authority: null, appliedOn: null, decidedOn: null, outcome: null };
const both = ['fi', 'sv'] as const;

export function AbroadDialog({ personId, profile, onClose }: Props) {
  const t = useTexts(abroadTexts);
  const { facts } = profile;
  const [rows, setRows] = useState<readonly Qualification[]>(facts.foreignQualifications);
  const [levels, setLevels] = useState<readonly Level[]>(facts.nationalLanguages);
  const [teaching, setTeaching] = useState<readonly ('fi' | 'sv')[]>(facts.workplaceTeaching);
  const lacking = rows.some(({ name, country }) => name.trim() === '' || !/^[A-Z]{2}$/u.test(country)) ? t.lacking : undefined;
  const saving = useProfileSave(personId, profile, () => ({
    ...facts, foreignQualifications: [...rows], nationalLanguages: [...levels], workplaceTeaching: [...teaching],
  }), onClose);
  const change = (at: number, more: Partial<Qualification>) => setRows(rows.map((row, index) => (index === at ? { ...row, ...more } : row)));
  return (
    <FormDialog title={t.title} saving={saving} onClose={onClose} lacking={lacking} width={860}>
      <h3 className={styles.head}>{t.qualifications}</h3>
      {rows.map((row, at) => (
        <QualificationFields
          key={at} row={row} onChange={(more) => change(at, more)} onRemove={() => setRows(rows.filter((_, index) => index !== at))}
          fault={saving.fault(`facts.foreignQualifications.${at}`)}
        />
      ))}
      <p><Button size="small" onClick={() => setRows([...rows, empty])}>{t.add}</Button></p>
      <h3 className={styles.head}>{t.levels}</h3>
      {both.map((language) => (
        <LevelFields
          key={language} language={language} of={levels.find((each) => each.language === language) ?? null}
          onChange={(next) => setLevels([...levels.filter((each) => each.language !== language), ...(next === null ? [] : [next])])}
        />
      ))}
      {both.map((language) => (
        <Checkbox
          key={language} label={t.needs(t[language])} checked={teaching.includes(language)}
          onChange={(checked) => setTeaching(checked ? [...teaching, language] : teaching.filter((each) => each !== language))}
        />
      ))}
    </FormDialog>
  );
}

type FieldsProps = {
  readonly row: Qualification; readonly onChange: (more: Partial<Qualification>) => void; readonly onRemove: () => void; readonly fault: string | undefined;
};

function QualificationFields({ row, onChange, onRemove, fault }: FieldsProps) {
  const t = useTexts(abroadTexts);
  const language = useLanguage();
  const { today } = useSession();
  return (
    <div className={styles.abroad}>
      <TextField label={t.name} value={row.name} onChange={(name) => onChange({ name })} maxLength={120} error={fault} className={styles.two} />
      <TextField label={t.country} value={row.country} onChange={(country) => onChange({ country: country.toUpperCase() })} maxLength={2} />
      <TextField
        label={t.year} value={row.year === null ? '' : String(row.year)} inputMode="numeric" maxLength={4}
        onChange={(year) => onChange({ year: /^\d{1,4}$/u.test(year) ? Number(year) : null })}
      />
      <Select
        label={t.authority} value={row.authority ?? ''} onChange={(value) => onChange({ authority: recognitionAuthorities.find((each) => each === value) ?? null })}
        options={[{ value: '', label: t.notTold }, ...authorityOptions(language)]} className={styles.two}
      />
      <DatePicker label={t.applied} value={row.appliedOn} onChange={(appliedOn) => onChange({ appliedOn })} max={today} />
      <DatePicker label={t.decided} value={row.decidedOn} onChange={(decidedOn) => onChange({ decidedOn })} max={today} />
      <Select
        label={t.outcome} value={row.outcome ?? ''} onChange={(value) => onChange({ outcome: recognitionOutcomes.find((each) => each === value) ?? null })}
        options={[{ value: '', label: t.notTold }, ...recognitionOutcomes.map((value) => ({ value, label: recognitionSaid(value, language) }))]} className={styles.two}
      />
      <span className={styles.removing}><Button size="small" variant="text" aria-label={t.remove(row.name)} onClick={onRemove}>{t.removeShort}</Button></span>
    </div>
  );
}

type LevelProps = { readonly language: 'fi' | 'sv'; readonly of: Level | null; readonly onChange: (next: Level | null) => void };

function LevelFields({ language: own, of, onChange }: LevelProps) {
  const t = useTexts(abroadTexts);
  const language = useLanguage();
  const { today } = useSession();
  const setLevel = (value: string) => {
    const level = nationalLevels.find((each) => each === value);
    onChange(level === undefined ? null : { language: own, level, source: of?.source ?? 'integration-training', on: of?.on ?? null });
  };
  return (
    <div className={styles.abroad}>
      <Select
        label={t.level(t[own])} value={of?.level ?? ''} onChange={setLevel}
        options={[{ value: '', label: t.notTold }, ...nationalLevels.map((value) => ({ value, label: levelName(value, language) }))]}
      />
      {of !== null && (
        <>
          <Select
            label={t.source(t[own])} value={of.source} options={sourceOptions(language)} className={styles.two}
            onChange={(value) => onChange({ ...of, source: levelSources.find((each) => each === value) ?? of.source })}
          />
          <DatePicker label={t.on(t[own])} value={of.on} onChange={(on) => onChange({ ...of, on })} max={today} />
        </>
      )}
    </div>
  );
}
