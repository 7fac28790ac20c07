import { exitCodes } from "../../error.ts";
import { queueAddress } from "../../grade/queue/queue-address.ts";
import { localRuntime } from "../../grade/queue/runtime-fingerprint.ts";
import { work } from "../../grade/queue/work.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Context } from "../shared/context.ts";
import type { EngineChoices } from "../shared/judging-options.ts";
import {
  connectionWatcher,
  differing,
  fingerprintWords,
  sayLine,
} from "../shared/queue-messages.ts";
import { WorkerStatus } from "./worker-status.ts";

export interface WorkerOptions extends EngineChoices {
  readonly queue?: string | true;
  readonly takeover: number;
  readonly grace: number;
  readonly idle?: number;
}

/** Works until it is stopped. Returns the exit code; being stopped is not a failure. */
export async function runWorker(
  context: Context,
  engines: Engines,
  { queue = true, takeover, grace, idle }: WorkerOptions,
): Promise<number> {
  const { queue: text } = context.messages;
  const place = queueAddress(queue, context.env);
  const runtime = localRuntime(await engines.info(), engines.interpreter);
  const status = new WorkerStatus(context);
  let complained = "";
  try {
    await work({
      place,
      engines,
      runtime,
      takeover,
      grace,
      idle,
      signal: context.signal,
      watcher: {
        ...connectionWatcher(context, place),
        ready: () => {
          status.begin();
          sayLine(
            context,
            text.ready({
              place: place.shown,
              slots: engines.slots,
              runtime: fingerprintWords(runtime, text),
            }),
          );
        },
        verdict: (verdict) => status.count(verdict),
        depth: (waiting) => status.depth(waiting),
        others: (runs) => {
          for (const run of runs) {
            const { name: who } = run;
            const wanted = fingerprintWords(run.runtime, text);
            const has = differing(run.runtime, runtime, text);
            sayLine(context, text.refuses({ who, wanted, has }));
          }
        },
        failure: (why) => sayLine(context, text.failure({ why })),
        complaint: (why) => {
          if (why !== complained) sayLine(context, text.complaint({ why }));
          complained = why;
        },
        stopping: (running) => sayLine(context, text.stopping({ running })),
      },
    });
  } finally {
    status.end();
  }
  return exitCodes.accepted;
}
