import type { Told } from '@kohtaanto/office/presentations/contract.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { educationSaid, licencesSaid, shiftsSaid, workingTimesSaid } from '@kohtaanto/words/matching/matching-names.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { toldTexts } from './told-texts.ts';
import styles from './presentations.module.css';

type Field = keyof Told;
type Said = ReturnType<typeof useTexts<typeof toldTexts>>;

/** What of one field is told, as a reader would say it. */
export function ToldField({ told, field }: { readonly told: Told; readonly field: Field }): ReactNode {
  const t = useTexts(toldTexts);
  return lines(told, field, t, useLanguage()).map((line) => <span key={line} style={{ display: 'block' }}>{line}</span>);
}

/** All that is told to the employer and nothing besides. */
export function ToldView({ told, title }: { readonly told: Told; readonly title?: string }) {
  const t = useTexts(toldTexts);
  const language = useLanguage();
  const fields = (Object.keys(told) as Field[]).filter((field) => lines(told, field, t, language).length > 0);
  return (
    <div className={styles.told}>
      {title !== undefined && <p className={styles.toldTitle}>{title}</p>}
      {fields.length === 0 ? <p>{t.nothing}</p> : (
        <dl>
          {fields.map((field) => (
            <div key={field}>
              <dt>{field === 'health' ? t.health : field === 'through' ? t.through : presentationWord('field', field, language)}</dt>
              <dd><ToldField told={told} field={field} /></dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The browser knows the countries in every language. */
const countryName = (code: string, language: Language): string => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;

const month = (iso: string): string => `${Number(iso.slice(5))}/${iso.slice(0, 4)}`;

function lines(told: Told, field: Field, t: Said, language: Language): string[] {
  const filled = (parts: readonly (string | null)[]): string[] => parts.filter((part) => part !== null && part !== '') as string[];
  switch (field) {
    case 'contacts': return filled([told.contacts?.name ?? null, told.contacts?.phone ?? null, told.contacts?.email ?? null]);
    case 'mother-tongue-and-languages': {
      const of = told['mother-tongue-and-languages'];
      return of === undefined ? [] : [`${t.motherTongue} ${languageName(of.motherTongue, language)}`,
        ...of.languages.map((each) => `${languageName(each.language, language)} ${each.level ?? ''}`.trim())];
    }
    case 'citizenship': return told.citizenship === undefined ? [] : [countryName(told.citizenship.nationality, language)];
    case 'education': return told.education === undefined ? [] : [educationSaid[told.education.level][language]];
    case 'work-history': return (told['work-history']?.work ?? [])
      .map((each) => `${[each.title, each.employer].filter((part) => part !== '').join(', ')} ${month(each.from)}–${each.until === null ? t.goesOn : month(each.until)}`);
    case 'skills-and-wishes': return skillLines(told, t, language);
    case 'introduction': return filled([told.introduction?.text ?? null]);
    case 'long-unemployed': return told['long-unemployed'] === undefined ? [] : [t.since(formatDate(told['long-unemployed'].since))];
    case 'health': return told.health?.items ?? [];
    case 'through': return told.through === undefined ? [] : filled([told.through.name ?? t.expert, told.through.phone, told.through.email]);
  }
}

function skillLines(told: Told, t: Said, language: Language): string[] {
  const of = told['skills-and-wishes'];
  if (of === undefined) return [];
  const list = (name: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [`${name}: ${items.join(', ')}`]);
  return [
    ...list(t.wishes, of.wishes), ...list(t.skills, of.skills), ...list(t.licences, of.licences.map((each) => licencesSaid[each][language])),
    ...list(t.workingTimes, of.workingTimes.map((each) => workingTimesSaid[each][language])), ...list(t.shifts, of.shifts.map((each) => shiftsSaid[each][language])),
    ...(of.availableFrom === null ? [] : [t.availableFrom(formatDate(of.availableFrom))]),
  ];
}
