import { addDays } from '@kohtaanto/rules/foundations/plain-date.ts';
import { periodOfDays } from '@kohtaanto/rules/foundations/period.ts';
import type { Period } from '@kohtaanto/rules/foundations/period.ts';
import type {
  ContactKind,
  GroundFact,
  KnownEndingFact,
  LapseKind,
  SearchEndReason,
  ServiceKind,
  StatusCode,
} from '@kohtaanto/rules/obligations/facts.ts';
import type { FactCollection, FactSentence } from './fact-collection.ts';
import { DAY, readDay } from './finnish-dates.ts';
import { planSentence } from './plan-sentence.ts';

const PERIOD = `(?:from ${DAY}|${DAY}[–-]${DAY})`;

const statusCodes: Readonly<Record<string, StatusCode>> = {
  'unemployed': '02',
  'laid off': '03',
  'shortened working week': '04',
  'outside the labour force': '05',
  'in a service': '07',
  'in studies': '08',
  'part-time work': '09',
  'full-time work': '01',
};

const serviceKinds: Readonly<Record<string, ServiceKind>> = {
  'labour market training': 'labour-market-training',
  'joint purchase training': 'joint-purchase-training',
  'supported study': 'supported-study',
  'literacy study': 'literacy-study',
  'work trial': 'work-trial',
  'pay-subsidised work': 'pay-subsidised-work',
  'rehabilitation': 'rehabilitation',
  'rehabilitative work': 'rehabilitative-work',
  'coaching': 'coaching',
  'integration training': 'integration-training',
};

const contactKinds: Readonly<Record<string, ContactKind>> = {
  'initial interview': 'initial-interview',
  'complementary interview': 'complementary-interview',
  'complementary interviews': 'complementary-interview',
  'job search discussion': 'job-search-discussion',
  'substitute service': 'substitute-service',
  'other contact': 'other',
};

const grounds: Readonly<Record<string, GroundFact['ground']>> = {
  'need of multi-agency support': 'multi-agency-need',
  'unable to work': 'unable-to-work',
  'hindered': 'hindered',
  'no opportunities': 'no-opportunities',
  'integration customer': 'integration-customer',
  'weighty reason for a meeting': 'weighty-reason-for-meeting',
  'threatened by unemployment': 'threat-of-unemployment',
};

const endings: Readonly<Record<string, KnownEndingFact['kind']>> = {
  'full-time work': 'work',
  'pay-subsidised work': 'subsidised-work',
  'part-time work': 'part-time-work',
  'labour market training': 'labour-market-training',
  'supported study': 'supported-study',
  'military or civil service': 'military-or-civil-service',
  'family leave': 'family-leave',
  'entrepreneurship': 'entrepreneurship',
  'study': 'study',
  'pension': 'pension',
};

const endReasons: Readonly<Record<string, SearchEndReason>> = {
  'own notice': 'own-notice',
  'not renewed': 'not-renewed',
  'clarification missing': 'clarification-missing',
  'no contact': 'no-contact',
  'right to work ended': 'right-to-work-ended',
  'moved abroad': 'moved-abroad',
  'died': 'died',
};

const lapseKinds: Readonly<Record<string, LapseKind>> = {
  'missed meeting': 'missed-meeting',
  'no contact': 'no-contact',
  'report missing': 'report-missing',
  'service not started': 'service-not-started',
  'service interrupted': 'service-interrupted',
  'plan not followed': 'plan-not-followed',
  'pointed job not applied for': 'pointed-job-not-applied',
};

/** The whole controlled language; README.md lists the same forms for its readers. */
export const factSentences: readonly FactSentence[] = [
  form(`search starts (?:again )?(${DAY})`, (to, [day = '']) => {
    const start = to.happenedOn(readDay(day));
    to.startSearch(start, start);
  }),
  form(`search requested (${DAY}) and registered (${DAY})`, (to, [requested = '', registered = '']) => {
    to.startSearch(readDay(requested), to.happenedOn(readDay(registered)));
  }),
  form(`search ends (${DAY}) \\((${oneOf(endReasons)})\\)`, (to, [day = '', reason = '']) => {
    to.endSearch(to.happenedOn(readDay(day)), meaning(endReasons, reason));
  }),
  form(`(${oneOf(statusCodes)})(?: (\\d+) %)? (${PERIOD})`, (to, [status = '', percent = '', when = '']) => {
    const period = to.begins(readPeriod(when));
    const code = meaning(statusCodes, status);
    const atWork = code === '01' || code === '04' || code === '09';
    const hours = percent === '' ? (code === '01' ? 100 : undefined) : Number(percent);
    to.addStatus({
      code,
      period,
      ...(hours === undefined ? {} : { hoursPercent: hours }),
      ...(atWork && period.end !== null ? { estimatedEnd: period.end } : {}),
    });
  }),
  form(
    `(${oneOf(serviceKinds)})(?: (\\d+) %)? (${PERIOD})(?: \\(estimated end (${DAY})\\))?` +
      '(?:, (no )?vocational qualification)?',
    addService,
  ),
  form(`(${oneOf(contactKinds)}) (${DAY}(?:, ${DAY})*)`, (to, [contact = '', days = '']) => {
    for (const day of days.split(', ')) {
      to.contacts.push({ kind: meaning(contactKinds, contact), day: to.happenedOn(readDay(day)) });
    }
  }),
  planSentence,
  form(`reports (\\d+) opportunit(?:y|ies) on (${DAY})`, (to, [count = '', day = '']) => {
    to.reports.push({ day: to.happenedOn(readDay(day)), opportunities: Number(count) });
  }),
  form(`lapse (${DAY}) \\((${oneOf(lapseKinds)})\\)`, (to, [day = '', kind = '']) => {
    to.lapses.push({ day: to.happenedOn(readDay(day)), kind: meaning(lapseKinds, kind) });
  }),
  form(`profile published (${DAY}), valid until (${DAY})`, (to, [published = '', until = '']) => {
    to.profiles.push({ publishedOn: to.happenedOn(readDay(published)), validUntil: readDay(until) });
  }),
  form(`(${oneOf(grounds)}) (${PERIOD})`, (to, [ground = '', when = '']) => {
    to.grounds.push({ ground: meaning(grounds, ground), period: to.begins(readPeriod(when)) });
  }),
  form(`known on (${DAY}): (${oneOf(endings)}) (${PERIOD})`, (to, [known = '', kind = '', when = '']) => {
    const knownOn = to.happenedOn(readDay(known));
    to.knownEndings.push({ knownOn, kind: meaning(endings, kind), period: readPeriod(when) });
  }),
  form('(\\d+) suitable opportunities in a review period', (to, [count = '']) => {
    to.opportunities = Number(count);
  }),
  form(`asks for meetings (${DAY})`, (to, [day = '']) => {
    to.requests.push({ day: to.happenedOn(readDay(day)) });
  }),
  form(`asked on (${DAY})`, (to, [day = '']) => to.askOn(readDay(day))),
];

function addService(to: FactCollection, words: readonly string[]): void {
  const [name = '', percent = '', when = '', estimated = '', untrained = ''] = words;
  const kind = meaning(serviceKinds, name);
  const period = to.begins(readPeriod(when));
  const estimatedEnd = estimated === '' ? period.end : addDays(readDay(estimated), 1);
  if (estimatedEnd === null) throw new Error(`${name}: an open service needs its estimated end`);
  const hours = percent === '' ? {} : { hoursPercent: Number(percent) };
  to.services.push({ kind, period, estimatedEnd, qualified: untrained === '', ...hours });
  if (kind === 'pay-subsidised-work') to.addStatus({ code: '00', period, ...hours });
}

function form(pattern: string, add: FactSentence['add']): FactSentence {
  return { form: new RegExp(`^${pattern}$`, 'i'), add };
}

function readPeriod(text: string): Period {
  if (text.startsWith('from ')) return { start: readDay(text.slice(5)), end: null };
  const [first = '', last = ''] = text.split(/[–-]/);
  return periodOfDays(readDay(first), readDay(last));
}

function oneOf(words: Readonly<Record<string, unknown>>): string {
  return Object.keys(words).join('|');
}

function meaning<Value>(of: Readonly<Record<string, Value>>, word: string): Value {
  const value = of[word.toLowerCase()];
  if (value === undefined) throw new Error(`Unknown word "${word}"`);
  return value;
}
