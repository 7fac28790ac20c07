import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../author/finding.ts";
import { problemJsonSchema, schemaName } from "../author/verify/schema.ts";
import { verify } from "../author/verify/verify.ts";
import { setUp } from "../author/workbench.ts";
import { findAllInterpreters } from "../engine/interpreter.ts";
import { exitCodes } from "../error.ts";
import type { Engines } from "../judge/engines.ts";
import { findWorkspace } from "../learn/workspace.ts";
import { foldersOf } from "./author-problems.ts";
import { type Context, showsProgress } from "./context.ts";
import { problemFolders, startEngines } from "./judging.ts";
import { shownPath } from "./shown-path.ts";
import type { VerifyOptions } from "./verify.ts";

/** Verifies problems under every interpreter that has NumPy, prints what was found and returns the exit code. */
export async function verifyAll(
  context: Context,
  selectors: readonly string[],
  options: VerifyOptions,
): Promise<number> {
  const started = Date.now();
  const folders = foldersOf(selectors, options);
  const all = foldersOf(["all"], options);
  const engines = await startAll(context, options);
  try {
    const benches = await Promise.all(engines.map((one) => setUp(one, context.signal)));
    const progress = (done?: number) => draw(context, done, folders.length);
    const findings = await verify({ folders, all, benches, progress });
    progress();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const text = options.json
      ? asJson(findings, folders.length, context)
      : asText(findings, folders.length, seconds, context);
    context.stdout.write(text);
    return findings.length > 0 ? exitCodes.refused : exitCodes.accepted;
  } finally {
    await Promise.all(engines.map((one) => one.close()));
  }
}

/** Writes the JSON Schema beside each folder of problems that is named, or dlj's own. */
export function writeSchema(context: Context, options: VerifyOptions): void {
  for (const root of problemFolders(options).filter(existsSync)) {
    const file = join(root, schemaName);
    writeFileSync(file, problemJsonSchema());
    const shown = shownPath(context, file);
    context.stdout.write(`${context.messages.author.verify.wroteSchema({ file: shown })}\n`);
  }
}

/** The engine that a run would use, then one for every other interpreter with NumPy, unless one was asked for. */
async function startAll(context: Context, options: VerifyOptions): Promise<Engines[]> {
  const { cwd, env } = context;
  const main = await startEngines(context, options);
  const asked = options.python ?? env.DLJ_PYTHON;
  if (asked) return [main];
  const found = await findAllInterpreters({ asked, env, folder: findWorkspace(cwd) ?? cwd });
  const others = found
    .filter(({ numpy }) => numpy !== undefined && numpy !== main.interpreter.numpy)
    .map(({ path }) => startEngines(context, { ...options, python: path }));
  return [main, ...(await Promise.all(others))];
}

function asText(
  findings: readonly Finding[],
  problems: number,
  seconds: string,
  context: Context,
): string {
  const { colours, language, messages } = context;
  const { verify: text } = messages.author;
  if (findings.length === 0) return `${text.clean({ count: problems, seconds })}\n`;
  const lines = findings.map((finding) => {
    const file = colours.bold(shownPath(context, finding.file));
    return `${file}: ${finding.sentence(language)}\n  ${messages.cli.next} ${nextOf(finding, context)}\n`;
  });
  const broken = new Set(findings.map(({ problem }) => problem)).size;
  return `${lines.join("")}\n${text.found({ count: findings.length, problems: broken, seconds })}\n`;
}

function asJson(findings: readonly Finding[], problems: number, context: Context): string {
  const plain = findings.map((finding) => ({
    problem: finding.problem,
    file: shownPath(context, finding.file),
    rule: finding.rule,
    sentence: finding.sentence(context.language),
    next: nextOf(finding, context),
  }));
  return `${JSON.stringify({ problems, findings: plain }, null, 2)}\n`;
}

/** The command that mends it, with paths as a person would type them. */
function nextOf({ file, fix }: Finding, context: Context): string {
  const command = fix.command.replace(/\/\S+/g, (path) =>
    path.startsWith(process.cwd()) ? shownPath(context, path) : path,
  );
  if (!fix.edit) return command;
  return context.messages.author.verify.editThen({ edit: shownPath(context, file), command });
}

function draw(context: Context, done: number | undefined, total: number): void {
  if (!showsProgress(context)) return;
  const { verify: text } = context.messages.author;
  context.stderr.write(`\r\x1b[K${done === undefined ? "" : text.progress({ done, total })}`);
}
