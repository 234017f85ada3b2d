import { businessIdCheckDigit } from '@kohtaanto/rules/employers/business-id.ts';
import { addDays, formatIso } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { firstOfficeDayOnOrAfter, lastOfficeDayOnOrBefore } from '@kohtaanto/rules/foundations/working-days.ts';
import type { Chance } from '../chance.ts';
import { chanceOf } from '../chance.ts';
import type { TableRows } from '../copy-text.ts';
import type { DemoArea } from '../organisation.ts';
import { occupationOf } from './occupation-names.ts';
import { RowsOfTable } from '../tables/tables.ts';
import { beginnings, needs, notes, people, promises, trades } from './trades.ts';
import type { Trade } from './trades.ts';
import { columns } from './employer-tables.ts';
import type { EmployerRows, EmployerTable, Invented } from './employer-tables.ts';
import { addPostingRows, addTownPostingRows } from './invented-postings.ts';
import { addRecruitmentRows } from './invented-recruitments.ts';
import { addTrainingRows } from './invented-trainings.ts';
import { addVacancyRows } from './invented-vacancies.ts';

export type EmployersPlan = {
  readonly seed: number; readonly day: PlainDate; readonly area: DemoArea; readonly seekers: number;
  /** Customers of each municipality, as weights. */
  readonly places: Readonly<Record<string, number>>; readonly swedish: Readonly<Record<string, number>>;
};

/** Where many of an area work without living there: Tampere. */
const towns: ReadonlyMap<number, string> = new Map([[21, '837']]);
const MOST = 600;
const LEAST = 60;
const EMPLOYER_PER_SEEKERS = 5;

/** Employers nobody has met and their vacancies, as rows for COPY: the same for the same seed and day. */
export function inventEmployers(plan: EmployersPlan): readonly TableRows[] {
  const { seed, day, area } = plan;
  const rows = Object.fromEntries(Object.keys(columns).map((table) => [table, new RowsOfTable()])) as EmployerRows;
  const count = Math.min(MOST, Math.max(LEAST, Math.round(plan.seekers / EMPLOYER_PER_SEEKERS)));
  const names = new Set<string>();
  const made = Array.from({ length: count }, (_, at) => {
    const chance = chanceOf(seed, 'employer', area.areaId, at);
    const employer = inventEmployer(chance, plan, at, names);
    addServiceRows(rows, chance, employer, area.areaId, day);
    addVacancyRows(rows, chance, employer, area.areaId, day);
    return employer;
  });
  const places = Object.keys(plan.places);
  addPostingRows(rows, chanceOf(seed, 'postings', area.areaId), places, places.some((place) => (plan.swedish[place] ?? 0) > 0.2), area.areaId, day);
  const town = towns.get(area.areaId);
  if (town !== undefined) addTownPostingRows(rows, chanceOf(seed, 'town-postings', area.areaId), town, area.areaId, day);
  addEventRows(rows, chanceOf(seed, 'employer-events', area.areaId), made, area.areaId, day);
  addTrainingRows(rows, made, area.areaId, day);
  addRecruitmentRows(rows, made, area.areaId, day);
  return (Object.keys(columns) as EmployerTable[]).filter((table) => rows[table].rows > 0)
    .map((table) => ({ table, columns: columns[table], bytes: rows[table].bytes(), rows: rows[table].rows }));
}

function inventEmployer(chance: Chance, { area, places, swedish }: EmployersPlan, at: number, names: Set<string>): Invented {
  const municipality = chance.weighted(places);
  const language = chance.happens(swedish[municipality] ?? 0) ? 'sv' as const : 'fi' as const;
  const trade = trades[Number(chance.weighted(Object.fromEntries(trades.map(({ weight }, index) => [index, weight]))))] ?? trades[0];
  if (trade === undefined) throw new RangeError('no trade');
  const size = trade.kind === 'public' ? 'medium' as const : chance.weighted({ none: 38, micro: 57, small: 4, medium: 0.8, large: 0.2 });
  const contact = chance.pick(people[language]);
  const name = nameOf(chance, trade, language, size, names);
  return {
    employerId: chance.uuid(), name, businessId: businessIdOf(area.areaId, at), municipality, language, trade, size, contact, contactId: chance.uuid(),
    email: `${plain(contact)}@${plain(name).replaceAll('.', '-').slice(0, 30)}.example`, staffId: staffOf(chance, area, municipality),
  };
}

/** Numbers from the end of the seven digits, which the register of businesses has not come to. */
function businessIdOf(areaId: number, at: number): string {
  for (let digits = 9_000_000 + areaId * 20_000 + at * 11; ; digits += 1) {
    const check = businessIdCheckDigit(String(digits));
    if (check !== null) return `${digits}-${check}`;
  }
}

function nameOf(chance: Chance, { called, kind }: Trade, language: 'fi' | 'sv', size: string, names: Set<string>): string {
  for (let tries = 0; ; tries += 1) {
    const family = chance.pick(people[language]).split(' ')[1] ?? '';
    const begin = tries > 4 || chance.happens(0.3) ? family : chance.pick(beginnings[language]);
    const form = kind !== 'company' ? '' : size === 'none' ? (language === 'fi' ? ' Tmi' : ' Fma') : language === 'fi' ? ' Oy' : ' Ab';
    const name = `${begin} ${chance.pick(called[language])}${form}${tries > 12 ? ` ${String(tries)}` : ''}`;
    if (!names.has(name)) {
      names.add(name);
      return name;
    }
  }
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9 -]/gu, '').trim().replaceAll(/[ -]+/gu, '.');

/** The expert of the unit that serves the municipality; without one its team lead, and without that any expert. */
function staffOf(chance: Chance, { units, staff }: DemoArea, municipality: string): string {
  const unit = units.find(({ municipalities }) => municipalities.includes(municipality))?.code;
  const experts = staff.filter(({ roles }) => roles.includes('employer-expert'));
  const ofUnit = experts.filter((each) => each.unit === unit);
  const leads = staff.filter((each) => each.unit === unit && each.roles.includes('team-lead'));
  const list = ofUnit.length > 0 ? ofUnit : leads.length > 0 ? leads : experts.length > 0 ? experts : staff;
  return chance.pick(list).staffId;
}

const ago = (day: PlainDate, days: number): string => formatIso(addDays(day, -days));

function addServiceRows(rows: EmployerRows, chance: Chance, employer: Invented, areaId: number, day: PlainDate): void {
  const { employerId, language, trade, municipality, staffId, contactId } = employer;
  rows.employer.add([areaId, employerId, trade.kind, employer.businessId, employer.name, trade.industry, employer.size, municipality, language, trade.industry === '78', '']);
  rows.employer_workplace.add([areaId, chance.uuid(), employerId, employer.name, municipality, `${language === 'fi' ? 'Teollisuustie' : 'Industrivägen'} ${chance.between(1, 40)}`]);
  const reads = chance.happens(0.4);
  rows.employer_contact.add([areaId, contactId, employerId, employer.contact, language === 'fi' ? 'toimitusjohtaja' : 'verkställande direktör', employer.email,
    `044 000 ${chance.between(2000, 9999)}`, reads ? ago(day, chance.between(30, 500)) : null, reads && chance.happens(0.1) ? ago(day, chance.between(1, 29)) : null]);
  const since = ago(day, chance.between(60, 690));
  rows.employer_team_member.add([areaId, chance.uuid(), employerId, 'area', staffId, staffId, true, `[${since},)`]);
  if (chance.happens(0.25)) rows.employer_team_member.add([areaId, chance.uuid(), employerId, 'municipality', null,
    language === 'fi' ? 'Kunnan elinkeinopalvelut' : 'Kommunens näringstjänst', false, `[${since},)`]);
  if (chance.happens(0.2)) rows.employer_team_member.add([areaId, chance.uuid(), employerId, 'development-company', null,
    language === 'fi' ? 'Seudun kehitysyhtiö' : 'Regionens utvecklingsbolag', false, `[${since},)`]);
  for (let each = chance.happens(0.7) ? chance.between(1, 4) : 0; each > 0; each -= 1) {
    rows.employer_touch.add([areaId, chance.uuid(), employerId, ago(day, chance.between(1, 400)), chance.weighted({ call: 5, visit: 3, message: 2, meeting: 1 }),
      chance.weighted({ 'needs-mapping': 5, recruitment: 3, 'employment-skills': 1 }), chance.pick(notes[language]), chance.happens(0.7) ? contactId : null, staffId]);
  }
  if (chance.happens(0.12)) {
    const isco = chance.pick(trade.hires);
    rows.employer_need.add([areaId, chance.uuid(), employerId, 'labour', chance.happens(0.6) ? 'coming' : 'hidden', isco, occupationIn(isco, language), chance.weighted({ 1: 6, 2: 3, 4: 1 }),
      chance.happens(0.8) ? formatIso(addDays(day, chance.between(10, 200))) : null, chance.pick(needs[language]), 'open', ago(day, chance.between(1, 90)), staffId]);
  }
  if (chance.happens(0.14)) addPromise(rows, chance, employer, areaId, day);
}

function addPromise(rows: EmployerRows, chance: Chance, { employerId, language, staffId }: Invented, areaId: number, day: PlainDate): void {
  const made = chance.between(2, 60);
  const due = addDays(day, chance.weighted({ late: 3, near: 7 }) === 'late' ? -chance.between(1, 9) : chance.between(0, 20));
  const isKept = chance.happens(0.5);
  const keptOn = isKept ? lastOfficeDayOnOrBefore(addDays(day, -chance.between(1, made))) : null;
  const promisedOn = lastOfficeDayOnOrBefore(addDays(day, -made - 8));
  const dueOn = firstOfficeDayOnOrAfter(keptOn === null ? due : addDays(keptOn, chance.between(-3, 5)));
  const how = language === 'fi' ? 'Hoidettu puhelimessa' : 'Skött per telefon';
  rows.employer_promise.add([areaId, chance.uuid(), employerId, chance.pick(promises[language]), formatIso(promisedOn), formatIso(dueOn < promisedOn ? promisedOn : dueOn), staffId,
    keptOn === null ? null : formatIso(keptOn), keptOn === null ? null : how, keptOn === null ? null : staffId]);
}

function addEventRows(rows: EmployerRows, chance: Chance, employers: readonly Invented[], areaId: number, day: PlainDate): void {
  const language = employers.filter((each) => each.language === 'sv').length * 3 > employers.length ? 'sv' : 'fi';
  const planned: readonly (readonly [string, number, string, string])[] = [
    ['recruitment', -46, 'Syksyn rekrytointipäivä', 'Höstens rekryteringsdag'], ['breakfast', -18, 'Yrittäjien aamiainen', 'Företagarfrukost'],
    ['breakfast', 16, 'Yrittäjien aamiainen: palkkatuki', 'Företagarfrukost: lönesubvention'], ['recruitment', 51, 'Kesätyöt ajoissa', 'Sommarjobben i tid'],
  ];
  for (const [kind, away, fi, sv] of planned) {
    const eventId = chance.uuid();
    const isPast = away < 0;
    const place = chance.pick(employers).municipality;
    const outcome = isPast ? (language === 'fi' ? 'Useampi työnantaja kertoi tulevista paikoista, ja sovittiin yhteydenotoista.' : 'Flera arbetsgivare berättade om kommande jobb.') : null;
    rows.employer_event.add([areaId, eventId, kind, language === 'fi' ? fi : sv, formatIso(addDays(day, away)), kind === 'breakfast' ? '08:00' : '12:00', place,
      language === 'fi' ? 'Kirjaston sali' : 'Bibliotekets sal', kind === 'breakfast' ? 40 : 200, outcome, isPast && kind === 'recruitment' ? chance.between(60, 140) : null,
        isPast ? chance.between(2, 9) : null]);
    for (const employer of chance.shuffled(employers).slice(0, 24)) {
      const answer = chance.weighted({ coming: 4, 'not-coming': 2, none: isPast ? 1 : 4 });
      rows.employer_invitation.add([areaId, eventId, employer.employerId, formatIso(addDays(day, Math.min(away, 0) - 10)), answer, isPast ? answer === 'coming' && chance.happens(0.85) : null]);
    }
  }
}

const occupationIn = (isco: string, language: 'fi' | 'sv'): string => occupationOf(isco)[language];
