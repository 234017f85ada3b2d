/** Points with nothing known on either side: a line would not show them. */
export function alone<P extends { readonly value: number }>(points: readonly P[]): readonly P[] {
  const unknown = (index: number) => Number.isNaN(points[index]?.value ?? Number.NaN);
  return points.filter((point, index) => !Number.isNaN(point.value) && unknown(index - 1) && unknown(index + 1));
}
