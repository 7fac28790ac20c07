import * as z from "zod";

/** A text of an answer in both languages. */
export const bilingual = z.strictObject({ en: z.string(), zh: z.string() });
