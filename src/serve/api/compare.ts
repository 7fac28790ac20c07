import * as z from "zod";
import { comparisonSettings } from "../../problem/spec.ts";
import { compareOutputs } from "../../value/compare.ts";
import { comparisonSchema } from "../../value/comparison.ts";
import { explain } from "../../value/explain.ts";
import { endpoint } from "./endpoint.ts";

/** The most characters of an output. Comparing is the server's own work, and no other request goes on meanwhile. */
const longestOutput = 1_048_576;

const compareBody = z.strictObject({
  expected: z.string().max(longestOutput),
  actual: z.string().max(longestOutput),
  ...comparisonSettings,
});

export const compareTexts = endpoint({
  method: "post",
  path: "/compare",
  summary: "Compare two outputs as values, as the judge does.",
  body: compareBody,
  answer: z.strictObject({ comparison: comparisonSchema, explanation: z.string() }),
  act: ({ serving, body, messages, signal }) =>
    serving.admission.admit(signal, async () => {
      const { expected, actual, ...how } = body;
      const comparison = compareOutputs(expected, actual, how);
      return { comparison, explanation: explain(comparison, messages.value) };
    }),
});
