import type { Result, SolutionResult } from "../judge/result.ts";

/**
 * The function that removes the names of folders from a text, so that an answer says nothing about the machine.
 *
 * @param folders absolute paths
 */
export function pathHider(folders: readonly string[]): (text: string) => string {
  const known = [...new Set(folders)].filter((folder) => folder.length > 1);
  if (known.length === 0) return (text) => text;
  // The longest first, because a folder may be inside another.
  const names = known.sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w./-])(?:${names.join("|")})(?:/|(?![\\w.-]))`, "g");
  return (text) => text.replace(pattern, (found) => (found.endsWith("/") ? "" : "."));
}

function escaped(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Removes the machine's paths from the texts of a Result that the judge or Python's own files wrote. stdout is the solution's own. */
export function withoutPaths(result: Result, hide: (text: string) => string): Result {
  const { environment, solutions } = result;
  const refused = environment.refused.map((one) => ({ ...one, reason: hide(one.reason) }));
  return {
    ...result,
    environment: { ...environment, refused },
    solutions: solutions.map((solution) => solutionWithoutPaths(solution, hide)),
  };
}

/** The same for one solution. */
export function solutionWithoutPaths(
  solution: SolutionResult,
  hide: (text: string) => string,
): SolutionResult {
  const both = ({ en, zh }: { en: string; zh: string }) => ({ en: hide(en), zh: hide(zh) });
  return {
    ...solution,
    file: hide(solution.file),
    ...(solution.finding && { finding: both(solution.finding) }),
    cases: solution.cases.map((one) => ({
      ...one,
      ...(one.stderr !== undefined && { stderr: hide(one.stderr) }),
      ...(one.crash && { crash: { ...one.crash, message: hide(one.crash.message) } }),
      ...(one.reason && { reason: both(one.reason) }),
    })),
  };
}
