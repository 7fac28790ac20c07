import type { Engine, EngineInfo, EngineOptions, Outcome, Run } from "./engine.ts";
import { retryOnce } from "./pool/retry.ts";
import { runOnce } from "./pool/run-once.ts";
import type { ServerClient } from "./pool/server-client.ts";
import { Slots } from "./pool/slots.ts";
import { spawnDirectly, startAnother, startServer } from "./pool/start-server.ts";
import { type Started, startStrongest } from "./pool/start-strongest.ts";
import { planLaunch } from "./sandbox/plan-launch.ts";
import { ProgramCommands, type RunCommand } from "./toolchains/program-commands.ts";

/** The process engine starts a new interpreter for each case, with the same Python files and sandbox as the warm engine. */
export async function openProcessEngine(options: EngineOptions): Promise<Engine> {
  return processEngine(await startStrongest({ options, warm: false, start: spawnDirectly }));
}

/** The process engine whose first server has been started. */
export function processEngine({ tier, refused, server, plan }: Started): Engine {
  const { options } = plan;
  let first: typeof server | undefined = server;
  const info: EngineInfo = { engine: "process", tier, refused };
  const slots = new Slots(options.slots);

  const runPython = async (asked: Run): Promise<Outcome> => {
    const server = first ?? (await startAnother(tier, plan));
    first = undefined;
    return await runAndKill(server, asked);
  };
  const runCommand: RunCommand = (asked, { folders }, compiles) =>
    retryOnce(async () => {
      const launch = planLaunch(tier, options, {
        runsCommands: true,
        writable: compiles,
        folders: folders?.(),
      });
      return await runAndKill(await startServer(spawnDirectly, launch), asked);
    });
  const commands = new ProgramCommands(runCommand, tier, options.messages);

  return {
    info,
    slots: options.slots,
    run: (asked) =>
      slots.use(asked.signal, () =>
        asked.program.language === "python"
          ? retryOnce(() => runPython(asked))
          : commands.run(asked),
      ),
    close: async () => {
      await slots.close();
      await first?.kill();
    },
  };
}

async function runAndKill(server: ServerClient, run: Run): Promise<Outcome> {
  try {
    return await runOnce(server, run);
  } finally {
    await server.kill();
  }
}
