import type { Result } from "../judge/result.ts";

/** The Result itself. */
export function jsonReport(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
