import { createHash } from "node:crypto";
import type { EngineInfo, Interpreter } from "../engine/engine.ts";
import { version } from "../package-root.ts";
import { byCodeUnit, type Problem } from "../problem/load.ts";
import type { Result, SolutionResult } from "./result.ts";

/** Makes a Result of judged solutions and the environment they ran in. */
export function assemble(judged: {
  readonly solutions: readonly SolutionResult[];
  readonly problems: Iterable<Problem>;
  readonly info: EngineInfo;
  readonly interpreter: Interpreter;
  readonly strict: boolean;
  readonly started: Date;
}): Result {
  const { info, interpreter, started } = judged;
  return {
    format: "dlj-result",
    version: 1,
    judge: { version, catalogue: catalogueHash(judged.problems) },
    environment: {
      platform: `${process.platform}-${process.arch}`,
      engine: info.engine,
      tier: info.tier,
      refused: [...info.refused],
      python: interpreter.version,
      numpy: interpreter.numpy ?? null,
    },
    strict: judged.strict,
    started: started.toISOString(),
    wall: (Date.now() - started.getTime()) / 1000,
    solutions: [...judged.solutions],
  };
}

/** SHA-256 of all problem data that verdicts depend on: specs and cases, in order of id. */
export function catalogueHash(problems: Iterable<Problem>): string {
  const hash = createHash("sha256");
  const byId = new Map([...problems].map((problem) => [problem.id, problem]));
  for (const [, { spec, cases }] of [...byId].sort(([a], [b]) => byCodeUnit(a, b))) {
    add(hash, JSON.stringify(spec));
    for (const { key, stdin, expected } of cases) {
      add(hash, key);
      add(hash, stdin);
      add(hash, expected);
    }
  }
  return hash.digest("hex");
}

/** SHA-256 of a problem's cases. */
export function casesHash({ cases }: Pick<Problem, "cases">): string {
  const hash = createHash("sha256");
  for (const part of cases.flatMap(({ key, stdin, expected }) => [key, stdin, expected]))
    add(hash, part);
  return hash.digest("hex");
}

/** Hashes the length first, so that different parts never give the same bytes. */
function add(hash: ReturnType<typeof createHash>, part: string | Uint8Array): void {
  hash.update(`${Buffer.byteLength(part)}:`).update(part);
}
