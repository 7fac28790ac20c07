import { localDay } from "./record.ts";

/** The number of days in a row, up to today, on which something was judged. A row up to yesterday still counts. */
export function streak(days: readonly string[], now: Date): number {
  const known = new Set(days);
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  if (!known.has(localDay(day))) day.setDate(day.getDate() - 1);
  let length = 0;
  for (; known.has(localDay(day)); day.setDate(day.getDate() - 1)) length += 1;
  return length;
}
