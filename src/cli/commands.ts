import type { Command } from "commander";
import type { Messages } from "../text/en.ts";
import type { Context } from "./shared/context.ts";

type Loader = () => Promise<{ readonly command: (context: Context) => Command }>;

/** Every command, in the order of `dlj --help`. A command is loaded only when it is used. */
export const commands = {
  run: () => import("./run/command.ts"),
  test: () => import("./test/command.ts"),
  grade: () => import("./grade/command.ts"),
  merge: () => import("./merge/command.ts"),
  diff: () => import("./diff/command.ts"),
  worker: () => import("./worker/command.ts"),
  list: () => import("./list/command.ts"),
  show: () => import("./show/command.ts"),
  case: () => import("./case/command.ts"),
  new: () => import("./new/command.ts"),
  init: () => import("./init/command.ts"),
  drill: () => import("./drill/command.ts"),
  next: () => import("./next/command.ts"),
  hint: () => import("./hint/command.ts"),
  status: () => import("./status/command.ts"),
  reset: () => import("./reset/command.ts"),
  serve: () => import("./serve/command.ts"),
  bench: () => import("./bench/command.ts"),
  compare: () => import("./compare/command.ts"),
  doctor: () => import("./doctor/command.ts"),
  completion: () => import("./completion/command.ts"),
  verify: () => import("./verify/command.ts"),
  generate: () => import("./generate/command.ts"),
  mutate: () => import("./mutate/command.ts"),
  fuzz: () => import("./fuzz/command.ts"),
  scaffold: () => import("./scaffold/command.ts"),
  import: () => import("./import/command.ts"),
} as const satisfies Partial<Record<keyof Messages["cli"]["summaries"], Loader>>;

export type CommandName = keyof typeof commands;
