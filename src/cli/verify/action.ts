import { writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { setUp } from "../../author/author-context.ts";
import { type Finding, isAdvice } from "../../author/finding.ts";
import { problemJsonSchema, schemaName } from "../../author/verify/schema.ts";
import { verify } from "../../author/verify/verify.ts";
import { findAllInterpreters } from "../../engine/interpreter/find-interpreter.ts";
import { exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { authorFolders } from "../shared/author-problems.ts";
import { type Context, showsProgress } from "../shared/context.ts";
import type { JudgingOptions } from "../shared/judging-options.ts";
import { problemFolders } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";
import { startEngines } from "../shared/start-engines.ts";

export interface VerifyCommandOptions extends JudgingOptions {
  readonly json?: boolean;
  readonly writeSchema?: boolean;
}

/** Verifies problems under every interpreter with NumPy, and prints the findings. Returns the exit code. */
export async function verifyAll(
  context: Context,
  selectors: readonly string[],
  options: VerifyCommandOptions,
): Promise<number> {
  const started = Date.now();
  const folders = authorFolders(selectors, options);
  const all = authorFolders(["all"], options);
  const engines = await startAll(context, options);
  try {
    const benches = await Promise.all(engines.map((one) => setUp(one, context.signal)));
    const progress = (done?: number) => draw(context, done, folders.length);
    const findings = await verify({ folders, all, benches, progress });
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

/** Writes the JSON Schema beside the problems of each given folder, or of dlj's own. */
export function writeSchema(context: Context, options: VerifyCommandOptions): void {
  for (const root of options.problems ?? problemFolders({})) {
    const file = join(root, schemaName);
    writeFileSync(file, problemJsonSchema());
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

interface ReportContext {
  readonly context: Context;
  /** The given folders of problems; the suggested commands must name them too. */
  readonly roots: readonly string[];
}

function asText(
  findings: readonly Finding[],
  problems: number,
  seconds: string,
  about: ReportContext,
): string {
  const { colours, language, messages } = about.context;
  const { verify: text } = messages.author;
  const advice = adviceOf(findings, about);
  const faults = findings.filter((finding) => !isAdvice(finding));
  if (faults.length === 0) return `${advice}${text.clean({ count: problems, seconds })}\n`;
  const lines = faults.map((finding) => {
    const file = colours.bold(shownPath(about.context, finding.file));
    return `${file}: ${finding.sentence(language)}\n  ${messages.cli.next} ${nextOf(finding, about)}\n`;
  });
  const broken = new Set(faults.map(({ problem }) => problem)).size;
  return `${lines.join("")}${advice}\n${text.found({ count: faults.length, problems: broken, seconds })}\n`;
}

/** One line for all problems that lack rules; of many ids the first few. */
function adviceOf(findings: readonly Finding[], { context }: ReportContext): string {
  const ids = findings.filter(isAdvice).map(({ problem }) => problem);
  if (ids.length === 0) return "";
  const shown = ids.slice(0, 8).join(", ") + (ids.length > 8 ? ", ..." : "");
  return `${context.messages.author.verify.noRules({ count: ids.length, ids: shown })}\n`;
}

function asJson(findings: readonly Finding[], problems: number, about: ReportContext): string {
  const { context } = about;
  const plain = findings.map((finding) => ({
    problem: finding.problem,
    file: shownPath(context, finding.file),
    rule: finding.rule,
    level: isAdvice(finding) ? "advice" : "fault",
    sentence: finding.sentence(context.language),
    next: nextOf(finding, about),
  }));
  return `${JSON.stringify({ problems, findings: plain }, null, 2)}\n`;
}

/** The suggested command, with paths as the user would type them. */
function nextOf({ file, fix }: Finding, { context, roots }: ReportContext): string {
  const words = fix.command
    .split(" ")
    .map((word) => (isAbsolute(word) ? shownPath(context, word) : word));
  const named = words[0] === "dlj" ? roots.map((root) => ` --problems ${root}`).join("") : "";
  const command = words.join(" ") + named;
  if (!fix.edit) return command;
  return context.messages.author.verify.editThen({ edit: shownPath(context, file), command });
}

function draw(context: Context, done: number | undefined, total: number): void {
  if (!showsProgress(context)) return;
  const { verify: text } = context.messages.author;
  context.stderr.write(`\r\x1b[K${done === undefined ? "" : text.progress({ done, total })}`);
}
