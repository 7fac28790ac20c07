import type { Head } from "../../judge/result.ts";
import { importable, importPlatforms } from "../../report/import-rows.ts";
import { visible } from "../../value/escape-invisible.ts";
import { type Context, warn } from "./context.ts";

/** Most names in one warning. */
const most = 12;

/** Warns of students who are not in an import file, since the platform would take their points for somebody else's or refuse them. */
export function warnLeftOut(context: Context, head: Head, reporters: readonly string[]): void {
  for (const platform of importPlatforms) {
    if (!reporters.some((name) => name === platform || name.startsWith(`${platform}=`))) continue;
    const { leftOut } = importable(head, platform);
    if (leftOut.length === 0) continue;
    const names = leftOut.slice(0, most).map(visible);
    const list = [...names, ...(leftOut.length > most ? ["…"] : [])].join(", ");
    warn(context, context.messages.roster.leftOut({ platform, count: leftOut.length, list }));
  }
}
