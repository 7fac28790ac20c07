import { localDay } from "./record.ts";

/** How many days in a row, up to today, something was judged on. Today may still come: yesterday's row is not broken yet. */
export function streak(days: readonly string[], now: Date): number {
  const known = new Set(days);
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  if (!known.has(localDay(day))) day.setDate(day.getDate() - 1);
  let length = 0;
  for (; known.has(localDay(day)); day.setDate(day.getDate() - 1)) length += 1;
  return length;
}
