import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setUp } from "../../author/author-context.ts";
import { isAdvice } from "../../author/finding.ts";
import { problemJsonSchema, schemaName } from "../../author/verify/schema.ts";
import { verify } from "../../author/verify/verify.ts";
import { writeFiles } from "../../author/write-files.ts";
import { findAllInterpreters } from "../../engine/interpreter/find-interpreter.ts";
import { DljError, exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { inline } from "../../learn/math/inline.ts";
import { parseMath } from "../../learn/math/parse.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { authorFolders } from "../shared/author-problems.ts";
import { type Context, showsProgress } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { problemFolders } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";
import { startEngines } from "../shared/start-engines.ts";
import { asJson, asText } from "./report.ts";

export interface VerifyCommandOptions extends JudgingOptions {
  readonly mine?: boolean;
  readonly course?: boolean;
  readonly json?: boolean;
  readonly writeSchema?: boolean;
}

/** Verifies problems under every interpreter with NumPy, and prints the findings. Returns the exit code. */
export async function verifyAll(
  context: Context,
  selectors: readonly string[],
  given: VerifyCommandOptions,
): Promise<number> {
  const started = Date.now();
  const options = given.mine ? withOwnFolders(context, given) : given;
  const folders = given.mine ? mineOf(selectors, options) : authorFolders(selectors, options);
  const all = authorFolders(["all"], options);
  const engines = await startAll(context, options);
  try {
    const authors = await Promise.all(engines.map((one) => setUp(one, context.signal)));
    const progress = (done?: number) => draw(context, done, folders.length);
    const level = options.course ? "course" : undefined;
    const findings = await verify({ folders, all, authors, level, draw: drawFormula, progress });
    progress();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const about = { context, roots: options.problems ?? [] };
    const text = options.json
      ? asJson(findings, folders.length, about)
      : asText(findings, folders.length, seconds, about);
    context.stdout.write(text);
    const areAdvice = findings.every(isAdvice);
    return areAdvice ? exitCodes.accepted : exitCodes.refused;
  } finally {
    await Promise.all(engines.map((one) => one.close()));
  }
}

/** `--mine` without `--problems` means the workspace's folder of problems. */
function withOwnFolders(context: Context, options: VerifyCommandOptions): VerifyCommandOptions {
  if (options.problems !== undefined) return options;
  const { cwd } = context;
  const own = join(findWorkspace(cwd) ?? cwd, "problems");
  if (!existsSync(own)) {
    throw new DljError("usage", (m) => m.author.verify.noneMine, "dlj scaffold --help");
  }
  return { ...options, problems: [shownPath(context, own)] };
}

/** The selected problems that are not dlj's. */
function mineOf(selectors: readonly string[], options: VerifyCommandOptions): string[] {
  const roots = (options.problems ?? []).map((root) => resolve(root));
  const folders = authorFolders(selectors, options);
  return folders.filter((folder) => roots.includes(dirname(resolve(folder))));
}

function drawFormula(formula: string): string {
  return inline(parseMath(formula.replace(/^\$+|\$+$/g, "")));
}

/** Writes the JSON Schema beside the problems of each given folder, or of dlj's own. */
export function writeSchema(context: Context, options: VerifyCommandOptions): void {
  for (const root of options.problems ?? problemFolders({})) {
    const file = join(root, schemaName);
    writeFiles([{ file, content: problemJsonSchema() }], [root]);
    const shown = shownPath(context, file);
    context.stdout.write(`${context.messages.author.verify.wroteSchema({ file: shown })}\n`);
  }
}

/**
 * The engine of a run, then one for every other interpreter with NumPy; only the first if --python was
 * given.
 */
async function startAll(context: Context, options: VerifyCommandOptions): Promise<Engines[]> {
  const { cwd, env } = context;
  const main = await startEngines(context, options, { busy: true });
  const asked = options.python ?? env.DLJ_PYTHON;
  if (asked) return [main];
  const found = await findAllInterpreters({ asked, env, folder: findWorkspace(cwd) ?? cwd });
  const others = found
    .filter(({ numpy }) => numpy !== undefined && numpy !== main.interpreter.numpy)
    .map(({ path }) => startEngines(context, { ...options, python: path }));
  return [main, ...(await Promise.all(others))];
}

function draw(context: Context, done: number | undefined, total: number): void {
  if (!showsProgress(context)) return;
  const { verify: text } = context.messages.author;
  context.stderr.write(`\r\x1b[K${done === undefined ? "" : text.progress({ done, total })}`);
}
