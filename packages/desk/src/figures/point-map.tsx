import type { UnemploymentTable } from '@kohtaanto/office/figures/contract.ts';
import { formatDecimal, formatNumber } from '@kohtaanto/words/numbers.ts';
import { useLanguage, useTexts } from '../app/texts.tsx';
import { Card } from '../design/card.tsx';
import { placePoints, rampShare, type MapPoint } from '@kohtaanto/words/documents/map-layout.ts';
import { figureOf, isNumber } from './reading-sentences.ts';
import { texts } from './texts.ts';
import styles from './figures.module.css';

const WIDTH = 372;
const HEIGHT = 300;

/** Municipalities as points: area of the circle is the count, its colour the share. */
export function PointMap({ table }: { readonly table: UnemploymentTable }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const points = table.places.flatMap((place): MapPoint[] => {
    if (place.longitude === null || place.latitude === null) return [];
    const count = figureOf(table, 'unemployed', place.code)?.now;
    const share = figureOf(table, 'unemployment_share_pct', place.code)?.now;
    return [{
      code: place.code, name: place.name[language], longitude: place.longitude, latitude: place.latitude,
      count: isNumber(count) ? count : null, share: isNumber(share) ? share : null,
    }];
  });
  const shares = points.flatMap(({ share }) => (share === null ? [] : [share]));
  const [least, greatest] = [Math.floor(Math.min(...shares)), Math.ceil(Math.max(...shares))];
  const most = points.reduce<MapPoint | undefined>((best, each) => ((each.share ?? -1) > (best?.share ?? -1) ? each : best), undefined);
  const placed = placePoints(points, { width: WIDTH, height: HEIGHT });
  const legend = shares.length > 0 && (
    <span className={styles.legend} aria-hidden="true">{least} % <span className={styles.ramp} /> {greatest} %</span>
  );
  return (
    <Card title={t.map} sub={t.mapSub} actions={legend} className={styles.mapCard ?? ''}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.map} role="img"
        aria-label={t.mapFinding(most === undefined ? '' : `${most.name} ${formatDecimal(most.share ?? 0, 1, language)} %`)}
      >
        {placed.map((point) => (
          <g key={point.code}>
            <circle
              cx={point.x} cy={point.y} r={point.radius}
              className={point.count === null ? styles.hiddenPoint : styles.point}
              style={point.share === null ? undefined : {
                fill: `color-mix(in oklab, var(--map-most) ${Math.round(rampShare(point.share, least, greatest) * 100)}%, var(--map-least))`,
              }}
            />
            <text x={point.labelX} y={point.y - 2} textAnchor={point.anchor} className={styles.pointName}>{point.name}</text>
            <text x={point.labelX} y={point.y + 12} textAnchor={point.anchor} className={styles.pointFigures}>
              {point.count === null ? '' : formatNumber(point.count, language)}
              {point.share === null ? '' : ` · ${formatDecimal(point.share, 1, language)} %`}
            </text>
          </g>
        ))}
      </svg>
    </Card>
  );
}
