import { fromLatex } from "./latex.ts";
import { type Dropped, type PackageFiles, pathsBelow, textOf } from "./package-files.ts";

interface Statements {
  readonly titles: { readonly en?: string; readonly zh?: string };
  readonly texts: { readonly en?: string; readonly zh?: string };
  readonly dropped: readonly Dropped[];
}

/**
 * The statements in `problem_statement/` or `statement/`: LaTeX or Markdown, in English or Chinese. An English package of one
 * language only may leave the language out of the name.
 *
 * @param names the problem's names by language
 * @param example the part with the first sample, which packages leave out
 */
export function readKattisStatements(
  files: PackageFiles,
  names: Readonly<Record<string, string>>,
  example: ((language: "en" | "zh") => string) | undefined,
): Statements {
  const titles: { en?: string; zh?: string } = {};
  const texts: { en?: string; zh?: string } = {};
  const dropped: Dropped[] = [];
  const paths = ["problem_statement", "statement"].flatMap((folder) => pathsBelow(files, folder));
  for (const path of paths) {
    const [, tag = "en", end] = /\/problem(?:\.([\w-]+))?\.(tex|md)$/.exec(path) ?? [];
    const language = /^zh\b/.test(tag)
      ? "zh"
      : tag === "en" || tag.startsWith("en-")
        ? "en"
        : undefined;
    if (end === undefined || language === undefined || texts[language] !== undefined) {
      dropped.push((m) => m.imports.part({ path }));
      continue;
    }
    const source = textOf(files, path);
    const { title, markdown, unknown } =
      end === "tex"
        ? fromLatex(source)
        : { title: titleOf(source), markdown: source.replace(/^# .*\n+/, ""), unknown: [] };
    if (unknown.length > 0)
      dropped.push((m) => m.imports.latex({ path, commands: unknown.join(" ") }));
    const shown = names[tag] ?? names[language] ?? title ?? files.name;
    titles[language] = shown;
    const parts = [`# ${shown}\n`, `${markdown.trim()}\n`, ...(example ? [example(language)] : [])];
    texts[language] = parts.join("\n");
  }
  const { en = names.en ?? titles.zh, zh = names.zh } = titles;
  return {
    titles: { ...(en ? { en } : {}), ...(zh ? { zh } : {}) },
    // A statement in Chinese alone is the only one.
    texts:
      texts.en === undefined && texts.zh !== undefined ? { en: texts.zh, zh: texts.zh } : texts,
    dropped,
  };
}

function titleOf(markdown: string): string | undefined {
  return /^# (.+)$/m.exec(markdown)?.[1]?.trim();
}
