import { spawn } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { extname, join } from "node:path";
import { findInterpreter } from "../../engine/interpreter/find-interpreter.ts";
import { DljError } from "../../error.ts";
import { languageOf } from "../../judge/solution.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { packageRoot } from "../../package-root.ts";
import type { Case, Problem } from "../../problem/load.ts";
import type { Context } from "../shared/context.ts";
import { warn } from "../shared/context.ts";
import { resolveSolution, shownFileName } from "../shared/solution-argument.ts";

export interface CaseOptions {
  /** A file, or true for the workspace's solution. */
  readonly run?: string | true;
  readonly debug?: boolean;
  readonly python?: string;
  readonly problems?: readonly string[];
}

/** Starts pdb with the terminal, and the solution with the case. */
const debuggerFile = join(packageRoot, "src", "learn", "case", "debug_case.py");

/**
 * The case of a key or a name; without one, the first sample.
 *
 * @throws DljError (usage) if there is no such case
 */
export function caseNamed({ id, cases }: Problem, name: string | undefined): Case {
  const isNamed = (one: Case) => name === undefined || one.key === name || one.name === name;
  const found = cases.find(isNamed);
  if (found) return found;
  const known = cases.map(({ key }) => key).join(", ");
  throw new DljError("usage", (m) => m.cli.run.noCase({ id, name: name ?? "", known }));
}

/** Runs a Python solution on a case with no limits. Its output is shown as it comes. Returns its exit status. */
export async function runCase(
  context: Context,
  problem: Problem,
  { key, stdin }: Case,
  options: CaseOptions,
): Promise<number> {
  const { cwd, env, messages } = context;
  const given = typeof options.run === "string" ? options.run : undefined;
  const { path } = resolveSolution(context, problem.id, given, options);
  const file = shownFileName(context, path);
  const language = languageOf[extname(path).toLowerCase() as keyof typeof languageOf];
  if (language !== "python") {
    const next = `dlj run ${problem.id} ${file} --case ${key}`;
    throw new DljError("usage", (m) => m.cli.case.onlyPython({ file }), next);
  }
  if (options.debug && !context.stdin.isTTY)
    throw new DljError(
      "usage",
      (m) => m.cli.case.noTerminal,
      `dlj case ${problem.id} ${key} --run`,
    );
  const interpreter = await findInterpreter({
    asked: options.python ?? env.DLJ_PYTHON,
    env,
    folder: findWorkspace(cwd) ?? cwd,
    install: true,
    messages: messages.engine,
    warn: (message) => warn(context, message),
  });
  const folder = mkdtempSync(join(tmpdir(), "dlj-case-"));
  const input = join(folder, "stdin");
  writeFileSync(input, stdin);
  try {
    return options.debug
      ? await exitOf(interpreter.path, [debuggerFile, path, input], context, "inherit")
      : await exitOf(interpreter.path, [path], context, openSync(input, "r"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exitOf(
  python: string,
  args: readonly string[],
  { cwd, env }: Context,
  stdin: "inherit" | number,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(python, args, {
      cwd,
      stdio: [stdin, "inherit", "inherit"],
      // The hash seed of the judge, so that sets print in the same order.
      env: { ...env, PYTHONHASHSEED: "0", PYTHONUNBUFFERED: "1" },
    });
    child.once("error", fail);
    child.once("close", (status, signal) =>
      done(status ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
