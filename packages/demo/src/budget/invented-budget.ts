import { cents } from '@kohtaanto/rules/foundations/cents.ts';
import type { Cents } from '@kohtaanto/rules/foundations/cents.ts';
import { monthOf, yearOf } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { chanceOf } from '../chance.ts';

/** A budget that nobody decided, with the use of its months; euros by seeker make areas of different size alike. */
export type InventedLine = {
  readonly code: string; readonly name: string; readonly side: 'expense' | 'income';
  readonly category: 'services' | 'staff' | 'administration' | 'extra-service' | 'municipal-share' | 'investment' | 'income';
  readonly task: string | null; readonly municipality: string | null; readonly group: string | null;
  readonly accounts: readonly string[]; readonly pace: 'even' | 'last-year' | 'plan'; readonly planned: Cents;
};
export type InventedVersion = { readonly validFrom: string; readonly decision: string; readonly lines: readonly InventedLine[] };
export type InventedUse = {
  readonly line: string; readonly month: string; readonly cents: Cents; readonly description: string; readonly municipality: string | null;
  readonly group: string | null; readonly commitment: string | null; readonly correction: string | null; readonly voucher: string | null;
};
/** What a municipality's share of benefits was in a month; `fromFile` where one of Kela's files told it. */
export type SharePaid = { readonly municipality: string; readonly month: string; readonly cents: Cents; readonly fromFile: boolean };
export type InventedCommitment = {
  readonly code: string; readonly line: string; readonly provider: string; readonly subject: string; readonly cents: Cents;
  readonly from: string; readonly until: string;
};
export type InventedBudget = {
  readonly year: number; readonly versions: readonly InventedVersion[]; readonly commitments: readonly InventedCommitment[];
  readonly use: readonly InventedUse[]; readonly closedMonths: readonly string[];
};

type Shape = {
  readonly code: string; readonly name: string; readonly perSeeker: number; readonly category: InventedLine['category']; readonly task?: string;
  readonly group?: string; readonly pace?: InventedLine['pace'];
  /** How much of an even twelfth each month uses; what is not named uses it whole. */
  readonly months?: readonly number[];
  /** How the year goes against its plan. */
  readonly drift?: number;
};

const bySeason = [0.4, 0.8, 1.2, 1.3, 1.2, 0.7, 0.2, 0.8, 1.5, 1.6, 1.4, 0.9];
const late = [0.1, 0.3, 0.6, 0.9, 1.2, 0.8, 0.4, 1.1, 1.7, 1.8, 1.7, 1.4];

const shapes: readonly Shape[] = [
  { code: '4010', name: 'Henkilöasiakkaan palvelun henkilöstö', perSeeker: 520, category: 'staff', task: 'person-service', drift: 0.99 },
  { code: '4020', name: 'Työnantaja- ja yrityspalvelujen henkilöstö', perSeeker: 130, category: 'staff', task: 'employer-service' },
  { code: '4030', name: 'Kotoutumisen edistämisen henkilöstö', perSeeker: 95, category: 'staff', task: 'integration', group: 'integration-customer', drift: 1.04 },
  { code: '4110', name: 'Valmennukset ja kokeilut', perSeeker: 150, category: 'services', task: 'coaching-and-trials', pace: 'last-year', months: bySeason, drift: 1.06 },
  { code: '4120', name: 'Työvoimakoulutus', perSeeker: 240, category: 'services', task: 'labour-market-training', pace: 'last-year', months: late, drift: 0.93 },
  { code: '4130', name: 'Palkkatuki', perSeeker: 310, category: 'services', task: 'pay-subsidy', drift: 1.08 },
  { code: '4140', name: 'Starttiraha', perSeeker: 45, category: 'services', task: 'start-up-grant', drift: 0.9 },
  { code: '4210', name: 'Toimitilat, tietojärjestelmät ja hallinto', perSeeker: 170, category: 'administration' },
  { code: '4900', name: 'Palvelutorien kalusteet ja laitteet', perSeeker: 22, category: 'investment', pace: 'plan', months: [0, 0, 0, 0, 0, 4.4, 0, 0, 2.1, 0, 0, 0] },
];

const providers = ['Taitopolku Oy', 'Seudun aikuisopisto', 'Valmennus Vaara ja Lehto', 'Ammattiopisto Rantakivi'] as const;

/**
 * Places with their seekers; `payer` orders an extra service, and each place pays its share of benefits as the bills have it: all
 * that are known are booked but the newest, which waits for who books it.
 */
export function inventBudget(
  seed: number, day: PlainDate, areaId: number, { places, payer, paid }: Payers,
): readonly InventedBudget[] {
  const year = yearOf(day);
  return [[year - 1, 12] as const, [year, monthOf(day) - 1] as const]
    .map(([of, monthsPassed]) => budgetOf(seed, areaId, { year: of, monthsPassed }, { places, payer, paid }));
}

export type Payers = { readonly places: Readonly<Record<string, number>>; readonly payer: string; readonly paid: readonly SharePaid[] };
type Passed = { readonly year: number; readonly monthsPassed: number };

function budgetOf(seed: number, areaId: number, { year, monthsPassed }: Passed, { places, payer, paid }: Payers): InventedBudget {
  const chance = chanceOf('budget', seed, areaId, year);
  const seekers = Object.values(places).reduce((sum, each) => sum + each, 0);
  const whole = (euros: number): Cents => cents(Math.round(euros / 100) * 10_000);
  const own = shapes.map((shape): InventedLine => ({
    code: shape.code, name: shape.name, side: 'expense', category: shape.category, task: shape.task ?? null, municipality: null,
    group: shape.group ?? null, accounts: [`43${shape.code}`], pace: shape.pace ?? 'even', planned: whole(shape.perSeeker * seekers),
  }));
  const extra: InventedLine = {
    code: '4300', name: 'Nuorten työpaja kunnan tilauksesta', side: 'expense', category: 'extra-service', task: 'coaching-and-trials',
    municipality: payer, group: 'under-30', accounts: [], pace: 'even', planned: whole(28 * seekers * 0.4),
  };
  const shares = Object.entries(places).filter(([, count]) => count > 0).map(([municipality, count]): InventedLine => ({
    code: `KO-${municipality}`, name: 'Työttömyysetuuksien kuntaosuus', side: 'expense', category: 'municipal-share', task: null, municipality,
    group: null, accounts: [], pace: 'even', planned: whole(plannedShare(paid, municipality, year) ?? count * 1150),
  }));
  const paidByAll = own.reduce((sum, line) => sum + line.planned, 0);
  const income: InventedLine = {
    code: '3000', name: 'Kuntien maksuosuudet', side: 'income', category: 'income', task: null, municipality: null, group: null, accounts: ['3000'],
    pace: 'even', planned: cents(paidByAll),
  };
  const lines = [income, ...own, extra, ...shares];
  const commitments = commitmentsOf(year, own, chance.between(1, 4));
  const booked = lines.filter(({ category, municipality }) => category !== 'municipal-share' || !paid.some((each) => each.municipality === municipality));
  const bills = lines.flatMap((line) => (line.category === 'municipal-share' ? billsOf(paid, line, year) : []));
  const use = [...bills, ...booked.flatMap((line) => Array.from({ length: monthsPassed }, (_, at): InventedUse => {
    const shape = shapes.find(({ code }) => code === line.code);
    const swing = line.side === 'income' ? 1 : 0.97 + chance.next() * 0.06;
    const part = (line.planned / 12) * (shape?.months?.[at] ?? 1) * (shape?.drift ?? (line.category === 'municipal-share' ? 1.03 : 1)) * swing;
    return {
      line: line.code, month: monthText(year, at), cents: cents(Math.round(part)), description: line.name, municipality: line.municipality,
      group: line.group, correction: null, commitment: billedOn(line.code, year, at), voucher: null,
    };
  }).filter(({ cents: amount }) => amount !== 0))];
  const closed = Array.from({ length: monthsPassed === 12 ? 12 : Math.max(0, monthsPassed - 1) }, (_, at) => monthText(year, at));
  const corrected = closed.at(-2);
  return {
    year, commitments, closedMonths: closed, versions: versionsOf(year, lines),
    use: corrected === undefined ? use : [...use, {
      line: '4130', month: corrected, cents: cents(-1_234_56), description: 'Palautettu palkkatuki', municipality: null, group: null,
      commitment: null, correction: 'Työnantaja palautti maksetun tuen', voucher: null,
    }],
  };
}

/** The year's bills, but the newest one that Kela has sent. */
function billsOf(paid: readonly SharePaid[], { code, name, municipality }: InventedLine, year: number): readonly InventedUse[] {
  const newest = paid.reduce((last, { month, fromFile }) => (fromFile && month > last ? month : last), '');
  return paid.filter((each) => each.municipality === municipality && each.month.startsWith(`${year}-`) && each.month !== newest && each.cents !== 0)
    .map(({ month, cents: amount, fromFile }): InventedUse => ({
      line: code, month, cents: amount, description: fromFile ? 'Kela' : name, municipality, group: null, commitment: null, correction: null,
      voucher: fromFile ? `KELA-${month}` : null,
    }));
}

/** A budget is made of the year before: a little less than its bills were, as one hopes. Euros; undefined where they are not known. */
function plannedShare(paid: readonly SharePaid[], municipality: string | null, year: number): number | undefined {
  const before = paid.filter((each) => each.municipality === municipality && each.month.startsWith(`${year - 1}-`));
  return before.length < 12 ? undefined : (before.reduce((sum, each) => sum + each.cents, 0) / 100) * 0.98;
}

/** Which promise a month's bill is of: in spring every other one of last year's, in autumn of this year's second. */
function billedOn(line: string, year: number, at: number): string | null {
  if (line !== '4110' && line !== '4120') return null;
  const isOther = at % 2 === 1 && (at < 5 || at >= 7);
  return isOther ? `SOP-${at < 5 ? year - 1 : year}-${line}-2` : `SOP-${year}-${line}-1`;
}

const monthText = (year: number, at: number): string => `${year}-${String(at + 1).padStart(2, '0')}`;

function versionsOf(year: number, lines: readonly InventedLine[]): readonly InventedVersion[] {
  const first = { validFrom: `${year}-01-01`, decision: 'Keksitty talousarvio: valtuuston joulukuun kokous', lines };
  const raised = lines.map((line) => (line.code === '4130' ? { ...line, planned: cents(Math.round((line.planned * 1.05) / 10_000) * 10_000) } : line));
  return [first, { validFrom: `${year}-07-01`, decision: 'Keksitty muutos: palkkatuen määrärahaa korotetaan', lines: raised }];
}

function commitmentsOf(year: number, lines: readonly InventedLine[], skip: number): readonly InventedCommitment[] {
  return lines.filter(({ code }) => code === '4110' || code === '4120').flatMap((line, at) => [0, 1].map((second): InventedCommitment => ({
    code: `SOP-${year}-${line.code}-${second + 1}`, line: line.code, provider: providers[(at + second + skip) % providers.length] ?? providers[0],
    subject: line.name, cents: cents(Math.round((line.planned * (second === 0 ? 0.45 : 0.2)) / 100) * 100),
    from: second === 0 ? `${year}-01-01` : `${year}-08-01`, until: second === 0 ? `${year}-12-31` : `${year + 1}-05-31`,
  })));
}
