import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { byCodeUnit } from "../../problem/load.ts";
import { problemSchema } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";

export const schemaName = "problem.schema.json";

/** The JSON Schema of `problem.json` for editors, made from the schema that dlj itself checks. */
export function problemJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(problemSchema, { io: "input" }), null, 2)}\n`;
}

/**
 * Checks a folder of problems as a whole: an up-to-date schema, no stray files, no reference without a
 * problem.
 */
export function checkRoot(root: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  const schema = join(root, schemaName);
  if (!existsSync(schema) || readFileSync(schema, "utf8") !== problemJsonSchema()) {
    findings.push(report(schema, "schemaStale", {}, { command: "dlj verify --write-schema" }));
  }
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isDirectory() || entry.name === schemaName) continue;
    const file = join(root, entry.name);
    findings.push(report(file, "strayInProblems", {}, { command: `rm ${file}` }));
  }
  const references = join(dirname(root), "solutions");
  for (const name of existsSync(references) ? readdirSync(references).sort(byCodeUnit) : []) {
    const id = name.replace(/\.py$/, "");
    if (existsSync(join(root, id))) continue;
    findings.push(report(join(references, name), "strayReference", { id }));
  }
  return findings;
}
