import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { completeSpec } from "../../problem/complete-spec.ts";
import { fileNames } from "../../problem/layout.ts";
import { checkJson, parseJson } from "../../problem/read-json.ts";
import { type ProblemSpec, problemSchema, specSchema } from "../../problem/spec.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";

/** A problem of dlj's catalogue has everything that learners need; a course's own needs only what judging needs. */
export type Level = "catalogue" | "course";

/** A spec, with the level at which its problem is checked. */
interface CheckedSpec {
  readonly spec: ProblemSpec;
  readonly level: Level;
}

/**
 * Reads `problem.json`: the spec, or a finding for each fault in it. A problem of the track `course` is checked as a course's.
 *
 * @param asked the level for all problems
 */
export function checkSpec(
  folder: string,
  report: Report,
  asked: Level | undefined,
): CheckedSpec | { readonly findings: Finding[] } {
  const file = join(folder, fileNames.spec);
  let content: unknown = {};
  try {
    if (existsSync(file)) content = parseJson(readRegularFile(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { findings: [report(file, "specUnreadable", { why: code ?? message })] };
  }
  const level = asked ?? levelOf(content);
  const checked =
    level === "course"
      ? checkJson(completeSpec(content, basename(folder)), specSchema)
      : checkJson(content, problemSchema);
  if (!("data" in checked)) {
    const findings = checked.faults.map(({ path, expected }) =>
      report(file, "specInvalid", { path, expected: inBoth(expected) }),
    );
    return { findings };
  }
  const { data } = checked;
  const name = basename(folder);
  if (data.id === name) return { spec: data, level };
  return { findings: [report(file, "wrongId", { id: data.id, folder: name })] };
}

function levelOf(content: unknown): Level {
  const { track = "course" } = (content ?? {}) as { readonly track?: unknown };
  return track === "course" ? "course" : "catalogue";
}
