import type { Engine, EngineInfo, EngineOptions, Outcome, Run } from "./engine.ts";
import { retryOnce } from "./retry.ts";
import { runOnce } from "./run-once.ts";
import { Slots } from "./slots.ts";
import { type Starting, spawnDirectly, startAnother, startStrongest } from "./start.ts";

/** The process engine: a new interpreter for each case, from the same files and in the same sandbox as the warm one. */
export async function openProcessEngine(options: EngineOptions): Promise<Engine> {
  const starting: Starting = { options, warm: false, start: spawnDirectly };
  const { tier, refused, server } = await startStrongest(starting);
  let first: typeof server | undefined = server;
  const info: EngineInfo = { engine: "process", tier, refused };
  const slots = new Slots(options.slots);
  const run = async (asked: Run): Promise<Outcome> => {
    const server = first ?? (await startAnother(tier, starting));
    first = undefined;
    try {
      return await runOnce(server, asked);
    } finally {
      await server.kill();
    }
  };
  return {
    info,
    slots: options.slots,
    run: (asked) => slots.use(asked.signal, () => retryOnce(() => run(asked))),
    close: async () => {
      await slots.close();
      await first?.kill();
    },
  };
}
