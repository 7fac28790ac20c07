import { relative } from "node:path";
import type { Context } from "./context.ts";

/** A path as a user in the current folder would type it. */
export function shownPath({ cwd }: Pick<Context, "cwd">, path: string): string {
  const shown = relative(cwd, path);
  return shown.startsWith("../../..") ? path : shown || ".";
}
