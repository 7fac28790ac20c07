import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";

/** Runs a Python program that may import the server's modules, as `dlj`. Returns the JSON that it prints. */
export function withServerModules(python: string, program: string, input: unknown = null) {
  const server = join(packageRoot, "src", "engine", "server");
  const begun = `import json, sys\nsys.path.insert(0, ${JSON.stringify(server)})\n${program}`;
  const options = { input: JSON.stringify(input), encoding: "utf8", maxBuffer: 1 << 26 } as const;
  return JSON.parse(execFileSync(python, ["-c", begun], options));
}
