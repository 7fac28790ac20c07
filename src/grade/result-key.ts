import { toolchainVersion } from "../engine/toolchains/toolchain-version.ts";
import { catalogueHash } from "../judge/assemble.ts";
import type { Problem } from "../problem/load.ts";
import { loadMisconceptions } from "../problem/misconceptions.ts";
import { hashParts } from "./hash-parts.ts";
import type { Found } from "./read-submission.ts";

/** The conditions that all results of one run share. */
export interface Circumstances {
  readonly strict: boolean;
  /** MiB of every case, if it overrides the problems' own limits. */
  readonly memory: number | undefined;
  /** The judge, the engine with its sandbox, and the interpreter with its packages. */
  readonly fingerprint: readonly string[];
}

/**
 * Makes the keys of results. Two runs with the same key give the same verdict and the same hint. The key doesn't cover points,
 * because each run computes them again.
 */
export function resultKeys({ strict, memory, fingerprint }: Circumstances) {
  const problems = new Map<Problem, string>();
  const common = [JSON.stringify([strict, memory ?? null]), ...fingerprint];

  /** Hashes a problem once for all students, because its cases may be megabytes. */
  const hashOf = (problem: Problem): string => {
    const hash =
      problems.get(problem) ??
      hashParts([catalogueHash([problem]), JSON.stringify(hintsOf(problem))]);
    problems.set(problem, hash);
    return hash;
  };

  /** The key of one solution of one problem. */
  return (problem: Problem, found: Found): string => {
    const parts =
      found.kind === "program"
        ? [
            found.program.language,
            // Its ending says whether JavaScript is a module.
            found.program.name,
            toolchainVersion(found.program.language),
            found.program.source,
            JSON.stringify([found.remark ?? null, found.takenFor ?? null]),
          ]
        : [found.kind, JSON.stringify(found)];
    return hashParts([...parts, hashOf(problem), ...common]);
  };
}

/** The misconceptions of a problem without their paths, which differ between machines. */
function hintsOf({ folder }: Problem) {
  return loadMisconceptions(folder).map(({ file: _, ...misconception }) => misconception);
}
