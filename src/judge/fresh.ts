import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Engine } from "../engine/engine.ts";
import { DljError, whyOf } from "../error.ts";
import { fileNames } from "../problem/layout.ts";
import { type Problem, verifyCommand } from "../problem/load.ts";

const freshPrefix = "fresh-";

/** The name of the fresh case with this number, counted from 1. */
export function freshName(number: number): string {
  return `${freshPrefix}${number}`;
}

/** Whether a hidden case's name is the name of a fresh case. */
export function isFresh(name: string): boolean {
  return name.startsWith(freshPrefix);
}

/** A program that runs the generator for each seed on stdin, each time in a new namespace, and prints all texts as JSON. */
const wrapper = (source: string) => `import io, json, sys
code = compile(${JSON.stringify(source)}, "${fileNames.generator}", "exec")
printed = []
for seed in sys.stdin.read().split():
    sys.argv = ["${fileNames.generator}", seed]
    stdout, sys.stdout = sys.stdout, io.StringIO()
    try:
        exec(code, {"__name__": "__main__"})
    except SystemExit as end:
        if end.code:
            raise
    finally:
        text, sys.stdout = sys.stdout.getvalue(), stdout
    printed.append(text)
print(json.dumps(printed))
`;

/** CPU seconds and MiB of one run with any number of seeds. A generator writes a few lines only. */
const limits = { time: 10, memory: 512, output: 16, processes: false };

/** The number of seeds in one run. */
const batch = 200;

/** A generator ended with an error. */
export class GeneratorFailure extends DljError {
  readonly why: string;

  constructor(file: string, why: string) {
    super("judge", (m) => m.problem.generatorFails({ file, why }), verifyCommand(dirname(file)));
    this.why = why;
  }
}

/**
 * Fresh inputs of a problem, one per seed, printed by its `generate.py`. They are the same on every machine.
 *
 * @throws GeneratorFailure if the generator fails
 */
export async function freshInputs(
  engine: Engine,
  problem: Pick<Problem, "id" | "folder">,
  seeds: readonly number[],
  signal?: AbortSignal,
): Promise<Buffer[]> {
  const file = join(problem.folder, fileNames.generator);
  const source = readGenerator(file);
  const inputs: Buffer[] = [];
  for (let start = 0; start < seeds.length; start += batch) {
    const some = seeds.slice(start, start + batch);
    inputs.push(...(await generate(engine, { file, source }, some, signal)));
  }
  return inputs;
}

interface Generator {
  readonly file: string;
  readonly source: string;
}

async function generate(
  engine: Engine,
  { file, source }: Generator,
  seeds: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Buffer[]> {
  const outcome = await engine.run({
    program: { language: "python", name: "fresh.py", source: Buffer.from(wrapper(source)) },
    stdin: Buffer.from(`${seeds.join("\n")}\n`),
    limits,
    seed: 0,
    ...(signal === undefined ? {} : { signal }),
  });
  const { ending, stdout, stderr } = outcome;
  if (ending.kind !== "exited" || ending.code !== 0) {
    const why = Buffer.from(stderr).toString("utf8").trimEnd().split("\n").at(-1) || ending.kind;
    throw new GeneratorFailure(file, why);
  }
  const printed: string[] = JSON.parse(Buffer.from(stdout).toString("utf8"));
  return printed.map((text) => Buffer.from(text));
}

function readGenerator(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const why = whyOf(error);
    throw new DljError(
      "judge",
      (m) => m.problem.unreadable({ file, why }),
      verifyCommand(dirname(file)),
    );
  }
}
