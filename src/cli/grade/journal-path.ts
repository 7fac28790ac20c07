import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { stateFolder } from "../../files/user-folders.ts";
import { withoutLinks } from "../../files/without-links.ts";
import type { Context } from "../shared/context.ts";
import type { GradeOptions } from "./options.ts";

/**
 * The journal of a run: the file that the user names, else one in the user's state folder, where nothing that is graded could have
 * put it. There each pair of current folder and submissions has its own.
 */
export function journalPath(
  { cwd, env }: Pick<Context, "cwd" | "env">,
  submissions: string,
  { journal, shard }: Pick<GradeOptions, "journal" | "shard">,
  distrusted: readonly string[],
): string {
  if (journal !== undefined) return withoutLinks(resolve(cwd, journal), distrusted);
  const real = realpathSync(resolve(cwd, submissions));
  const pair = createHash("sha256")
    .update(`${realpathSync(cwd)}\0${real}`)
    .digest("hex");
  const { index, count } = shard ?? { index: 1, count: 1 };
  const name = count === 1 ? "grade.jsonl" : `shard-${index}-of-${count}.jsonl`;
  return join(stateFolder(env), "journals", `${basename(real)}-${pair.slice(0, 12)}`, name);
}
