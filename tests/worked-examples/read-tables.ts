import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One row of a table: a case, what is asked of it, and the answer the law gives. */
export type WorkedExample = {
  readonly id: string;
  readonly file: string;
  readonly facts: string;
  readonly question: string;
  readonly answer: string;
  readonly sections: string;
  readonly ruleVersion: string;
  readonly confidence: string;
  readonly derivation: string;
};

const columns = [
  'id', 'facts', 'question', 'expected answer', 'section(s)', 'rule version', 'confidence', 'derivation',
];

/** Every row of every table in the folder. A row with another number of cells stops the reading. */
export function readWorkedExamples(folder: string): readonly WorkedExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) => readTables(name, readFileSync(path.join(folder, name), 'utf8')));
}

/** The rows of one Markdown file. Only tables with the eight columns are read. */
export function readTables(file: string, markdown: string): readonly WorkedExample[] {
  const rows: WorkedExample[] = [];
  let inTable = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      inTable = false;
    } else if (!inTable) {
      requireColumns(file, cellsOf(line));
      inTable = true;
    } else if (!/^\|(?:\s*:?-+:?\s*\|)+$/.test(line)) {
      rows.push(exampleOf(file, cellsOf(line)));
    }
  }
  return rows;
}

function cellsOf(line: string): readonly string[] {
  return line.trim().slice(1, -1).split('|').map((cell) => cell.trim());
}

function requireColumns(file: string, cells: readonly string[]): void {
  if (cells.join('|') !== columns.join('|')) throw new Error(`${file}: unknown columns ${cells.join(', ')}`);
}

function exampleOf(file: string, cells: readonly string[]): WorkedExample {
  const [id, facts, question, answer, sections, ruleVersion, confidence, derivation] = cells;
  if (
    cells.length !== columns.length || id === undefined || facts === undefined || question === undefined ||
    answer === undefined || sections === undefined || ruleVersion === undefined || confidence === undefined ||
    derivation === undefined
  ) {
    throw new Error(`${file}: a row has ${cells.length} cells: ${cells.join(' | ')}`);
  }
  return { id, file, facts, question, answer, sections, ruleVersion, confidence, derivation };
}
