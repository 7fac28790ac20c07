import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { execa } from "execa";
import { packageRoot } from "../src/package-root.ts";
import { compareOutputs } from "../src/value/compare.ts";
import { parseOutput } from "../src/value/parse.ts";
import { env, folder, python } from "./place.ts";
import type { Suite } from "./suite.ts";

const sizes = [1, 10, 50];
/** Lists in three printed forms: rounded, with all digits, and as rows of a matrix. */
const kinds = {
  "4 decimals": (random: () => number) => (random() * 2 - 1).toFixed(4),
  "all digits": (random: () => number) => String(random() * 2 - 1),
  matrix: (random: () => number) =>
    `[${Array.from({ length: 8 }, () => (random() * 20 - 10).toFixed(4)).join(", ")}]`,
} as const;

const lists = sizes.flatMap((megabytes) =>
  Object.entries(kinds)
    // One kind is enough to show that 50 MB behave like 10 MB.
    .filter(([kind]) => megabytes < 50 || kind === "4 decimals")
    .map(([kind, item]) => {
      const file = join(folder, `${kind}-${megabytes}.txt`);
      writeFileSync(file, makeList(megabytes * 1e6, item));
      return {
        name: `${megabytes} MB, ${kind}`,
        file,
        bytes: readFileSync(file),
        text: readFileSync(file, "utf8"),
      };
    }),
);

function makeList(length: number, item: (random: () => number) => string): string {
  // Marsaglia's xorshift, for the same lists in every run.
  let state = 2463534242;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const items: string[] = [];
  for (let left = length; left > 0; ) {
    const text = item(random);
    items.push(text);
    left -= text.length + 2;
  }
  return `[${items.join(", ")}]`;
}

/** A Python with NumPy loaded and the text read, so that only parsing and comparing are measured. */
const rival = `
import ast, sys
import numpy as np
for line in sys.stdin:
    with open(line.rstrip("\\n")) as file:
        text = file.read()
    expected, actual = ast.literal_eval(text), ast.literal_eval(text)
    print(bool(np.allclose(expected, actual, atol=1e-4)), flush=True)
`;
let rivalProcess: ChildProcess | undefined;
let answers: AsyncIterator<string> | undefined;

async function literalEval(file: string): Promise<void> {
  if (rivalProcess === undefined || answers === undefined) {
    rivalProcess = spawn(python, ["-c", rival], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...env },
    });
    const { stdout } = rivalProcess;
    if (stdout === null) throw new Error("Python has no stdout");
    answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
    process.on("exit", () => rivalProcess?.kill());
  }
  rivalProcess.stdin?.write(`${file}\n`);
  const { value } = await answers.next();
  if (value !== "True") throw new Error(`Python said ${value} of ${file}`);
}

/** Peak memory of parsing the largest list, as a multiple of its text. */
async function memory(): Promise<Record<string, number>> {
  const child = "node_modules/.cache/dlj/parse-memory.mjs";
  const contents = `
    import { readFileSync } from "node:fs";
    import { parseOutput } from "./src/value/parse.ts";
    const bytes = readFileSync(process.argv[2]);
    globalThis.gc();
    const before = process.memoryUsage().rss;
    const value = parseOutput(bytes);
    const peak = process.resourceUsage().maxRSS * 1024;
    process.stdout.write(String(value.kind === "block" ? (peak - before) / bytes.length : NaN));`;
  await build({
    stdin: { contents, resolveDir: packageRoot, loader: "ts" },
    outfile: child,
    bundle: true,
    format: "esm",
    platform: "node",
  });
  const ratios: Record<string, number> = {};
  for (const { name, file } of lists) {
    const { stdout } = await execa("node", ["--expose-gc", child, file]);
    ratios[`memory of parseOutput / text, ${name} (at most 10)`] = Number(stdout);
  }
  return ratios;
}

/** Parsing and comparing lists, against JSON.parse and against a judge in Python. */
export const value: Suite = {
  title: "reading and comparing plain lists",
  rounds: 3,
  tasks: lists.flatMap(({ name, file, bytes, text }) => [
    { name: `JSON.parse, ${name}`, run: () => void JSON.parse(text) },
    { name: `parseOutput, ${name}`, run: () => void parseOutput(bytes) },
    {
      name: `compareOutputs, ${name}`,
      run: () => {
        if (!compareOutputs(bytes, bytes).agrees) throw new Error("a list differs from itself");
      },
    },
    { name: `literal_eval, allclose, ${name}`, run: () => literalEval(file) },
  ]),
  ratios: lists.flatMap(({ name }) => [
    [`parseOutput, ${name}`, [`JSON.parse, ${name}`], "at most 3"] as const,
    [`literal_eval, allclose, ${name}`, [`compareOutputs, ${name}`], "at least 10"] as const,
  ]),
  after: memory,
};
