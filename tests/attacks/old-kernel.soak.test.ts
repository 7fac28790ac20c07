import { attacksOn, describeHeld } from "./held.ts";
import type { EngineTarget } from "./judges/target.ts";

// As on a kernel without Landlock's scopes, the namespaces alone must hold every attack.
for (const judge of ["forkserver", "process"] as const) {
  for (const tier of ["nested", "flat"] as const) {
    const target: EngineTarget = { judge, tier, without: ["landlock"] };
    describeHeld(target, "ordinary", attacksOn(target));
  }
}
