import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileNames } from "../../problem/layout.ts";
import { checkJson, parseJson } from "../../problem/read-json.ts";
import { type ProblemSpec, problemSchema } from "../../problem/spec.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";

/** Reads `problem.json`: the spec, or a finding for each fault in it. */
export function checkSpec(
  folder: string,
  report: Report,
): { readonly spec: ProblemSpec } | { readonly findings: Finding[] } {
  const file = join(folder, fileNames.spec);
  let content: unknown;
  try {
    content = parseJson(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { findings: [report(file, "specUnreadable", { why: code ?? message })] };
  }
  const checked = checkJson(content, problemSchema);
  if (!("data" in checked)) {
    const findings = checked.faults.map(({ path, expected }) =>
      report(file, "specInvalid", { path, expected: inBoth(expected) }),
    );
    return { findings };
  }
  const { data } = checked;
  const name = basename(folder);
  if (data.id === name) return { spec: data };
  return { findings: [report(file, "wrongId", { id: data.id, folder: name })] };
}
