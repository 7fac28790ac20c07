import type { Engine, Interpreter } from "../../../src/engine/engine.ts";
import type { CarelessJudge } from "../attack.ts";
import type { Secrets } from "../world/secrets.ts";
import { openHarness, openPlain } from "./plain.ts";
import { openServer } from "./server.ts";

/** The careless judges, by name; `scripts` is the folder of their Python files. */
export function openCareless(
  judge: CarelessJudge,
  interpreter: Interpreter,
  secrets: Secrets,
  scripts: string,
): Engine {
  switch (judge) {
    case "plain":
      return openPlain(interpreter, secrets);
    case "harness":
      return openHarness(interpreter, secrets, `${scripts}/harness.py`);
    default:
      return openServer(interpreter, `${scripts}/server.py`, judge);
  }
}
