import type { JudgeMany, Work } from "../../grade/grade.ts";
import { connect } from "../../grade/queue/connect.ts";
import { judgeByQueue } from "../../grade/queue/produce.ts";
import { queueAddress } from "../../grade/queue/queue-address.ts";
import { localRuntime } from "../../grade/queue/runtime-fingerprint.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Context } from "../shared/context.ts";
import { connectionWatcher, describeWorkers, sayLine } from "../shared/queue-messages.ts";

/** Starts judging by the queue's workers, given the work. */
export interface QueueJudge {
  judge(work: Work): JudgeMany;
  close(): void;
}

/**
 * Connects to a queue whose workers judge. This machine's engine only runs references.
 *
 * @throws DljError (usage) before any work if the queue can't be used
 */
export async function openQueueJudge(
  context: Context,
  engines: Engines,
  options: { readonly queue: string | true; readonly giveUp?: number | undefined },
): Promise<QueueJudge> {
  const { queue: text } = context.messages;
  const place = queueAddress(options.queue, context.env);
  const runtime = localRuntime(await engines.info(), engines.interpreter);
  const connection = await connect(place, connectionWatcher(context, place), context.signal);
  const watcher = {
    noWorker: (there: Parameters<typeof describeWorkers>[1]) =>
      sayLine(context, text.noWorker(describeWorkers(runtime, there, text))),
    worker: () => sayLine(context, text.workerCame),
  };
  return {
    judge({ problems, strict, memory, signal }) {
      const { giveUp } = options;
      const run = { connection, runtime, problems, strict, memory, signal, watcher, giveUp };
      return (solutions) => judgeByQueue(run, solutions);
    },
    close: connection.close,
  };
}
