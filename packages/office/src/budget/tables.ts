import { budgetWords, categoryNames } from '@kohtaanto/words/budget/budget-words.ts';
import type { AccessScope, Language, Tx } from '../platform/platform.ts';
import type { Overview, StaffYears } from './contract.ts';
import { readGround, tellBudget } from './standing.ts';
import type { Choice } from './store.ts';
import { tellStaffYears } from './tell-staff-years.ts';

/** A table for a file: amounts are whole cents, person-years whole hundredths, days are days. */
export type Cell = { readonly cents: number } | { readonly hundredths: number } | { readonly day: string } | string | null;
export type Table = { readonly title: string; readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
export type BudgetFile = { readonly table: Table; readonly notes: readonly (readonly [string, string])[]; readonly language: Language };

type Word = keyof typeof budgetWords;
export type Asked = {
  readonly year: number; readonly table: 'lines' | 'commitments' | 'staff-years'; readonly by: 'task' | 'municipality' | 'group'; readonly today: string;
};

export async function tableOf(tx: Tx, scope: AccessScope, asked: Asked): Promise<BudgetFile> {
  const { language } = scope;
  const word = (key: Word) => budgetWords[key][language];
  const overview = await tellBudget(tx, scope, asked.year, asked.today);
  const notes: [string, string][] = [
    [word('area'), overview.own?.name[language] ?? overview.area[language]], [word('year'), String(asked.year)],
    ...(overview.version === null ? [] : [
      [word('version'), `${overview.version.version} (${overview.version.validFrom})`] as [string, string],
      [word('decision'), overview.version.decision] as [string, string],
    ]),
    [word('bookedMonths'), `${overview.bookedMonths}/12`], [word('made'), asked.today],
  ];
  if (asked.table === 'lines') return { table: linesTable(overview, language), notes, language };
  if (asked.table === 'commitments') {
    const { commitments } = await readGround(tx, scope, asked.year, asked.today);
    const heads: Word[] = ['code', 'line', 'provider', 'subject', 'municipality', 'from', 'until', 'amount', 'ofYear', 'used', 'open', 'over'];
    const rows = commitments.map((each): Cell[] => [
      each.code, each.lineCode, each.provider, each.subject, nameIn(overview.municipalities, each.municipality, language), { day: each.from },
      { day: each.until }, ...[each.cents, each.ofYear, each.used, each.open, each.over].map((cents) => ({ cents })),
    ]);
    return { table: { title: word('commitments'), heads: heads.map(word), rows }, notes, language };
  }
  const staff = await tellStaffYears(tx, scope, asked.year, asked.by);
  const sources = [...new Set(staff.made.map(({ source }) => source))].map((source): [string, string] => [word('source'), source]);
  return { table: staffTable(staff, language), notes: [...notes, ...sources], language };
}

function linesTable({ lines, tasks, municipalities, groups }: Overview, language: Language): Table {
  const heads: Word[] = ['code', 'name', 'side', 'category', 'task', 'municipality', 'group', 'original', 'planned', 'used', 'open', 'left', 'forecast', 'difference'];
  return {
    title: budgetWords.lines[language], heads: heads.map((key) => budgetWords[key][language]),
    rows: lines.map((line): Cell[] => [
      line.lineCode, line.name, budgetWords[line.side][language], categoryNames[line.category][language],
      nameIn(tasks, line.task, language), nameIn(municipalities, line.municipality, language), nameIn(groups, line.group, language),
      ...[line.original, line.planned, line.used, line.open, line.left, line.forecast, line.difference.cents].map((cents) => ({ cents })),
    ]),
  };
}

function staffTable({ by, rows, total }: StaffYears, language: Language): Table {
  const heads: Word[] = ['code', by, 'years', 'direct', 'shared', 'cost', 'perYear'];
  const money = (cents: number | null): Cell => (cents === null ? null : { cents });
  return {
    title: budgetWords.staffYears[language], heads: heads.map((key) => budgetWords[key][language]),
    rows: [
      ...rows.map((row): Cell[] => [
        row.code ?? '', row.name?.[language] ?? row.code ?? budgetWords.unplaced[language], { hundredths: row.hundredths },
        money(row.direct), money(row.shared), money(row.cost), money(row.perYear),
      ]),
      ['', budgetWords.total[language], { hundredths: total.hundredths }, null, null, money(total.cost), money(total.perYear)],
    ],
  };
}

function nameIn(choices: readonly Choice[], code: string | null, language: Language): string {
  return code === null ? '' : choices.find((choice) => choice.code === code)?.name[language] ?? code;
}
