import type { Messages } from "../../text/en.ts";

/** The time until a card is due, no more exact than it matters. */
export function untilDue(
  { minutes, hours, days }: Messages["learn"]["drill"]["time"],
  due: Date,
  now: Date,
): string {
  const left = Math.max(0, due.getTime() - now.getTime()) / 60_000;
  if (left < 60) return minutes({ count: Math.max(1, Math.round(left)) });
  if (left < 24 * 60) return hours({ count: Math.round(left / 60) });
  return days({ count: Math.round(left / 60 / 24) });
}
