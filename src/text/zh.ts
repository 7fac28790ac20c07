import type { Messages } from "./en.ts";
import { author } from "./zh/author.ts";
import { bench } from "./zh/bench.ts";
import { cli } from "./zh/cli.ts";
import { course } from "./zh/course.ts";
import { engine } from "./zh/engine.ts";
import { files } from "./zh/files.ts";
import { grade } from "./zh/grade.ts";
import { handBack } from "./zh/hand-back.ts";
import { imports } from "./zh/imports.ts";
import { intake } from "./zh/intake.ts";
import { judge } from "./zh/judge.ts";
import { learn } from "./zh/learn.ts";
import { page } from "./zh/page.ts";
import { picture } from "./zh/picture.ts";
import { problem } from "./zh/problem.ts";
import { queue } from "./zh/queue.ts";
import { report } from "./zh/report.ts";
import { roster } from "./zh/roster.ts";
import { serve } from "./zh/serve.ts";
import { value } from "./zh/value.ts";

/** All messages in Chinese. */
export const zh: Messages = {
  locale: "zh",
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
