// Runs attacks on one judge within a box: its order as JSON on stdin, an observation as a line of JSON on stdout each.
import { readFileSync } from "node:fs";
import type { Interpreter } from "../../src/engine/engine.ts";
import { findInterpreter } from "../../src/engine/interpreter/find-interpreter.ts";
import { DljError } from "../../src/error.ts";
import { en } from "../../src/text/en.ts";
import { judgeFiles } from "./judges/plain.ts";
import { isCareless, openJudge, type Target } from "./judges/target.ts";
import { observe } from "./observe.ts";
import { attacks, harmless } from "./table/attacks.ts";
import { leftSince, takeCensus } from "./world/remains.ts";
import { sweep } from "./world/sweep.ts";
import { openWorld } from "./world/world.ts";

export interface Order {
  readonly target: Target;
  /** The Python to run; looked for where none is given, which takes a while. */
  readonly interpreter?: Interpreter;
  /** Names of attacks, in order. */
  readonly attacks: readonly string[];
  /** The folders of the attacking programs and of the careless judges' scripts. */
  readonly programs: string;
  readonly scripts: string;
}

const order: Order = JSON.parse(readFileSync(0, "utf8"));
const token = process.argv[2] ?? "";
const interpreter =
  order.interpreter ??
  (await findInterpreter({
    asked: process.env.DLJ_PYTHON,
    env: { PATH: process.env.PATH, HOME: "/tmp/dlj-home" },
    folder: "/tmp",
    install: false,
    messages: en.engine,
    warn: () => {},
  }));
await say({ interpreter });

// Damage to a careless judge would count against the next attack, so each gets a new judge in a new world. dlj's
// engines stay, as they do for the next student.
const careless = isCareless(order.target);
const batches = careless ? order.attacks.map((name) => [name]) : [order.attacks];
for (const batch of batches) await runBatch(batch);
await say({ done: true });
// A process that an attack has left may hold a pipe of ours open for as long as it likes.
process.exit();

async function runBatch(names: readonly string[]): Promise<void> {
  const world = await openWorld(token.slice(token.indexOf("=") + 1), !careless, interpreter);
  const before = await takeCensus(judgeFiles);
  const engine = await openJudge(order.target, interpreter, world.secrets, order.scripts).catch(
    async (error: unknown) => {
      if (error instanceof DljError) await say({ refused: error.message });
      throw error;
    },
  );
  await say({ info: engine.info });
  for (const name of names) {
    const attack = [harmless, ...attacks].find((one) => one.name === name);
    if (!attack) throw new Error(`no attack ${name}`);
    await say({ observation: await observe(engine, attack, world, order.programs, judgeFiles) });
  }
  await engine.close();
  if (careless) sweep();
  else await say({ left: await leftSince(before, judgeFiles) });
  await world.close();
}

function say(line: unknown): Promise<void> {
  return new Promise((done) => process.stdout.write(`${JSON.stringify(line)}\n`, () => done()));
}
