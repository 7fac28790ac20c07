import type { Relation } from "../comparison.ts";
import { cutText, visible } from "../escape-invisible.ts";
import { decode } from "../parse/decode.ts";

/** A longer output is not searched, in bytes. */
const longest = 100_000;

/**
 * Finds a value that is right but written as no program reads it: a minus sign of another alphabet, a thousands separator, a
 * percent sign, a pandas index. Each is removed, and the rest must agree.
 */
export function lookAlikeRelation(
  output: Uint8Array,
  agrees: (text: string) => boolean,
): Relation | null {
  if (output.length > longest) return null;
  const text = decode(output, 0, output.length);
  return (
    foreignCharacter(text, agrees) ??
    thousands(text, agrees) ??
    percent(text, agrees) ??
    pandas(text, agrees) ??
    equation(text, agrees) ??
    sentence(text, agrees)
  );
}

/** Characters that look like ASCII, and the character that programs read. */
const lookAlikes: Readonly<Record<string, string>> = {
  "\u2212": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
  "\uff0c": ",",
  "\u3001": ",",
  "\uff0e": ".",
  "\u3002": ".",
  "\uff08": "(",
  "\uff09": ")",
  "\uff3b": "[",
  "\uff3d": "]",
  "\u3010": "[",
  "\u3011": "]",
  "\uff0d": "-",
  "\uff1a": ":",
};

function asciiOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  return lookAlikes[character];
}

function foreignCharacter(text: string, agrees: (text: string) => boolean): Relation | null {
  const found = [...text].find((character) => asciiOf(character) !== undefined);
  if (found === undefined) return null;
  const plain = [...text].map((character) => asciiOf(character) ?? character).join("");
  if (!agrees(plain)) return null;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    kind: "look-alike",
    found: visible(found),
    code: `U+${code}`,
    ascii: asciiOf(found) ?? "",
  };
}

function thousands(text: string, agrees: (text: string) => boolean): Relation | null {
  const plain = text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (all) =>
    all.replaceAll(",", ""),
  );
  return plain !== text && agrees(plain) ? { kind: "thousands" } : null;
}

function percent(text: string, agrees: (text: string) => boolean): Relation | null {
  if (!text.includes("%")) return null;
  const plain = text.replace(/(['"]?)(-?\d+(?:\.\d+)?) ?%\1/g, (_, _quote, number) =>
    String(Number((Number(number) / 100).toPrecision(12))),
  );
  return agrees(plain) ? { kind: "percent" } : null;
}

/** A Series has its index on each line, and a line that names its dtype; a DataFrame begins with its columns. */
function pandas(text: string, agrees: (text: string) => boolean): Relation | null {
  const lines = text.trimEnd().split("\n");
  const isFrame = lines.length > 1 && /^ +\S/.test(lines[0] ?? "");
  const rows = isFrame
    ? lines.slice(1)
    : lines.filter((line) => !/^(?:Name: .*, )?(?:Length: \d+, )?dtype: \w+$/.test(line));
  if (rows.length === lines.length || rows.length === 0) return null;
  if (!rows.every((row) => /^\S+\s+\S/.test(row))) return null;
  const values = rows.map((row) => row.replace(/^\S+\s+/, ""));
  const list = isFrame ? values.map((row) => `[${row.trim().split(/ +/).join(", ")}]`) : values;
  return agrees(`[${list.join(", ")}]`) || agrees(values.join("\n")) ? { kind: "pandas" } : null;
}

/** `softmax(x) = [0.3, 0.7]`: the value is right after the last equals sign, perhaps in quotes. */
function equation(text: string, agrees: (text: string) => boolean): Relation | null {
  const at = Math.max(text.lastIndexOf("="), text.lastIndexOf(": "));
  if (at < 0) return null;
  const [before, after] = [text.slice(0, at + 1), text.slice(at + 1)];
  const label: Relation = {
    kind: "text-around",
    before: cutText(visible(before.trim()), 80),
    after: "",
  };
  if (before.includes("\n")) return null;
  if (agrees(after)) return label;
  return /['"]/.test(after) && agrees(after.replace(/['"]/g, ""))
    ? { kind: "quoted-numbers" }
    : null;
}

/** `The answer is 0.5.`: the value is right without the mark that ends the sentence. */
function sentence(text: string, agrees: (text: string) => boolean): Relation | null {
  const [, before, value, after] =
    /^(\D[^\n]* )?(\S*[\d\])])([.。!！;；])$/.exec(text.trim()) ?? [];
  if (value === undefined || after === undefined || !agrees(value)) return null;
  const start = cutText(visible(before?.trim() ?? ""), 80);
  return { kind: "text-around", before: start, after };
}
