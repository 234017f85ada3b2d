import { educationLevels, languageLevels, shifts, workDemands } from '@kohtaanto/rules/matching/matching-facts.ts';
import type { EducationLevel, LanguageLevel, Licence } from '@kohtaanto/rules/matching/matching-facts.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { vacancyOptions, vacancyWord } from '@kohtaanto/words/vacancies/vacancy-words.ts';
import { useState } from 'react';
import { ownLanguageNames } from '../app/own-language-names.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Checkbox } from '../design/checkbox.tsx';
import { DatePicker } from '../design/date-picker.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import type { EmployerShown } from '../employers/employer-dialog.tsx';
import { SkillChooser, skillSaid } from '../occupations/skill-chooser.tsx';
import { AskedField } from './asked-field.tsx';
import { OccupationField } from './occupation-field.tsx';
import type { Draft } from './vacancy-draft.ts';
import { texts } from './vacancy-texts.ts';
import pairs from '../employers/employers.module.css';
import styles from './vacancies.module.css';

type Workplace = Pick<EmployerShown['workplaces'][number], 'workplaceId' | 'name' | 'municipality' | 'streetAddress'> & { readonly closedOn?: string | null };

export type FieldsProps = {
  readonly draft: Draft; readonly change: (next: Partial<Draft>) => void; readonly faultOf: (path: string) => string | undefined;
  readonly employer: { readonly workplaces: readonly Workplace[]; readonly municipalities: EmployerShown['municipalities'] };
};

export function WorkFields({ draft, change, faultOf, employer }: FieldsProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const moved = (workplaceId: string) => {
    const workplace = employer.workplaces.find((each) => each.workplaceId === workplaceId);
    change(workplace === undefined ? { workplaceId: null } : { workplaceId, municipality: workplace.municipality, streetAddress: workplace.streetAddress });
  };
  return (
    <div className={styles.stack}>
      <TextField label={t.name} value={draft.title} onChange={(title) => change({ title })} maxLength={400} autoFocus error={faultOf('title')} />
      <OccupationField
        value={draft.occupation} text={draft.occupationText} error={faultOf('occupation')} onChange={(occupation) => change({ occupation })}
        onText={(occupationText) => change({ occupationText })}
      />
      <TextArea className={styles.tall} label={t.description} value={draft.description} onChange={(description) => change({ description })} rows={9} error={faultOf('description')} />
      <div className={styles.three}>
        <Select
          label={t.workplace} value={draft.workplaceId ?? ''} onChange={moved} error={faultOf('workplaceId')}
          options={[{ value: '', label: t.noWorkplace }, ...employer.workplaces.filter(({ workplaceId, closedOn }) => (closedOn ?? null) === null || workplaceId === draft.workplaceId)
            .map((each) => ({ value: each.workplaceId, label: each.name }))]}
        />
        <Select
          label={t.municipality} value={draft.municipality ?? ''} onChange={(value) => change({ municipality: value === '' ? null : value })} error={faultOf('municipality')}
          options={[{ value: '', label: t.noPlace }, ...employer.municipalities.map((each) => ({ value: each.code, label: each.name[language] }))]}
        />
        <Select label={t.remote} value={draft.remote} onChange={(value) => change({ remote: value as Draft['remote'] })} options={vacancyOptions('remote', language)} />
        <Select label={t.language} value={draft.language} onChange={(value) => change({ language: value as Draft['language'] })} options={ownLanguageNames} />
      </div>
    </div>
  );
}

/** What a posting did not tell stays untold until somebody tells it. */
const termOf = <K extends 'contract' | 'workingTime'>(value: string): Draft[K] => (value === '' ? null : value as Draft[K]);

export function TermFields({ draft, change, faultOf }: FieldsProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const untold = (value: string | null) => (value === null ? [{ value: '', label: t.notTold }] : []);
  return (
    <div className={styles.stack}>
      <div className={styles.three}>
        <Select label={t.contract} value={draft.contract ?? ''} onChange={(value) => change({ contract: termOf<'contract'>(value) })} error={faultOf('contract')}
          options={[...untold(draft.contract), ...vacancyOptions('contract', language)]} />
        <Select label={t.workingTime} value={draft.workingTime ?? ''} onChange={(value) => change({ workingTime: termOf<'workingTime'>(value) })} error={faultOf('workingTime')}
          options={[...untold(draft.workingTime), ...vacancyOptions('workingTime', language)]} />
        <TextField label={t.places} value={draft.places} onChange={(places) => change({ places })} inputMode="numeric" maxLength={4} error={faultOf('places')} />
        <TextField label={t.payFrom} value={draft.payFrom} onChange={(payFrom) => change({ payFrom })} inputMode="decimal" maxLength={12} error={faultOf('payFrom')} />
        <TextField label={t.payTo} value={draft.payTo} onChange={(payTo) => change({ payTo })} inputMode="decimal" maxLength={12} error={faultOf('payTo')} />
        <DatePicker label={t.begins} value={draft.begins} onChange={(begins) => change({ begins })} error={faultOf('begins')} />
        {draft.contract !== 'permanent' && <DatePicker label={t.ends} value={draft.ends} onChange={(ends) => change({ ends })} error={faultOf('ends')} />}
      </div>
      <fieldset>
        <legend className={styles.legend}>{t.shifts}</legend>
        <div className={styles.checks}>
          {shifts.map((shift) => (
            <Checkbox
              key={shift} label={vacancyWord('shift', shift, language)} checked={draft.shifts.includes(shift)}
              onChange={(on) => change({ shifts: shifts.filter((each) => (each === shift ? on : draft.shifts.includes(each))) })}
            />
          ))}
        </div>
      </fieldset>
      <Checkbox label={t.onlySubsidised} checked={draft.onlySubsidised} onChange={(onlySubsidised) => change({ onlySubsidised })} />
    </div>
  );
}

const spoken = ['fi', 'sv', 'en', 'ru', 'et', 'ar', 'so', 'uk', 'de'] as const;

export function DemandFields({ draft, change, skillNames }: FieldsProps & { readonly skillNames: Readonly<Record<string, string>> }) {
  const [learned, setLearned] = useState<Readonly<Record<string, string>>>({});
  const t = useTexts(texts);
  const language = useLanguage();
  const named = (key: string): string => `${languageName(key.split(':')[0] ?? '', language)} ${key.split(':')[1] ?? ''}`;
  const levels = spoken.flatMap((code) => languageLevels.map((level) => ({ value: `${code}:${level}`, label: named(`${code}:${level}`) })));
  const taken = new Set(draft.languages.map(({ of }) => of.language));
  return (
    <div className={styles.stack}>
      <AskedField
        label={t.skills} asked={draft.skills} onChange={(skills) => change({ skills })} nameOf={(of) => skillSaid(of, { ...skillNames, ...learned })}
        chooser={(add) => (
          <SkillChooser
            label={t.skills} taken={draft.skills.map(({ of }) => of)}
            onAdd={(skills) => {
              setLearned((old) => ({ ...old, ...Object.fromEntries(skills.map(({ ref, name }) => [ref, name])) }));
              add(skills.map(({ ref }) => ref));
            }}
          />
        )}
      />
      <div className={pairs.pair}>
        <AskedField<Licence>
          label={t.licences} asked={draft.licences} onChange={(licences) => change({ licences })} nameOf={(of) => vacancyWord('licence', of, language)}
          options={vacancyOptions('licence', language)} toValue={(text) => text as Licence}
        />
        <AskedField
          label={t.languages} asked={draft.languages.map(({ of, must }) => ({ of: `${of.language}:${of.level}`, must }))} nameOf={named} toValue={(text) => text}
          options={levels.filter(({ value }) => !taken.has(value.split(':')[0] ?? ''))}
          onChange={(asked) => change({ languages: asked.map(({ of, must }) => ({ of: { language: of.split(':')[0] ?? '', level: (of.split(':')[1] ?? 'A1') as LanguageLevel }, must })) })}
        />
        <Select
          label={t.education} value={draft.education === null ? '' : `${draft.education.must ? '!' : ''}${draft.education.of}`}
          onChange={(value) => change({ education: value === '' ? null : { of: value.replace('!', '') as EducationLevel, must: value.startsWith('!') } })}
          options={[{ value: '', label: t.notAsked }, ...educationLevels.flatMap((level) =>
            [{ value: level, label: `${vacancyWord('education', level, language)}, ${t.wish}` }, { value: `!${level}`, label: `${vacancyWord('education', level, language)}, ${t.must}` }])]}
        />
      </div>
      <fieldset>
        <legend className={styles.legend}>{t.demands}</legend>
        <div className={styles.checks}>
          {workDemands.map((demand) => (
            <Checkbox
              key={demand} label={vacancyWord('demand', demand, language)} checked={draft.demands.includes(demand)}
              onChange={(on) => change({ demands: workDemands.filter((each) => (each === demand ? on : draft.demands.includes(each))) })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

export function ApplyingFields({ draft, change, faultOf }: FieldsProps) {
  const t = useTexts(texts);
  return (
    <div className={styles.stack}>
      <TextArea label={t.apply} value={draft.apply} onChange={(apply) => change({ apply })} rows={2} maxLength={2000} error={faultOf('apply')} />
      <div className={styles.three}>
        <DatePicker label={t.closes} value={draft.closes} onChange={(closes) => change({ closes })} error={faultOf('closes')} />
        <TextField label={t.contactName} value={draft.contactName} onChange={(contactName) => change({ contactName })} maxLength={120} />
        <TextField label={t.contactPhone} value={draft.contactPhone} onChange={(contactPhone) => change({ contactPhone })} type="tel" maxLength={40} />
        <TextField label={t.contactEmail} value={draft.contactEmail} onChange={(contactEmail) => change({ contactEmail })} type="email" maxLength={200} />
      </div>
    </div>
  );
}
