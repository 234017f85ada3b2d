/** Size by number of staff, as the Commission's recommendation 2003/361/EC divides it; `none` has no staff at all. */
export const sizeClasses = ['none', 'micro', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof sizeClasses)[number];

const UPPER: readonly (readonly [number, SizeClass])[] = [[0, 'none'], [9, 'micro'], [49, 'small'], [249, 'medium']];

export function sizeClassOf(staff: number): SizeClass {
  return UPPER.find(([most]) => staff <= most)?.[1] ?? 'large';
}

/** Fewer than ten, those without staff among them. */
export function isMicro(size: SizeClass): boolean {
  return size === 'none' || size === 'micro';
}
