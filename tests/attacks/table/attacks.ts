import type { Attack } from "../attack.ts";
import { changeCode, keepState } from "./change.ts";
import { crash } from "./crash.ts";
import { leaveEarly } from "./leave-early.ts";
import { network } from "./network.ts";
import { outlive, raiseLimits, signalOthers } from "./processes.ts";
import { readJudge, readSecrets } from "./read.ts";
import { bomb, floodHang } from "./resources.ts";

/** Not an attack: a violation seen here is a fault of the tests. */
export const harmless: Attack = {
  name: "harmless",
  threat: "keep-state",
  seen: ["held"],
  victim: true,
  accomplice: "collect-files",
  control: { judge: "plain", bite: /^$/ },
};

/** Every attack, by threat. */
export const attacks: readonly Attack[] = [
  ...leaveEarly,
  ...readJudge,
  ...readSecrets,
  ...changeCode,
  ...keepState,
  ...outlive,
  ...signalOthers,
  ...raiseLimits,
  ...bomb,
  ...floodHang,
  ...network,
  ...crash,
];
