import type { PublishedCell } from '../content.ts';
import { datasetOf, HIDDEN, placeIn, UNKNOWN } from '../files/json-stat.ts';
import type { Cube, StatDimension } from '../files/json-stat.ts';
import { eliminated, PxWebError } from './select.ts';

/** Metadata of a table, as PxWeb gives it. */
export function metadataOf(cube: Cube): object {
  return {
    title: cube.label,
    variables: cube.dimensions.map((dimension) => ({
      code: dimension.code, text: dimension.label, values: dimension.values.map(({ code }) => code),
      valueTexts: dimension.values.map(({ label }) => label),
      ...(eliminated(dimension) === null ? {} : { elimination: true }), ...(dimension.role === 'time' ? { time: true } : {}),
    })),
  };
}

type PxAnswer = { readonly type: string; readonly body: string };

export function answerIn(format: string, cube: Cube): PxAnswer {
  const json = (body: object): PxAnswer => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(body) });
  switch (format.toLowerCase()) {
    case 'json-stat2': return json(datasetOf(cube, { hidden: HIDDEN, unknown: UNKNOWN }));
    case 'json-stat': return json(olderDataset(cube));
    case 'json': return json(columnsAndRows(cube));
    case 'csv': case 'csv2': case 'csv3': return { type: 'text/csv; charset=utf-8', body: csvOf(cube) };
    default: throw new PxWebError(400, `The format '${format}' is not given here. Use json-stat2, json-stat, json or csv.`);
  }
}

/** JSON-stat as it was before 2.0, for older clients. */
function olderDataset(cube: Cube): object {
  const { id, size, role, dimension, class: _class, version: _version, ...rest } = datasetOf(cube, {}) as Readonly<Record<string, object>>;
  return { dataset: { ...rest, dimension: { ...dimension, id, size, role } } };
}

const written = (cell: PublishedCell): string => (typeof cell === 'number' ? String(cell) : cell === 'suppressed' ? HIDDEN : UNKNOWN);

type Table = {
  readonly keys: readonly StatDimension[]; readonly contents: StatDimension | null;
  readonly rows: readonly { readonly key: readonly number[]; readonly values: readonly PublishedCell[] }[];
};

/** PxWeb's own table: the contents are columns, all other variables are keys of the row. */
function tableOf(cube: Cube): Table {
  const metric = cube.dimensions.findIndex(({ role }) => role === 'metric');
  const contents = metric < 0 ? null : cube.dimensions[metric] ?? null;
  const keys = cube.dimensions.filter((_, d) => d !== metric);
  const sizes = keys.map(({ values }) => values.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  const rows = Array.from({ length: count }, (_, index) => {
    const key = placeIn(sizes, index);
    const at = (content: number) => (metric < 0 ? key : key.toSpliced(metric, 0, content));
    return { key, values: contents === null ? [cube.cell(key)] : contents.values.map((_value, content) => cube.cell(at(content))) };
  });
  return { keys, contents, rows };
}

function columnsAndRows(cube: Cube): object {
  const { keys, contents, rows } = tableOf(cube);
  return {
    columns: [
      ...keys.map(({ code, label, role }) => ({ code, text: label, type: role === 'time' ? 't' : 'd' })),
      ...(contents === null ? [{ code: 'value', text: cube.label, type: 'c' }]
        : contents.values.map(({ code, label }) => ({ code, text: label, type: 'c' }))),
    ],
    comments: [],
    data: rows.map(({ key, values }) => ({
      key: key.map((at, k) => keys[k]?.values[at]?.code ?? ''), values: values.map(written),
    })),
    metadata: [{ infofile: '', updated: cube.updated, label: cube.label, source: cube.source }],
  };
}

function csvOf(cube: Cube): string {
  const { keys, contents, rows } = tableOf(cube);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const head = [...keys.map(({ label }) => label), ...(contents === null ? [cube.label] : contents.values.map(({ label }) => label))];
  const lines = rows.map(({ key, values }) => [
    ...key.map((at, k) => quoted(keys[k]?.values[at]?.label ?? '')),
    ...values.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(written(cell)))),
  ].join(','));
  return `${[head.map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}
