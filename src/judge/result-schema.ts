import * as z from "zod";
import { resultSchema } from "./result.ts";

/** The JSON Schema of the output of `--reporter json`, for readers in other languages. */
export function resultJsonSchema(): string {
  // A custom check has no JSON Schema; the comparison appears as any value.
  return `${JSON.stringify(z.toJSONSchema(resultSchema, { unrepresentable: "any" }), null, 2)}\n`;
}
