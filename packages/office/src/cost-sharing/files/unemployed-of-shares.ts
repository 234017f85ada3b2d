import type { BaseFigure } from '@kohtaanto/rules/cost-sharing/base-figures.ts';

export type ShareFigure = {
  readonly measure: 'labour-force' | 'unemployment-share';
  readonly municipality: string;
  readonly asOf: string;
  /** Persons or per cents, in hundredths. */
  readonly hundredths: number;
  readonly path: string;
};

/**
 * The plans print the labour force and the share of the unemployed in it, not their number. The
 * product, rounded to whole persons, stands for the unemployed; those in services are not in it,
 * and the source says so.
 */
export function unemployedOfShares(figures: readonly ShareFigure[], source: string): readonly BaseFigure[] {
  return figures.filter((each) => each.measure === 'unemployment-share').flatMap((share) => {
    const force = figures.find((each) =>
      each.measure === 'labour-force' && each.municipality === share.municipality && each.asOf === share.asOf);
    if (force === undefined) return [];
    const persons = Math.round((force.hundredths * share.hundredths) / 1_000_000);
    return [{
      measure: 'unemployed-and-in-services' as const, municipality: share.municipality, asOf: share.asOf,
      hundredths: persons * 100, source: `${source}: labour force × unemployment share, without those in services`,
      path: share.path,
    }];
  });
}
