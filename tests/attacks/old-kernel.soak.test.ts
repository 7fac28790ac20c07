import { attacksOn, describeHeld } from "./held.ts";
import type { EngineTarget } from "./judges/target.ts";

// What a kernel without Landlock's scopes has: its namespaces must hold everything alone.
for (const judge of ["forkserver", "process"] as const) {
  for (const tier of ["nested", "flat"] as const) {
    const target: EngineTarget = { judge, tier, without: ["landlock"] };
    describeHeld(target, "ordinary", attacksOn(target));
  }
}
