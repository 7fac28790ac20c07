import * as z from "zod";
import { resultSchema } from "./result.ts";

/** The JSON Schema of what `--reporter json` writes, for those who read it in other languages. */
export function resultJsonSchema(): string {
  // A comparison is an object whose members depend on what differs.
  return `${JSON.stringify(z.toJSONSchema(resultSchema, { unrepresentable: "any" }), null, 2)}\n`;
}
