/**
 * The cost sharing of the whole country: 45 areas with their real members, a year's receipts, figures
 * of every month, instalments under a budget raised in July, the settlement, and for every municipality
 * its statement with the derivation of each cent and its invoice as Finvoice. The peer in the same run
 * shares the same sums as a spreadsheet does, each share rounded by itself; beside its speed is printed
 * how many of its wholes do not add up. PDFs are printed at the reader's wish and measured apart.
 *
 *   node benchmarks/sharing.ts [receipts of an area: 200]
 */
import { readAreas } from '@kohtaanto/office/areas/load-areas.ts';
import { mergersOf } from '@kohtaanto/office/cost-sharing/files/municipality-names.ts';
import { finvoiceOf } from '@kohtaanto/office/cost-sharing/finvoice/finvoice.ts';
import { readSchemes } from '@kohtaanto/office/cost-sharing/scheme-file.ts';
import { areasFolder } from '@kohtaanto/office/areas/load-areas.ts';
import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import type { Cost } from '@kohtaanto/rules/cost-sharing/cost.ts';
import { instalmentsOf } from '@kohtaanto/rules/cost-sharing/instalments.ts';
import type { Scheme } from '@kohtaanto/rules/cost-sharing/scheme.ts';
import { settleYear } from '@kohtaanto/rules/cost-sharing/settle-year.ts';
import { shareCosts } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import type { Sharing } from '@kohtaanto/rules/cost-sharing/share-costs.ts';
import { statementOf } from '@kohtaanto/rules/cost-sharing/statement.ts';
import { cents, sumCents } from '@kohtaanto/rules/foundations/cents.ts';
import { plainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import { derivationLines } from '@kohtaanto/words/cost-sharing/derivation-words.ts';
import { figureLine, printFigures, repeatableChance } from './measuring/figure.ts';

const RECEIPTS = Number(process.argv[2] ?? 200);
const chance = repeatableChance(45);
const upTo = (most: number): number => Math.floor(chance() * most) + 1;

const data = await readAreas();
const [form] = (await readSchemes(areasFolder)).filter((scheme) => scheme.id === 'porvoo-2025');
if (form === undefined) throw new Error('the scheme of Porvoo is not there');
const mergers = mergersOf(data.municipalities.municipalities);
const areas = data.areas.areas.filter((area) => area.areaId <= 45).map((area) => {
  const scheme: Scheme = {
    ...form, areaId: area.areaId, municipalities: area.municipalities, responsible: area.municipalities[0] ?? '',
  };
  return { scheme, bases: basesOf(area.municipalities), costs: costsOf(RECEIPTS), raised: costsOf(RECEIPTS), actual: costsOf(RECEIPTS) };
});

function basesOf(municipalities: readonly string[]): readonly BaseFigure[] {
  return municipalities.flatMap((municipality) => {
    const people = upTo(60_000);
    const figure = (measure: BaseFigure['measure'], asOf: string, value: number): BaseFigure =>
      ({ measure, municipality, asOf, hundredths: value * 100, source: 'made', path: '' });
    return [
      figure('population-18-64', '2024-12-31', people), figure('foreign-language', '2024-12-31', upTo(people)),
      ...Array.from({ length: 12 }, (_, at) =>
        figure('unemployed-and-in-services', `2025-${String(at + 1).padStart(2, '0')}`, upTo(Math.ceil(people / 8)))),
    ];
  });
}

function costsOf(count: number): readonly Cost[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at + 1), category: at % 10 === 0 ? 'investment' : 'operating', cents: cents(upTo(9_000_000)), description: 'made',
    municipality: null, key: null, day: plainDate(`2025-${String(upTo(12)).padStart(2, '0')}-${String(upTo(28)).padStart(2, '0')}`), path: '',
  }));
}

type Area = (typeof areas)[number];

function shared({ scheme, bases }: Area, costs: readonly Cost[]): Sharing {
  const answer = shareCosts({
    scheme, bases, costs, mergers, year: 2025, purpose: 'settlement', acceptOlder: false, brought: cents(0),
  });
  if (!answer.ok) throw new Error(answer.faults.map((fault) => `${fault.path} ${fault.code}`).join(', '));
  return answer.sharing;
}

let statements = 0;
let signs = 0;

/** The year of one area, from receipts to every municipality's statement and invoice. */
function yearOf(area: Area): void {
  const budget = shared(area, area.costs);
  const raised = shared(area, area.raised);
  const final = shared(area, area.actual);
  const versions = [{ fromMonth: 1, shares: budget.totals }, { fromMonth: 7, shares: raised.totals }];
  const instalments = new Map([...final.totals.keys()].map((each) => [each, instalmentsOf(each, versions, 12)]));
  const paid = new Map([...instalments].map(([each, sums]) => [each, sumCents(sums.map((sum) => sum.cents))] as const));
  const none = cents(0);
  const settled = settleYear({ shares: final.totals, paid, carriedSurplus: none, carriedDeficit: none, mayCarry: true });
  if (!settled.ok) throw new Error('not settled');
  for (const line of settled.settlement.lines) {
    const statement = statementOf(final, line.municipality, instalments.get(line.municipality) ?? [], line);
    const why = statement.rows.flatMap((row) => (row.derivation === null ? [] : derivationLines(row.derivation, 'fi')));
    const rows = [
      ...statement.rows.map((row) => ({ name: row.category, description: why[0] ?? '', cents: row.cents })),
      { name: 'paid', description: '', cents: cents(-line.paid) },
    ];
    const day = plainDate('2026-02-16');
    const xml = finvoiceOf({
      number: `30-2025-${line.municipality}`, referenceBase: `302025${line.municipality}`, day, due: plainDate('2026-03-16'),
      first: plainDate('2025-01-01'), last: plainDate('2025-12-31'), agreement: final.ruleVersion, rows, notes: why, language: 'fi',
      seller: { name: 'Porvoon kaupunki', businessId: null, iban: 'FI2112345600000785', bic: 'OKOYFIHH' },
      buyer: { name: `Kunta ${line.municipality}`, businessId: null }, original: null,
    });
    statements += 1;
    signs += xml.length + why.join('').length;
  }
}

function spreadsheet(area: Area): number {
  const part = (measure: string): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const base of area.bases) if (base.measure === measure) sums.set(base.municipality, (sums.get(base.municipality) ?? 0) + base.hundredths);
    return sums;
  };
  const parts = ([['population-18-64', 0.45], ['unemployed-and-in-services', 0.45], ['foreign-language', 0.1]] as const)
    .map(([measure, share]) => ({ share, sums: part(measure) }));
  let apart = 0;
  for (const costs of [area.costs, area.raised, area.actual]) for (const category of ['operating', 'investment']) {
    const euros = costs.filter((cost) => cost.category === category).reduce((sum, cost) => sum + cost.cents / 100, 0);
    const weights = area.scheme.municipalities.map((each) => parts.reduce((sum, { share, sums }) =>
      sum + (share * (sums.get(each) ?? 0)) / [...sums.values()].reduce((a, b) => a + b, 0), 0));
    const rounded = weights.map((weight) => Math.round(weight * euros * 100));
    if (rounded.reduce((a, b) => a + b, 0) !== Math.round(euros * 100)) apart += 1;
  }
  return apart;
}

for (const area of areas.slice(0, 3)) yearOf(area); // what a running office has compiled already
statements = 0;
signs = 0;
const usage = process.threadCpuUsage();
const begun = performance.now();
for (const area of areas) yearOf(area);
const spent = performance.now() - begun;
const { user, system } = process.threadCpuUsage(usage);
const peerBegun = performance.now();
const apart = areas.reduce((sum, area) => sum + spreadsheet(area), 0);
const peerSpent = performance.now() - peerBegun;

printFigures([
  `# ${areas.length} areas, ${statements} statements with derivation and Finvoice (${(signs / 1e6).toFixed(1)} MB), ${RECEIPTS} receipts three times each`,
  `# by the thread's own processor time ${((user + system) / 1e6).toFixed(3)} s`,
  `# peer: shares rounded one by one as in a spreadsheet, without statements, ${(peerSpent / 1000).toFixed(3)} s; ${apart} of ${areas.length * 6} wholes do not add up (here none)`,
  figureLine('sharing', spent / 1000, 's', { at: 'most', value: 1 }),
]);
