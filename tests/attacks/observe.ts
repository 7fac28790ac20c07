import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, Outcome, RunLimits } from "../../src/engine/engine.ts";
import type { Attack } from "./attack.ts";
import { remains, takeCensus } from "./world/remains.ts";
import type { World } from "./world/world.ts";

/** An outcome as text, so that it can be sent as JSON. */
export interface Seen extends Omit<Outcome, "stdout" | "stderr"> {
  readonly stdout: string;
  readonly stderr: string;
}

/** All that could be observed of one attack. */
export interface Observation {
  readonly attack: string;
  readonly outcome: Seen;
  readonly accomplice: Seen | undefined;
  /** An honest solution, run before and after. */
  readonly honestBefore: Seen;
  readonly honestAfter: Seen;
  readonly remains: readonly string[];
}

const limits: RunLimits = { time: 5, memory: 512, output: 1, processes: false };

/** Runs one attack on an engine, with its victim before it, its accomplice and an honest solution after it. */
export async function observe(
  engine: Engine,
  attack: Attack,
  world: World,
  programs: string,
  ignored: readonly string[],
): Promise<Observation> {
  const read = (program: string) => readFileSync(join(programs, `${program}.py`), "latin1");
  const run = async (source: string, stdin: string, own: Partial<RunLimits> = {}) => {
    const outcome = await engine.run({
      program: {
        language: "python",
        name: "square.py",
        source: Buffer.from(source.replaceAll("@SECRET@", world.secrets.source), "latin1"),
      },
      stdin: Buffer.from(stdin),
      limits: { ...limits, ...own },
      seed: 7,
    });
    return seen(outcome);
  };
  const knowledge = `${JSON.stringify(world.knowledge)}\n`;
  const honestBefore = await run(read("honest"), knowledge);
  if (attack.victim) {
    const input = JSON.stringify({ told: world.secrets.stdin, print: world.secrets.stdout });
    for (let time = 0; time < 2; time += 1) await run(read("victim"), `${input}\n`);
  }
  const before = await takeCensus(ignored);
  world.listeners.arrived();
  const outcome = await run(
    attack.source ?? read(attack.program ?? attack.name),
    knowledge,
    attack.limits,
  );
  const accomplice = attack.accomplice ? await run(read(attack.accomplice), knowledge) : undefined;
  const honestAfter = await run(read("honest"), knowledge);
  return {
    attack: attack.name,
    outcome,
    accomplice,
    honestBefore,
    honestAfter,
    remains: await remains(world, before, ignored),
  };
}

function seen({ stdout, stderr, ...rest }: Outcome): Seen {
  // The first part is enough to see what a program says, and keeps floods out of the pipe.
  const text = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1 << 16)).toString("latin1");
  return { ...rest, stdout: text(stdout), stderr: text(stderr) };
}
