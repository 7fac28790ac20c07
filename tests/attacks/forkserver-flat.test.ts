import { attacksOn, describeHeld } from "./held.ts";

const target = { judge: "forkserver", tier: "flat" } as const;
const quick = attacksOn(target).filter(({ slow }) => !slow);

describeHeld(target, "ordinary", quick);
