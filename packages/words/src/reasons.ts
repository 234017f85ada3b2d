import type { Citation } from '@kohtaanto/rules/foundations/citation.ts';
import { yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import { formatDate, formatDayShort, toPlainDate } from './dates.ts';
import type { Day } from './dates.ts';
import { dutyReasons, groupReasons } from './duty-reasons.ts';
import { factReasons } from './fact-reasons.ts';
import { nbsp } from './language.ts';
import type { Language } from './language.ts';
import type { Filling, ReasonText, ReasonTexts } from './reason-text.ts';
import { changes, rules } from './rule-reasons.ts';
import { isChapter, sectionAnchor } from './section-anchor.ts';

/** A reason as the rules give it, or as it comes over the wire with its day as text. */
export type SpokenReason = {
  readonly code: string;
  readonly section?: SpokenCitation | null | undefined;
  readonly day?: Day | null | undefined;
  readonly values?: Readonly<Record<string, string | number>> | null | undefined;
};

export type SpokenCitation = Omit<Citation, 'act' | 'note'> & {
  readonly act: string;
  readonly note?: string;
};

const texts: ReasonTexts = { ...factReasons, ...rules, ...changes, ...dutyReasons, ...groupReasons };

export function hasSentence(code: string): boolean {
  return Object.hasOwn(texts, code);
}

/** The whole sentence, with its day: 'Edellinen työnhakukeskustelu pidettiin 24.8.2026'. */
export function reasonSentence(reason: SpokenReason, language: Language): string {
  const said = texts[reason.code]?.said[language];
  if (said === undefined) return reason.code;
  const day = writtenDay(reason, language);
  if (typeof said === 'function') return said(fillingOf(reason, language, day)).trim();
  return `${said}${day}`;
}

/** The sentence in a chain, where the day stands before it. */
export function reasonText(reason: SpokenReason, language: Language): string {
  const text = texts[reason.code];
  const said = text?.said[language];
  if (said === undefined) return reason.code;
  if (typeof said !== 'function') return said;
  const dayIsBefore = text?.step === undefined && reason.day !== undefined && reason.day !== null;
  return said(fillingOf(reason, language, dayIsBefore ? '' : writtenDay(reason, language))).trim();
}

/** What stands before a step of a chain: its day, or how far it is from the one before ('+ 3 kk'). */
export function reasonAt(reason: SpokenReason, language: Language): string {
  const text: ReasonText | undefined = texts[reason.code];
  const step = text?.step?.[language];
  if (step !== undefined) return typeof step === 'function' ? step(fillingOf(reason, language, '')) : step;
  return reason.day === undefined || reason.day === null ? '' : formatDayShort(reason.day, language);
}

function writtenDay(reason: SpokenReason, language: Language): string {
  if (reason.day === undefined || reason.day === null) return '';
  if (language !== 'en') return ` ${formatDate(reason.day)}`;
  return ` on ${formatDayShort(reason.day, 'en')}${nbsp}${yearOf(toPlainDate(reason.day))}`;
}

function fillingOf(reason: SpokenReason, language: Language, day: string): Filling {
  return {
    day,
    language,
    number: (name) => Number(reason.values?.[name] ?? 0),
    text: (name) => String(reason.values?.[name] ?? ''),
  };
}

/** '32 § 1 mom. 2 k' · '32 § 1 mom. 2 punkten' · 'section 32(1)(2)'; other acts are named first. */
export function sectionLabel(citation: SpokenCitation, language: Language): string {
  const act = citation.act === '380/2023' ? '' : `${citation.act} `;
  const { section, paragraph, point } = citation;
  const chapter = isChapter(citation);
  if (language === 'en') {
    const inner = [paragraph, point].filter((part) => part !== undefined && part !== null);
    const said = `${chapter ? 'chapter' : 'section'}${nbsp}${section.replace(' ', '')}`;
    return `${act}${said}${inner.map((part) => `(${part})`).join('')}`;
  }
  const sign = chapter ? chapterOf(section, language) : `${section}${nbsp}§`;
  const ofParagraph = paragraph === undefined ? '' : ` ${paragraph}${nbsp}mom.`;
  const pointWord = language === 'fi' ? 'k' : 'punkten';
  return `${act}${sign}${ofParagraph}${point === undefined ? '' : ` ${point}${nbsp}${pointWord}`}`;
}

/** In 1290/2002 the sanctions are a whole chapter, '2 a luku'. */
function chapterOf(section: string, language: Language): string {
  return `${section}${nbsp}${language === 'fi' ? 'luku' : 'kap.'}`;
}

/** As a list shows it: '31 §', or the number of another act. */
export function sectionShort(citation: SpokenCitation): string {
  return citation.act === '380/2023' ? `${citation.section}${nbsp}§` : citation.act;
}

/** The section in Finlex; the English reader is taken to the Finnish text, which alone is in force. */
export function sectionHref(citation: SpokenCitation, language: Language): string {
  const [number = '', year = ''] = citation.act.split('/');
  const act = language === 'sv'
    ? `https://www.finlex.fi/sv/lagstiftning/${year}/${number}`
    : `https://www.finlex.fi/fi/lainsaadanto/${year}/${number}`;
  return `${act}${sectionAnchor(citation)}`;
}
