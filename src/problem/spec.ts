import * as z from "zod";
import type { CompareOptions } from "../value/compare.ts";
import { defaultTolerance } from "../value/tolerance.ts";
import { kebab } from "./case-key.ts";

/** The 15 tracks, in the course's order. */
export const tracks = [
  "tensors",
  "foundations",
  "optimizers",
  "cnn",
  "rnn",
  "transformer",
  "vae",
  "gan",
  "diffusion",
  "diffusion-policy",
  "autoregressive",
  "gpt",
  "bert",
  "vla",
  "deepseek",
] as const;
/** A track of the catalogue, or the course's own problems, which come last. */
export type Track = (typeof tracks)[number] | "course";

/** A track's place in the order of the catalogue. */
export function trackOrder(track: Track): number {
  return track === "course" ? tracks.length : tracks.indexOf(track);
}

export const difficulties = ["easy", "medium", "hard"] as const;

const id = z.string().regex(kebab, "lower-case words joined by hyphens");
const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** One symbol per axis: a name (`N`), a number (`2`) or a sum or product of them (`H+2`). No axes: a scalar. */
const shape = z.array(z.string().regex(/^[A-Za-z0-9_+\-*/() ]+$/, "a symbol such as N or 2"));

const inputLine = z.strictObject({
  name: z.string().min(1).describe("the variable's name, as in the function's parameters"),
  read: z
    .enum(["eval", "float", "int", "floats"])
    .describe("how the line is read; floats is map(float, input().split())"),
  shape: shape.optional().describe("left out if the value has no fixed shape (ragged, text, dict)"),
  meaning: bilingual,
});

const outputValue = z.strictObject({
  name: z.string().min(1).optional(),
  kind: z.enum(["float", "int", "bool", "text"]).describe("the kind of its numbers or words"),
  shape: shape.optional().describe("left out if the value has no fixed shape"),
  meaning: bilingual,
});

const positive = z.number().positive();

const allowed = z.number().nonnegative();

/** The settings of a comparison, as a problem or a request writes them. `src/value` has their types. */
export const comparisonSettings = {
  tolerance: z
    .union([
      z.strictObject({ decimals: z.int().min(0).max(15) }),
      z.strictObject({ absolute: allowed }),
      z.strictObject({ relative: allowed }),
      z.strictObject({ absolute: allowed, relative: allowed }),
    ])
    .default(defaultTolerance),
  containers: z
    .enum(["any", "strict"])
    .default("any")
    .describe("strict: a list, a tuple and an array are different"),
} satisfies { [K in "tolerance" | "containers"]: z.ZodType<CompareOptions[K]> };

const limitsSchema = z.strictObject({
  time: positive.default(2).describe("CPU seconds a case, counted from the end of the imports"),
  memory: z.int().min(16).default(512).describe("MiB of peak resident memory"),
  output: positive.default(1).describe("MiB of stdout"),
});

/** `problem.json`: one problem. */
export const problemSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: id.describe("the folder's name"),
    track: z.enum(tracks),
    difficulty: z.enum(difficulties),
    order: z.int().min(1).describe("place in the track"),
    tags: z.array(id).min(1),
    title: bilingual,
    aliases: z
      .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]*$/))
      .default([])
      .describe("other names it is found by, such as the original function's"),
    heading: z.string().min(1).describe("the heading of the original notes, or the track"),
    source: z.strictObject({
      title: z.string().min(1),
      authors: z.string().min(1),
      year: z.int().min(1600).max(2100),
      arxiv: z
        .string()
        .regex(/^\d{4}\.\d{4,5}$|^[a-z-]+(\.[A-Z]{2})?\/\d{7}$/)
        .optional(),
      doi: z.string().startsWith("10.").optional(),
    }),
    prerequisites: z.array(id).default([]),
    input: z.array(inputLine),
    call: z
      .string()
      .regex(
        /^[A-Za-z_]\w*\(\w+=.*\)$/,
        "a call with keywords, such as f(grad=lambda x: A @ x, x0=x0)",
      )
      .optional()
      .describe(
        "how the original function is called, if it takes functions: keywords in the order of its parameters, over the input's names; arrays, and np",
      ),
    output: z.array(outputValue).min(1),
    ...comparisonSettings,
    limits: limitsSchema.prefault({}),
    preload: z.array(z.string().regex(/^[A-Za-z_][\w.]*$/)).default(["numpy"]),
    processes: z.boolean().default(false).describe("whether a solution may start processes"),
    hints: z.array(bilingual).min(2),
    rules: z
      .array(
        z.strictObject({
          says: z
            .string()
            .min(1)
            .describe("a sentence of statement.md, or a part of one, as it stands"),
          case: z
            .string()
            .regex(/^[a-z]+\/[a-z0-9-]+$/, "a group and a case, such as hidden/ties")
            .describe("the case that a solution fails if it breaks the rule"),
          misconception: id.optional().describe("the misconception that breaks the rule"),
        }),
      )
      .default([]),
    equivalentMutants: z
      .array(z.strictObject({ diff: z.string().min(1), reason: z.string().min(1) }))
      .default([]),
  })
  .describe("One problem of dlj");

/**
 * The fields that dlj needs to judge a problem. A course's own problem may leave out the rest, which is for the catalogue: `completeSpec`
 * fills it in.
 */
export const specSchema = problemSchema.extend({
  track: z.enum([...tracks, "course"]),
  tags: z.array(id),
  heading: problemSchema.shape.heading.optional(),
  source: problemSchema.shape.source.optional(),
  output: z.array(outputValue),
  hints: z.array(bilingual),
});

export type ProblemSpec = z.output<typeof specSchema>;
export type Bilingual = z.output<typeof bilingual>;
export type InputLine = ProblemSpec["input"][number];
export type OutputValue = ProblemSpec["output"][number];

/** The groups of cases, in catalogue order, and whether they decide the verdict. */
export const groups = { sample: true, hidden: true, stability: false } as const;
export type Group = keyof typeof groups;
