import { closeSync, constants, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DljError, whyOf } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { languageOf } from "../../judge/solution.ts";
import { type StarterForm, starter } from "../../learn/starter.ts";
import { findSolution, findWorkspace } from "../../learn/workspace.ts";
import type { Problem } from "../../problem/load.ts";
import type { Context } from "./context.ts";

/** The path of a problem's solution, existing or not: in the workspace, or in a new one here. */
export function starterPath({ cwd }: Pick<Context, "cwd">, id: string): string {
  const workspace = findWorkspace(cwd) ?? cwd;
  return (
    findSolution(workspace, id, Object.keys(languageOf)) ?? join(workspace, "solutions", `${id}.py`)
  );
}

/** A link is not followed: its target may be no solution. */
const replacing = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;

/** Writes a problem's starter. @throws DljError (usage) if it can't. */
export function writeStarter(
  { language, messages }: Pick<Context, "language" | "messages">,
  problem: Problem,
  file: string,
  { force = false, form = "script" }: { force?: boolean; form?: StarterForm } = {},
): void {
  const text = starter(problem, language, messages, form);
  try {
    makeFolder(dirname(file));
    // Don't overwrite a file that was made meanwhile.
    const descriptor = openSync(file, force ? replacing : "wx");
    writeFileSync(descriptor, text);
    closeSync(descriptor);
  } catch (error) {
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.learn.cantWrite({ file, why }));
  }
}
