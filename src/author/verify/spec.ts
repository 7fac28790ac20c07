import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileNames } from "../../problem/layout.ts";
import { type ProblemSpec, problemSchema } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";

/** Reads `problem.json`: the spec, or a finding for each fault in it. */
export function checkSpec(
  folder: string,
  report: Report,
): { readonly spec: ProblemSpec } | { readonly findings: Finding[] } {
  const file = join(folder, fileNames.spec);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { findings: [report(file, "specUnreadable", { why: code ?? message })] };
  }
  const parsed = problemSchema.safeParse(content);
  if (!parsed.success) {
    const findings = parsed.error.issues.map(({ path, message }) =>
      report(file, "specInvalid", { path: path.join("."), expected: message }),
    );
    return { findings };
  }
  const name = basename(folder);
  if (parsed.data.id === name) return { spec: parsed.data };
  return { findings: [report(file, "wrongId", { id: parsed.data.id, folder: name })] };
}
