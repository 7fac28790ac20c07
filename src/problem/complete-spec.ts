/**
 * Fills in what a course's own problem leaves out. All fields but the cases have defaults, and a text may be given in one language,
 * or as a plain string. Fields that are there stay as they are, so that the schema can refuse them.
 */
export function completeSpec(content: unknown, id: string): unknown {
  if (!isRecord(content)) return content;
  const defaults = { id, track: "course", difficulty: "medium", order: 1, tags: [], title: id };
  const {
    title,
    hints = [],
    input = [],
    output = [],
    ...rest
  } = { ...defaults, ...content } as Record<string, unknown>;
  return {
    ...rest,
    title: inBothLanguages(title),
    input: each(input, withMeaning),
    output: each(output, withMeaning),
    hints: each(hints, inBothLanguages),
  };
}

/** The same for the names alone, which takes a tenth of the time. */
export function completeNames(content: unknown, id: string): unknown {
  if (!isRecord(content)) return content;
  const { aliases, title = id } = content;
  return { aliases, title: inBothLanguages(title) };
}

function withMeaning(value: unknown): unknown {
  return isRecord(value)
    ? { ...value, meaning: inBothLanguages(value.meaning ?? value.name) }
    : value;
}

function inBothLanguages(value: unknown): unknown {
  if (typeof value === "string") return { en: value, zh: value };
  if (!isRecord(value)) return value;
  const { en = value.zh, zh = value.en, ...rest } = value;
  return { en, zh, ...rest };
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
