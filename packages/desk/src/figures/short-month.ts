/** '2023-07' as people write it in the three languages: 7/2023. */
export function shortMonth(month: string): string {
  return `${Number(month.slice(5))}/${month.slice(0, 4)}`;
}
