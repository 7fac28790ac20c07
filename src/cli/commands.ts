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
  compare: () => import("./compare.ts"),
  doctor: () => import("./doctor.ts"),
  verify: () => import("./verify.ts"),
  generate: () => import("./generate.ts"),
  mutate: () => import("./mutate.ts"),
  fuzz: () => import("./fuzz.ts"),
  scaffold: () => import("./scaffold.ts"),
} as const satisfies Partial<Record<keyof Messages["cli"]["summaries"], Loader>>;

export type CommandName = keyof typeof commands;
