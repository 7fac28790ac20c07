import type { JudgeMany, Work } from "../grade/grade.ts";
import { queuePlace } from "../grade/queue/place.ts";
import { judgeByQueue } from "../grade/queue/produce.ts";
import { worldHere } from "../grade/queue/world.ts";
import type { Engines } from "../judge/engines.ts";
import type { Context } from "./context.ts";
import { connectionWatcher, describeWorkers, sayLine } from "./queue-words.ts";

/** Judges by the workers of a queue; this machine's engine runs references alone. */
export async function judgeElsewhere(
  context: Context,
  work: Work,
  engines: Engines,
  options: { readonly queue: string | true; readonly giveUp: number | undefined },
): Promise<JudgeMany> {
  const { queue: text } = context.messages;
  const place = queuePlace(options.queue, context.env);
  const world = worldHere(await engines.info(), engines.interpreter);
  return (solutions) =>
    judgeByQueue(
      {
        ...{ place, world, problems: work.problems, strict: work.strict, memory: work.memory },
        ...{ signal: work.signal, giveUp: options.giveUp },
        watcher: {
          ...connectionWatcher(context, place),
          noWorker: (there) => sayLine(context, text.noWorker(describeWorkers(world, there, text))),
          worker: () => sayLine(context, text.workerCame),
        },
      },
      solutions,
    );
}
