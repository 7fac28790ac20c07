import { tiers } from "../../src/engine/engine.ts";
import { attacksOn, describeHeld } from "./held.ts";

// Every attack, in both engines, in every tier, as both kinds of user.
for (const judge of ["forkserver", "process"] as const) {
  for (const tier of tiers) {
    for (const user of ["ordinary", "root"] as const) {
      const target = { judge, tier };
      describeHeld(target, user, attacksOn(target));
    }
  }
}
