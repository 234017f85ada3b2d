/** '3/2024' and '2024-03' as '2024-03'; undefined where it is no month. */
export function readMonth(text: string): string | undefined {
  const trimmed = text.trim();
  const [, month, year] = /^(0?[1-9]|1[0-2])\s*[./]\s*(\d{4})$/u.exec(trimmed) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, '0')}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/u.test(trimmed) ? trimmed : undefined;
}

export function writtenMonth(month: string | null): string {
  return month === null ? '' : `${Number(month.slice(5))}/${month.slice(0, 4)}`;
}
