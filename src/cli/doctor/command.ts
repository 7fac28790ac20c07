import { existsSync } from "node:fs";
import { release } from "node:os";
import { delimiter, join } from "node:path";
import type { Command } from "commander";
import { cgroupParent } from "../../engine/cgroup/cgroup-parent.ts";
import type { EngineInfo, Interpreter } from "../../engine/engine.ts";
import { findAllInterpreters } from "../../engine/interpreter/find-interpreter.ts";
import { DljError } from "../../error.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { version } from "../../package-root.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { pad, widest, wrap } from "../../report/terminal/layout.ts";
import type { Context } from "../shared/context.ts";
import {
  addJudgingOptions,
  type JudgingOptions,
  problemFolders,
} from "../shared/judging-options.ts";
import { makeCommand } from "../shared/make-command.ts";
import { shownPath } from "../shared/shown-path.ts";
import { withEngines } from "../shared/start-engines.ts";
import { adviceOf } from "./advice.ts";

/** `dlj doctor`: lists what this machine has and lacks, with the command that installs it. */
export function command(context: Context): Command {
  const doctor = makeCommand(context, {
    name: "doctor",
    description: context.messages.cli.doctor.description,
    example: "dlj doctor --lang en",
  });
  return addJudgingOptions(doctor, context).action(async (options: JudgingOptions) => {
    context.stdout.write(await describe(context, { ...options, install: false }));
  });
}

async function describe(context: Context, options: JudgingOptions): Promise<string> {
  const { cwd, env, stdout, colours, messages } = context;
  const text = messages.cli.doctor;
  const found = await findAllInterpreters({
    asked: options.python ?? env.DLJ_PYTHON,
    env,
    folder: findWorkspace(cwd) ?? cwd,
  });
  const started = await start(context, options);
  const hasBwrap = (env.PATH ?? "")
    .split(delimiter)
    .some((folder) => existsSync(join(folder, "bwrap")));
  const advice = adviceOf({ found, ...started, hasBwrap, platform: process.platform }, messages);
  const rows: [string, string][] = [
    ["dlj", version],
    ["Node", `${process.version}, ${process.platform}-${process.arch}, ${release()}`],
    [text.interpreters, pythons(found, started.interpreter, context)],
    [text.engine, started.info ? started.info.engine : started.failure],
    [text.sandbox, started.info ? sandbox(started.info, context) : text.none],
    [text.memory, memory(context)],
    [text.config, configFile(context) ?? text.none],
    [text.problems, `${new Catalogue(problemFolders(options)).ids().length}`],
    [
      text.terminal,
      [
        stdout.isTTY ? text.columns({ columns: stdout.columns }) : text.notTerminal,
        colours.level > 0 ? text.colour : text.noColour,
        `TERM=${env.TERM ?? ""} LANG=${env.LC_ALL || env.LC_MESSAGES || env.LANG || ""}`,
      ].join(", "),
    ],
    [text.missing, advice.join("\n") || text.nothingMissing],
  ];
  const width = widest(rows.map(([label]) => label)) + 2;
  const indent = `\n${" ".repeat(width)}`;
  const laidOut = (value: string) =>
    value
      .split("\n")
      .flatMap((line) => wrap(line, context.columns - width))
      .join(indent);
  const lines = rows.map(([label, value]) => colours.bold(pad(label, width)) + laidOut(value));
  return `${lines.join("\n")}\n`;
}

function configFile(context: Context): string | undefined {
  const { config } = context;
  return config && "file" in config ? shownPath(context, config.file) : undefined;
}

interface Started {
  readonly interpreter?: Interpreter;
  readonly info?: EngineInfo;
  readonly failure: string;
}

/** Starts the engine like a run; a failure is part of the answer. */
async function start(context: Context, options: JudgingOptions): Promise<Started> {
  try {
    return await withEngines(context, options, {}, async (engines) => {
      return { interpreter: engines.interpreter, info: await engines.info(), failure: "" };
    });
  } catch (error) {
    if (error instanceof DljError) return { failure: error.sentence(context.messages) };
    throw error;
  }
}

function pythons(
  found: readonly Interpreter[],
  chosen: Interpreter | undefined,
  { messages }: Context,
): string {
  const text = messages.cli.doctor;
  const lines = found.map(({ path, version: python, numpy }) => {
    const has = numpy === undefined ? text.noNumpy : `NumPy ${numpy}`;
    const mark = path === chosen?.path ? ` (${text.chosen})` : "";
    return `${python}, ${has}, ${path}${mark}`;
  });
  return lines.join("\n") || text.none;
}

function sandbox({ tier, refused }: EngineInfo, { messages }: Context): string {
  return [tier, ...refused.map((one) => messages.cli.doctor.refused(one))].join("\n");
}

/** Who counts the memory of solutions. */
function memory({ messages }: Context): string {
  const text = messages.cli.doctor;
  const parent = cgroupParent();
  return "folder" in parent
    ? text.counted(parent)
    : text.sampled({ why: text.noCgroup[parent.reason] });
}
