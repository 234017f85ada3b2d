import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';
import { isBaseMeasure } from '@kohtaanto/rules/cost-sharing/scheme.ts';

/** The lines "- `plan`: population 2024-12-31: 018 4763, 407 2518" of a page, by their set's name. */
export function readBases(markdown: string): ReadonlyMap<string, readonly BaseFigure[]> {
  const sets = new Map<string, BaseFigure[]>();
  for (const line of markdown.split('\n')) {
    const found = /^- `(\w+)`: ([\w-]+) ([\d-]+): (.*)$/u.exec(line);
    if (found === null) continue;
    const [, name = '', measure = '', asOf = '', figures = ''] = found;
    if (!isBaseMeasure(measure)) throw new Error(`no measure ${measure}`);
    const set = sets.get(name) ?? [];
    for (const each of figures.split(', ')) {
      const [municipality = '', value = ''] = each.split(' ');
      set.push({
        measure, municipality, asOf, hundredths: Math.round(Number(value) * 100), source: name,
        path: `bases.${measure}.${municipality}`,
      });
    }
    sets.set(name, set);
  }
  return sets;
}
