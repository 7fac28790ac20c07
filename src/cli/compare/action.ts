import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DljError, exitCodes, whyOf } from "../../error.ts";
import { wrap } from "../../report/terminal/layout.ts";
import { compareOutputs } from "../../value/compare.ts";
import { drawRow } from "../../value/draw.ts";
import { explain } from "../../value/explain.ts";
import type { Tolerance } from "../../value/tolerance.ts";
import type { Context } from "../shared/context.ts";
import { readStdin } from "../shared/read-stdin.ts";

export interface CompareCommandOptions {
  readonly decimals?: number;
  readonly absolute?: number;
  readonly relative?: number;
  readonly strictContainers?: boolean;
  readonly json?: boolean;
}

/** The size limit of an output; Node can't make a string of more than 512 MiB. */
const mostMebibytes = 256;

/** Compares two files and prints the differences. Returns exit code 0 if they agree, else 1. */
export async function compareFiles(
  context: Context,
  expected: string,
  actual: string,
  options: CompareCommandOptions,
): Promise<number> {
  const { colours, columns, messages, stdout } = context;
  if (expected === "-" && actual === "-") {
    throw new DljError("usage", (m) => m.cli.compare.bothStdin, "dlj compare --help");
  }
  const [left, right] = [await read(context, expected), await read(context, actual)];
  const found = compareOutputs(left, right, {
    ...toleranceOf(options),
    containers: options.strictContainers ? "strict" : "any",
  });
  const explanation = explain(found, messages.value);
  if (options.json) {
    stdout.write(`${JSON.stringify({ ...found, explanation }, null, 2)}\n`);
  } else {
    const paint = found.agrees ? colours.green : colours.bold;
    const lines = wrap(explanation, columns).map((line) => paint(line));
    if (!found.agrees && found.row !== null) {
      const mark = (cell: string) => colours.red.bold(cell);
      lines.push("", ...drawRow(found.row, messages.value, mark, columns));
    }
    stdout.write(`${lines.join("\n")}\n`);
  }
  return found.agrees ? exitCodes.accepted : exitCodes.refused;
}

function toleranceOf({ decimals, absolute, relative }: CompareCommandOptions): {
  tolerance?: Tolerance;
} {
  if (decimals !== undefined) return { tolerance: { decimals } };
  if (absolute !== undefined) return { tolerance: { absolute } };
  return relative === undefined ? {} : { tolerance: { relative } };
}

async function read(context: Context, file: string): Promise<Uint8Array> {
  if (file === "-") return readStdin(context);
  const path = resolve(context.cwd, file);
  try {
    const { size } = await stat(path);
    if (size > mostMebibytes * 2 ** 20) {
      throw new DljError("usage", (m) => m.cli.compare.tooLarge({ file, most: mostMebibytes }));
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof DljError) throw error;
    const why = whyOf(error);
    if (why === "EISDIR") throw new DljError("usage", (m) => m.cli.compare.isFolder({ file }));
    throw new DljError("usage", (m) => m.judge.unreadable({ file, why }), "dlj compare --help");
  }
}
