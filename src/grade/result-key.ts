import { toolchainVersion } from "../engine/toolchains/toolchain-version.ts";
import { catalogueHash } from "../judge/assemble.ts";
import type { Problem } from "../problem/load.ts";
import { loadMisconceptions } from "../problem/misconceptions.ts";
import { resultKey } from "./journal.ts";
import type { Found } from "./read-submission.ts";

/** What all results of one run depend on, besides solution and problem. */
export interface Circumstances {
  readonly strict: boolean;
  /** MiB of every case, where the problems' own do not stand. */
  readonly memory: number | undefined;
  /** The judge, the engine with its sandbox, the interpreter with its packages. */
  readonly fingerprint: readonly string[];
}

/**
 * Makes the key of a result: two runs with the same key give the same verdict and the same hint. Points are not in it, for they
 * are given anew.
 */
export function resultKeys({ strict, memory, fingerprint }: Circumstances) {
  const problems = new Map<Problem, string>();
  const common = [JSON.stringify([strict, memory ?? null]), ...fingerprint];

  /** A problem's cases may be megabytes: they are hashed once, not for every student. */
  const hashOf = (problem: Problem): string => {
    const hash =
      problems.get(problem) ??
      resultKey([catalogueHash([problem]), JSON.stringify(hintsOf(problem))]);
    problems.set(problem, hash);
    return hash;
  };

  /** Of what one solution in one problem's place depends on. */
  return (problem: Problem, found: Found): string => {
    const parts =
      found.kind === "program"
        ? [
            found.program.language,
            toolchainVersion(found.program.language),
            found.program.source,
            JSON.stringify(found.remark ?? null),
          ]
        : [found.kind, JSON.stringify(found)];
    return resultKey([...parts, hashOf(problem), ...common]);
  };
}

/** What hints are made from, wherever the problem lies on this machine. */
function hintsOf({ folder }: Problem) {
  return loadMisconceptions(folder).map(({ file: _, ...misconception }) => misconception);
}
