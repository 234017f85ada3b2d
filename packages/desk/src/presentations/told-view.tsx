import type { Told } from '@kohtaanto/office/presentations/contract.ts';
import { languageName } from '@kohtaanto/words/codes.ts';
import { formatDate } from '@kohtaanto/words/dates.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import { educationSaid, licencesSaid, shiftsSaid, workingTimesSaid } from '@kohtaanto/words/matching/matching-names.ts';
import { usualSkill } from '@kohtaanto/words/matching/usual-skills.ts';
import { presentationWord } from '@kohtaanto/words/presentations/presentation-words.ts';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { toldTexts } from './told-texts.ts';
import styles from './presentations.module.css';

type Field = keyof Told;
type Said = ReturnType<typeof useTexts<typeof toldTexts>>;

/** A part of a line; one's own words in a language that is not the reader's bear it. */
type Piece = string | { readonly text: string; readonly lang: Language | undefined };
type Line = readonly Piece[];
const plain = (line: Line): string => line.map((piece) => (typeof piece === 'string' ? piece : `”${piece.text}”`)).join('');

/** What of one field is told, as a reader would say it. */
export function ToldField({ told, field }: { readonly told: Told; readonly field: Field }): ReactNode {
  const t = useTexts(toldTexts);
  return lines(told, field, t, useLanguage()).map((line) => (
    <span key={plain(line)} style={{ display: 'block' }}>
      {line.map((piece, at) => (typeof piece === 'string' ? piece : <span key={at} {...(piece.lang === undefined ? {} : { lang: piece.lang })}>”{piece.text}”</span>))}
    </span>
  ));
}

const headOf = (field: Field, t: Said, language: Language): string =>
  (field === 'health' ? t.health : field === 'through' ? t.through : presentationWord('field', field, language));

const filledFields = (told: Told, t: Said, language: Language): Field[] => (Object.keys(told) as Field[]).filter((field) => lines(told, field, t, language).length > 0);

/** All that is told, as lines that can be pasted into a letter. */
export function toldAsText(told: Told, t: Said, language: Language): string {
  return filledFields(told, t, language).map((field) => [headOf(field, t, language), ...lines(told, field, t, language).map((line) => `  ${plain(line)}`)].join('\n')).join('\n');
}

type ViewProps = { readonly told: Told; readonly title?: string; readonly acts?: ReactNode };

/** All that is told to the employer and nothing besides. */
export function ToldView({ told, title, acts }: ViewProps) {
  const t = useTexts(toldTexts);
  const language = useLanguage();
  const fields = filledFields(told, t, language);
  return (
    <div className={styles.told}>
      {title !== undefined && <p className={styles.toldTitle}>{title}</p>}
      {fields.length === 0 ? <p>{t.nothing}</p> : (
        <dl>
          {fields.map((field) => (
            <div key={field}>
              <dt>{headOf(field, t, language)}</dt>
              <dd><ToldField told={told} field={field} /></dd>
            </div>
          ))}
        </dl>
      )}
      {acts}
    </div>
  );
}

/** The browser knows the countries in every language. */
const countryName = (code: string, language: Language): string => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;

const month = (iso: string): string => `${Number(iso.slice(5))}/${iso.slice(0, 4)}`;

type Written = { readonly writtenIn?: Language | undefined; readonly names?: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> | undefined };

/** A skill by its name in the reader's language where it has one; otherwise as it was written, in quotes where that is another language. */
function skillSaid(words: string, { writtenIn, names }: Written, language: Language): Line {
  const name = usualSkill(words, language) ?? names?.[words]?.[language];
  if (name !== undefined) return [name];
  return writtenIn === undefined || writtenIn === language ? [words] : [{ text: words, lang: writtenIn }];
}

/** A title as it was written; to a reader of another language by its name there too, so that both are seen. */
function titleSaid(words: string, { writtenIn, names }: Written, language: Language): Line {
  const name = names?.[words]?.[language];
  if (writtenIn === undefined || (writtenIn === language && language === 'fi')) return [words];
  if (name === undefined || name.toLowerCase() === words.toLowerCase()) return writtenIn === language ? [words] : [{ text: words, lang: writtenIn }];
  return [`${name} (`, { text: words, lang: writtenIn === language ? undefined : writtenIn }, ')'];
}

function lines(told: Told, field: Field, t: Said, language: Language): Line[] {
  const filled = (parts: readonly (string | null)[]): Line[] => parts.flatMap((part) => (part === null || part === '' ? [] : [[part]]));
  switch (field) {
    case 'contacts': return filled([told.contacts?.name ?? null, told.contacts?.phone ?? null, told.contacts?.email ?? null]);
    case 'mother-tongue-and-languages': {
      const of = told['mother-tongue-and-languages'];
      return of === undefined ? [] : [[`${t.motherTongue} ${languageName(of.motherTongue, language)}`],
        ...of.languages.map((each) => [`${languageName(each.language, language)} ${each.level ?? ''}`.trim()])];
    }
    case 'citizenship': return told.citizenship === undefined ? [] : [[countryName(told.citizenship.nationality, language)]];
    case 'education': return told.education === undefined ? [] : [[educationSaid[told.education.level][language]]];
    case 'work-history': {
      const of = told['work-history'];
      return (of?.work ?? []).map((each) => [
        ...titleSaid(each.title, of ?? {}, language), `${each.employer === '' ? '' : `, ${each.employer}`} ${month(each.from)}–${each.until === null ? t.goesOn : month(each.until)}`,
      ]);
    }
    case 'skills-and-wishes': return skillLines(told, t, language);
    case 'introduction': return filled([told.introduction?.text ?? null]);
    case 'long-unemployed': return told['long-unemployed'] === undefined ? [] : [[t.since(formatDate(told['long-unemployed'].since))]];
    case 'health': return filled(told.health?.items ?? []);
    case 'through': return told.through === undefined ? [] : filled([told.through.name ?? t.expert, told.through.phone, told.through.email]);
  }
}

function skillLines(told: Told, t: Said, language: Language): Line[] {
  const of = told['skills-and-wishes'];
  if (of === undefined) return [];
  const list = (name: string, items: readonly Line[]): Line[] =>
    (items.length === 0 ? [] : [[`${name}: `, ...items.flatMap((item, at) => (at === 0 ? item : [', ', ...item]))]]);
  const each = (items: readonly string[]): Line[] => items.map((item) => [item]);
  return [
    ...list(t.wishes, of.wishes.map((wish) => titleSaid(wish, of, language))), ...list(t.skills, of.skills.map((skill) => skillSaid(skill, of, language))),
    ...list(t.licences, each(of.licences.map((code) => licencesSaid[code][language]))), ...list(t.workingTimes, each(of.workingTimes.map((code) => workingTimesSaid[code][language]))),
    ...list(t.shifts, each(of.shifts.map((code) => shiftsSaid[code][language]))), ...(of.availableFrom === null ? [] : [[t.availableFrom(formatDate(of.availableFrom))]]),
  ];
}
