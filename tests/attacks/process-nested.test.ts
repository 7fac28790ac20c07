import { isRoot } from "./box.ts";
import { attacksOn, describeHeld } from "./held.ts";

const target = { judge: "process", tier: "nested" } as const;
const quick = attacksOn(target).filter(({ slow }) => !slow);

describeHeld(target, isRoot ? "root" : "ordinary", quick);
