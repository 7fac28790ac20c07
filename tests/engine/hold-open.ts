// Opens an engine for the Python in its first argument, says so, and runs a case that does not end.
import type { SandboxChoice } from "../../src/engine/engine.ts";
import { openFor } from "./open-for.ts";
import { fixture, usualLimits } from "./programs.ts";

const [path = "", sandbox = "auto"] = process.argv.slice(2);
const engine = await openFor("forkserver", path, { sandbox: sandbox as SandboxChoice });
const running = engine.run({
  program: fixture("sleep"),
  stdin: Buffer.of(),
  limits: { ...usualLimits, time: 600 },
  seed: 1,
});
process.stdout.write("open\n");
await running;
