import type { Command } from "commander";
import type { Messages } from "../text/en.ts";
import type { Context } from "./context.ts";

type Loader = () => Promise<{ readonly command: (context: Context) => Command }>;

/** Every command, in the order of `dlj --help`, loaded only when it is used. */
export const commands = {
  run: () => import("./run.ts"),
  test: () => import("./test.ts"),
  grade: () => import("./grade.ts"),
  merge: () => import("./merge.ts"),
  worker: () => import("./worker.ts"),
  list: () => import("./list.ts"),
  show: () => import("./show.ts"),
  new: () => import("./new.ts"),
  init: () => import("./init.ts"),
  next: () => import("./next.ts"),
  hint: () => import("./hint.ts"),
  status: () => import("./status.ts"),
  reset: () => import("./reset.ts"),
  bench: () => import("./bench.ts"),
  compare: () => import("./compare.ts"),
  doctor: () => import("./doctor.ts"),
  completion: () => import("./completion.ts"),
  verify: () => import("./verify.ts"),
  generate: () => import("./generate.ts"),
  mutate: () => import("./mutate.ts"),
  fuzz: () => import("./fuzz.ts"),
  scaffold: () => import("./scaffold.ts"),
} as const satisfies Partial<Record<keyof Messages["cli"]["summaries"], Loader>>;

export type CommandName = keyof typeof commands;
