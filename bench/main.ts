import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release } from "node:os";
import { redisHere } from "../tests/grade/queue/redis.ts";
import { type Figure, measure } from "./measure.ts";
import { interpreter } from "./place.ts";
import type { Suite } from "./suite.ts";

const suites: Record<string, () => Promise<Suite | undefined>> = {
  cold: async () => (await import("./cold.ts")).cold,
  warm: async () => (await import("./warm.ts")).warm,
  class: async () => (await import("./class.ts")).classSuite,
  layers: async () => (await import("./layers.ts")).layersSuite,
  many: async () => (await import("./many.ts")).many,
  references: async () => (await import("./many.ts")).references,
  serve: async () => (await import("./serve.ts")).serve,
  value: async () => (await import("./value.ts")).value,
  // The queue needs a redis-server.
  queue: async () => (redisHere ? (await import("./queue.ts")).queue : undefined),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(suites, name));
if (unknown !== undefined) {
  console.error(`There is no suite ${unknown}. There are ${Object.keys(suites).join(", ")}.`);
  process.exit(2);
}
const report: Record<string, { figures: Figure[]; ratios: Record<string, number> }> = {};
const machine = {
  processor: cpus()[0]?.model,
  cores: availableParallelism(),
  kernel: release(),
  load: loadavg().map((one) => one.toFixed(2)),
  node: process.version,
  python: interpreter.version,
  numpy: interpreter.numpy,
};
for (const [name, value] of Object.entries(machine)) console.log(`${name}: ${value}`);
console.log("Compare the ratios of one run. The times of two runs can't be compared.");
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  const suite = await suites[name]?.();
  if (!suite) continue;
  const figures = await measure(suite.tasks, suite.rounds);
  console.log(`\n${suite.title} (medians of ${suite.rounds} interleaved rounds)`);
  for (const { name: task, median, least } of figures) {
    const rate = suite.work
      ? `   ${((suite.work.count / median) * 1000).toFixed(1)} ${suite.work.what} a second`
      : "";
    console.log(
      `  ${task.padEnd(30)} ${median.toFixed(1).padStart(9)} ms   least ${least.toFixed(1).padStart(9)} ms${rate}`,
    );
  }
  const ratios: Record<string, number> = {};
  for (const [above, below, wanted] of suite.ratios) {
    const of = (task: string) => figures.find((one) => one.name === task)?.median ?? Number.NaN;
    const parts = below.map((part) => (part.startsWith("-") ? -of(part.slice(1)) : of(part)));
    const ratio = of(above) / parts.reduce((sum, part) => sum + part, 0);
    const label = `${above} / (${below.join(" + ").replaceAll("+ -", "- ")})`;
    ratios[label] = ratio;
    console.log(`  ${label}: ${ratio.toFixed(2)} (${wanted})`);
  }
  for (const [label, ratio] of Object.entries((await suite.after?.(figures)) ?? {})) {
    ratios[label] = ratio;
    console.log(`  ${label}: ${ratio.toFixed(2)}`);
  }
  report[name] = { figures, ratios };
}
writeFileSync(
  "node_modules/.cache/dlj/bench.json",
  `${JSON.stringify({ machine, suites: report }, null, 2)}\n`,
);
process.exit();
