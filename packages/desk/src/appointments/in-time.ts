/** Is a day after the last office day on which the task can be met in time? */
export function isLate(day: string, dueOfficeDay: string | null): boolean {
  return dueOfficeDay !== null && day > dueOfficeDay;
}

/** Times that keep the limit first; among themselves as they were offered. */
export function timelyFirst<Time extends { readonly day: string }>(times: readonly Time[], dueOfficeDay: string | null): Time[] {
  return [...times.filter((time) => !isLate(time.day, dueOfficeDay)), ...times.filter((time) => isLate(time.day, dueOfficeDay))];
}
