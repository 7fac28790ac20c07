import { Bench } from "tinybench";

export interface Task {
  readonly name: string;
  readonly run: () => Promise<unknown> | unknown;
}

export interface Figure {
  readonly name: string;
  /** The median wall time of a run, in ms. */
  readonly median: number;
  readonly least: number;
  readonly rounds: number;
}

/**
 * Runs the tasks in turn, round by round, so that other load on the machine affects all alike. Only
 * ratios within one run mean anything.
 */
export async function measure(tasks: readonly Task[], rounds: number): Promise<Figure[]> {
  const samples = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({
      iterations: 1,
      time: 0,
      warmup: false,
      retainSamples: true,
      throws: true,
    });
    for (const { name, run } of tasks) bench.add(name, async () => void (await run()));
    await bench.run();
    for (const task of bench.tasks) {
      const result = task.result;
      if (!("latency" in result)) throw new Error(`${task.name} was not measured`);
      samples.get(task.name)?.push(result.latency.p50);
    }
  }
  return tasks.map(({ name }) => {
    const sorted = (samples.get(name) ?? []).sort((a, b) => a - b);
    return { name, median: middle(sorted), least: sorted[0] ?? Number.NaN, rounds };
  });
}

function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
