import { connect } from "../../grade/queue/connect.ts";
import type { ProduceOptions } from "../../grade/queue/produce.ts";
import { queueAddress } from "../../grade/queue/queue-address.ts";
import { localRuntime } from "../../grade/queue/runtime-fingerprint.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Context } from "./context.ts";
import { connectionWatcher, describeWorkers, sayLine } from "./queue-messages.ts";

/**
 * Connects to a queue, and says on stderr if it has no worker like this machine.
 *
 * @throws DljError (usage) before any work if the queue can't be used
 */
export async function connectToQueue(
  context: Context,
  engines: Engines,
  queue: string | true,
): Promise<Pick<ProduceOptions, "connection" | "runtime" | "watcher">> {
  const { queue: text } = context.messages;
  const place = queueAddress(queue, context.env);
  const runtime = localRuntime(await engines.info(), engines.interpreter);
  const connection = await connect(place, connectionWatcher(context, place), context.signal);
  const watcher: ProduceOptions["watcher"] = {
    noWorker: (there) => sayLine(context, text.noWorker(describeWorkers(runtime, there, text))),
    worker: () => sayLine(context, text.workerCame),
  };
  return { connection, runtime, watcher };
}
