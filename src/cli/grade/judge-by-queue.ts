import type { JudgeMany, Work } from "../../grade/grade.ts";
import { judgeByQueue } from "../../grade/queue/produce.ts";
import type { Engines } from "../../judge/engines.ts";
import { connectToQueue } from "../shared/connect-to-queue.ts";
import type { Context } from "../shared/context.ts";

/** Starts judging by the queue's workers, given the work. */
export interface QueueJudge {
  judge(work: Work): JudgeMany;
  close(): void;
}

/** Connects to a queue whose workers judge. This machine's engine only runs references. @throws as `connectToQueue` */
export async function openQueueJudge(
  context: Context,
  engines: Engines,
  options: { readonly queue: string | true; readonly giveUp?: number | undefined },
): Promise<QueueJudge> {
  const queue = await connectToQueue(context, engines, options.queue);
  return {
    judge({ problems, strict, memory, signal }) {
      const run = { ...queue, problems, strict, memory, signal, giveUp: options.giveUp };
      return (solutions) => judgeByQueue(run, solutions);
    },
    close: queue.connection.close,
  };
}
