import type { JudgeMany, Work } from "../../grade/grade.ts";
import { connect } from "../../grade/queue/connect.ts";
import { queuePlace } from "../../grade/queue/place.ts";
import { judgeByQueue } from "../../grade/queue/produce.ts";
import { worldHere } from "../../grade/queue/world.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Context } from "../shared/context.ts";
import { connectionWatcher, describeWorkers, sayLine } from "../shared/queue-messages.ts";

/** Judges by the queue's workers once the work is known. */
export interface QueueJudge {
  judge(work: Work): JudgeMany;
  close(): void;
}

/**
 * Connects to a queue, whose workers then judge; this machine's engine runs references alone.
 *
 * @throws DljError (usage) where the queue can't be had: before anything is judged or written
 */
export async function openQueueJudge(
  context: Context,
  engines: Engines,
  options: { readonly queue: string | true; readonly giveUp?: number | undefined },
): Promise<QueueJudge> {
  const { queue: text } = context.messages;
  const place = queuePlace(options.queue, context.env);
  const world = worldHere(await engines.info(), engines.interpreter);
  const connection = await connect(place, connectionWatcher(context, place), context.signal);
  const watcher = {
    noWorker: (there: Parameters<typeof describeWorkers>[1]) =>
      sayLine(context, text.noWorker(describeWorkers(world, there, text))),
    worker: () => sayLine(context, text.workerCame),
  };
  return {
    judge({ problems, strict, memory, signal }) {
      const { giveUp } = options;
      const run = { connection, world, problems, strict, memory, signal, watcher, giveUp };
      return (solutions) => judgeByQueue(run, solutions);
    },
    close: connection.close,
  };
}
