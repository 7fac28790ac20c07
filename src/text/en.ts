import { author } from "./en/author.ts";
import { bench } from "./en/bench.ts";
import { cli } from "./en/cli.ts";
import { course } from "./en/course.ts";
import { engine } from "./en/engine.ts";
import { files } from "./en/files.ts";
import { grade } from "./en/grade.ts";
import { handBack } from "./en/hand-back.ts";
import { imports } from "./en/imports.ts";
import { intake } from "./en/intake.ts";
import { judge } from "./en/judge.ts";
import { learn } from "./en/learn.ts";
import { page } from "./en/page.ts";
import { picture } from "./en/picture.ts";
import { problem } from "./en/problem.ts";
import { queue } from "./en/queue.ts";
import { report } from "./en/report.ts";
import { roster } from "./en/roster.ts";
import { serve } from "./en/serve.ts";
import { value } from "./en/value.ts";

/** All messages in English. Their keys and parameters are the type of the other languages. */
export const en = {
  locale: "en",
  author,
  bench,
  cli,
  course,
  engine,
  files,
  grade,
  handBack,
  imports,
  intake,
  judge,
  learn,
  page,
  picture,
  problem,
  queue,
  report,
  roster,
  serve,
  value,
};

/** Messages are strings, or functions from named parameters to a string. */
export type Messages = Widen<typeof en>;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };
