import { cutText, visible } from "./escape-invisible.ts";
import { containerOf, isSequence, itemAt, lengthOf } from "./sequence.ts";
import type { Value } from "./value.ts";

/** A value as Python would print it, safe to show, cut to `width` characters. */
export function describe(value: Value, width = 80): string {
  const text = write(value, width);
  return text.length > width ? `${cutText(text, width - 3)}...` : text;
}

// Every level writes at least one character, so the remaining width bounds the depth.
function write(value: Value, left: number): string {
  if (left <= 0) return "";
  if (isSequence(value)) {
    const [open, close] = containerOf(value) === "tuple" ? ["(", ")"] : ["[", "]"];
    const inner = writeItems(lengthOf(value), (i, rest) => write(itemAt(value, i), rest), left - 1);
    return `${open}${inner}${open === "(" && lengthOf(value) === 1 ? "," : ""}${close}`;
  }
  switch (value.kind) {
    case "number":
      return writeNumber(value.value, value.integer, value.digits);
    case "complex":
      return `(${writeNumber(value.re, true)}${value.im < 0 || Object.is(value.im, -0) ? "" : "+"}${writeNumber(value.im, true)}j)`;
    case "bool":
      return value.value ? "True" : "False";
    case "none":
      return "None";
    case "ellipsis":
      return "...";
    case "text":
      return writeText(cutText(value.text, left + 1), value.quoted, value.bytes === true);
    case "set":
      return value.items.length === 0
        ? "set()"
        : `{${writeItems(value.items.length, (i, rest) => write(value.items[i] as Value, rest), left - 1)}}`;
    case "dict":
      return `{${writeItems(
        value.keys.length,
        (i, rest) => {
          const key = write(value.keys[i] as Value, rest);
          return `${key}: ${write(value.values[i] as Value, rest - key.length)}`;
        },
        left - 1,
      )}}`;
    case "call": {
      const inner = writeItems(
        value.items.length,
        (i, rest) => {
          const keyword = value.keywords[i] === null ? "" : `${value.keywords[i]}=`;
          return keyword + write(value.items[i] as Value, rest - keyword.length);
        },
        left - value.name.length - 1,
      );
      return value.name === "{}" ? `{${inner}}` : `${visible(value.name)}(${inner})`;
    }
    case "stream":
      return writeItems(
        lengthOf(value.values),
        (i, rest) => write(itemAt(value.values, i), rest),
        left + 1,
        " ",
      );
  }
}

function writeItems(
  count: number,
  item: (index: number, left: number) => string,
  left: number,
  separator = ", ",
): string {
  let text = "";
  for (let i = 0; i < count && text.length < left; i++) {
    text += (i > 0 ? separator : "") + item(i, left - text.length);
  }
  return text;
}

/** A number as Python's `repr` writes it. */
export function writeNumber(value: number, integer: boolean, digits?: string): string {
  if (digits !== undefined) return digits;
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e16) && !(integer && Number.isSafeInteger(value))) {
    return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  if (Number.isInteger(value))
    return `${Object.is(value, -0) ? "-0" : value}${integer ? "" : ".0"}`;
  return String(value);
}

function writeText(text: string, quoted: boolean, bytes: boolean): string {
  if (!quoted) return visible(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  const escaped = visible(text.replaceAll("\\", "\\\\"))
    .replaceAll("\n", "\\n")
    .replaceAll("\t", "\\t");
  const quote = escaped.includes("'") && !escaped.includes('"') ? '"' : "'";
  return `${bytes ? "b" : ""}${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}
