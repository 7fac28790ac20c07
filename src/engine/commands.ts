import { createHash } from "node:crypto";
import { DljError } from "../error.ts";
import type { Outcome, Program, Run } from "./engine.ts";
import { type Toolchain, toolchains } from "./languages.ts";
import type { Loadable } from "./server.ts";

/** Runs one program once, in a sandbox of its own. */
export type RunCommand = (
  run: Omit<Run, "program"> & { readonly program: Loadable },
  toolchain: Toolchain,
  compiles: boolean,
) => Promise<Outcome>;

const compiling = { time: 20, memory: 1024, output: 64, processes: true };

/** Programs in other languages than Python: each is compiled once, and what the compiler printed is run. */
export class Commands {
  readonly #run: RunCommand;
  readonly #compiled = new Map<string, Promise<Outcome>>();

  constructor(run: RunCommand) {
    this.#run = run;
  }

  /**
   * Runs one case of such a program.
   *
   * @throws DljError (usage) where the language's compiler is missing.
   */
  async run(asked: Run): Promise<Outcome> {
    const toolchain = toolchainOf(asked.program);
    const { compile, run: argv } = toolchain;
    let { name, source } = asked.program;
    if (compile) {
      const compiled = await this.#compile(asked.program, toolchain, compile);
      if (compiled.ending.kind !== "exited" || compiled.ending.code !== 0) return compiled;
      source = compiled.stdout;
      name = "program";
    }
    return await this.#run(
      { ...asked, program: { ...asked.program, name, source, argv } },
      toolchain,
      false,
    );
  }

  #compile(program: Program, toolchain: Toolchain, argv: readonly string[]): Promise<Outcome> {
    const key = createHash("sha256")
      .update(`${program.language}\0${program.name}\0`)
      .update(program.source)
      .digest("hex");
    const known = this.#compiled.get(key);
    if (known) return known;
    const compiled = this.#run(
      { program: { ...program, argv }, stdin: Buffer.of(), limits: compiling, seed: 0 },
      toolchain,
      true,
    ).then((outcome) => asCompiled(outcome, toolchain));
    this.#compiled.set(key, compiled);
    compiled.catch(() => this.#compiled.delete(key));
    return compiled;
  }
}

/** What a compiler's run says: a program on stdout, or why there is none. */
function asCompiled(outcome: Outcome, { needs }: Toolchain): Outcome {
  const { ending, stderr } = outcome;
  if (ending.kind === "engine-failed" || (ending.kind === "exited" && ending.code === 0))
    return outcome;
  const words = Buffer.from(stderr).toString("utf8");
  if (ending.kind === "exited" && ending.code === 127) {
    throw new DljError(
      "usage",
      ({ engine }) => engine.noCompiler({ tool: needs.tool, words }),
      needs.install,
    );
  }
  return { ...outcome, ending: { kind: "not-compiled" }, stdout: Buffer.of() };
}

function toolchainOf({ language }: Program): Toolchain {
  const toolchain = toolchains[language];
  if (!toolchain) throw new Error(`no toolchain for ${language}`);
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (language === "typescript" && (major < 22 || (major === 22 && minor < 6))) {
    const { tool, install } = toolchain.needs;
    throw new DljError("usage", ({ engine }) => engine.noCompiler({ tool, words: "" }), install);
  }
  return toolchain;
}
