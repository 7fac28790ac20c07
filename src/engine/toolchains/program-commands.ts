import { readFileSync } from "node:fs";
import { DljError } from "../../error.ts";
import { engine as english } from "../../text/en/engine.ts";
import type { Messages } from "../../text/en.ts";
import type { Outcome, Program, Run, Tier } from "../engine.ts";
import type { LoadableProgram } from "../pool/server-client.ts";
import { CompiledPrograms, programKey } from "./compiled-programs.ts";
import { type Toolchain, toolchains } from "./toolchains.ts";

/** Runs one program once, in its own sandbox. */
export type RunCommand = (
  run: Omit<Run, "program"> & { readonly program: LoadableProgram },
  toolchain: Toolchain,
  compiles: boolean,
) => Promise<Outcome>;

/** A shell's exit codes if a command is missing or can't be executed. */
const notFound = [126, 127];

const compiling = { time: 20, memory: 1024, output: 64, processes: true };

/** The number of programs kept in memory: cases of one program run close together. */
const mostKept = 16;

/**
 * Runs programs that are not Python. Each is compiled once, in a sandbox; the compiler prints the program that then
 * runs.
 */
export class ProgramCommands {
  readonly #run: RunCommand;
  readonly #messages: Messages["engine"];
  readonly #stored: CompiledPrograms | undefined;
  readonly #compiled = new Map<string, Promise<Outcome>>();

  constructor(
    run: RunCommand,
    tier: Tier,
    messages: Messages["engine"] = english,
    stored = CompiledPrograms.ofUser,
  ) {
    this.#run = run;
    this.#messages = messages;
    // In the tier bare a solution can write wherever its user can. A program that it stored must never run as another's.
    this.#stored = tier === "bare" ? undefined : stored();
  }

  /**
   * Runs one case of such a program.
   *
   * @throws DljError (usage) if the language's compiler is missing or too old
   */
  async run(asked: Run): Promise<Outcome> {
    const { program } = asked;
    const toolchain = toolchainOf(program);
    const { needs, tooOld } = toolchain;
    if (tooOld) throw new DljError("usage", tooOld, needs.install);
    const compiled = await this.#compile(program, toolchain);
    if (compiled.ending.kind !== "exited") return compiled;
    const { run: argv, compiledName } = toolchain;
    const loadable = {
      ...program,
      name: compiledName(program.name),
      source: compiled.stdout,
      argv,
    };
    return await this.#run({ ...asked, program: loadable }, toolchain, false);
  }

  #compile(program: Program, toolchain: Toolchain): Promise<Outcome> {
    const key = programKey(program, toolchain);
    const known = this.#compiled.get(key);
    if (known) return known;
    const compiled = this.#compileOrRecall(key, program, toolchain);
    this.#compiled.set(key, compiled);
    compiled.catch(() => this.#compiled.delete(key));
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size > mostKept && oldest !== undefined) this.#compiled.delete(oldest);
    return compiled;
  }

  async #compileOrRecall(key: string, program: Program, toolchain: Toolchain): Promise<Outcome> {
    const stored = this.#stored?.read(key);
    if (stored) return { ...succeeded, stdout: stored };
    const { argv, stdin } = toolchain.compile;
    const run = {
      program: { ...program, argv },
      stdin: stdin === undefined ? Buffer.of() : readFileSync(stdin),
      limits: compiling,
      seed: 0,
    };
    const outcome = asCompiled(await this.#run(run, toolchain, true), toolchain, this.#messages);
    if (outcome.ending.kind === "exited") this.#stored?.write(key, outcome.stdout);
    return outcome;
  }
}

const succeeded: Outcome = {
  ending: { kind: "exited", code: 0 },
  exceeded: { time: false, memory: false, output: false, imports: false },
  stdout: Buffer.of(),
  stderr: Buffer.of(),
  cpu: 0,
  wall: 0,
  memory: 0,
};

/** Reads the outcome of a compiler: a program on stdout, or the reason why there is none. */
function asCompiled(outcome: Outcome, { needs }: Toolchain, messages: Messages["engine"]): Outcome {
  const { ending, exceeded, stderr } = outcome;
  if (ending.kind === "engine-failed") return outcome;
  const over = (["time", "memory", "output"] as const).find((limit) => exceeded[limit]);
  if (over === undefined && ending.kind === "exited" && ending.code === 0) return outcome;
  const words = Buffer.from(stderr).toString("utf8");
  if (over === undefined && ending.kind === "exited" && notFound.includes(ending.code)) {
    throw new DljError(
      "usage",
      ({ engine }) => engine.noCompiler({ tool: needs.tool, words }),
      needs.install,
    );
  }
  const said = over === undefined ? words : `${words}${messages.compilerOver[over](compiling)}\n`;
  return { ...succeeded, ending: { kind: "not-compiled" }, stderr: Buffer.from(said) };
}

function toolchainOf({ language }: Program): Toolchain {
  const toolchain = toolchains[language];
  if (!toolchain) throw new Error(`no toolchain for ${language}`);
  return toolchain;
}
