import { visible } from "../value/escape-invisible.ts";

/** Escapes text on one line of Markdown, so that it is no markup and no HTML. */
export function escapeMarkdown(text: string): string {
  const plain = visible(text).replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return plain.replace(/[\\`*_{}[\]()#+!|>~@:-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text as a code block, with a fence that is longer than any run of backticks in it. */
export function codeBlock(text: string): string {
  const safe = visible(text);
  const longest = Math.max(2, ...(safe.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${safe}\n${fence}`;
}
