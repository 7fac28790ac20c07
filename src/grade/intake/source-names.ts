import { extname } from "node:path";
import { languageOf } from "../../judge/solution.ts";

/** Whether dlj judges files with this extension. */
export function isSource(name: string): boolean {
  return extname(name).toLowerCase() in languageOf;
}

/** Programs and documents that dlj does not judge. */
const otherSources: ReadonlySet<string> = new Set([
  ...[".c", ".cc", ".cxx", ".h", ".hpp", ".java", ".kt", ".scala", ".go", ".rs", ".rb"],
  ...[".m", ".mat", ".jl", ".r", ".rmd", ".cs", ".swift", ".php", ".pl", ".lua", ".hs", ".cu"],
  ...[
    ".tsx",
    ".jsx",
    ".cjs",
    ".mts",
    ".pyc",
    ".pyw",
    ".pyx",
    ".doc",
    ".docx",
    ".pdf",
    ".odt",
    ".rtf",
  ],
  ...[".html", ".htm", ".pages", ".exe"],
]);

/** Whether a name may be somebody's work, in a form that dlj judges or not. */
export function isHandedIn(name: string): boolean {
  return (
    isSource(name) ||
    otherSources.has(extname(name).toLowerCase()) ||
    /\.(?:py|ipynb)\.txt$/i.test(name)
  );
}

export interface SourceName {
  /** The name without its endings: what the student called the file. */
  readonly stem: string;
  /** The extension that says the language, such as `.py`; undefined if dlj does not judge it. */
  readonly extension: keyof typeof languageOf | undefined;
  /** Whether an ending such as `.txt` had to be removed. */
  readonly isMended: boolean;
}

/** Parts a name. `softmax.py.txt` and `softmax.py (1)` are Python, as mail programs and browsers rename it. */
export function sourceName(name: string): SourceName {
  const extension = extname(name).toLowerCase();
  if (extension in languageOf) {
    const stem = name.slice(0, -extension.length);
    const doubled = stem.toLowerCase().endsWith(extension);
    return {
      stem: doubled ? stem.slice(0, -extension.length) : stem,
      extension: extension as keyof typeof languageOf,
      isMended: doubled,
    };
  }
  const mended =
    /^(?<stem>.+?)(?<ext>\.(?:py|ipynb|js|mjs|ts|cpp))(?<rest>\.txt|[ _-]?\(\d+\)|\.download)$/i.exec(
      name,
    );
  if (mended?.groups) {
    const { stem = "", ext = "", rest = "" } = mended.groups;
    return {
      stem: rest.startsWith(".") ? stem : `${stem} ${rest}`,
      extension: ext.toLowerCase() as keyof typeof languageOf,
      isMended: true,
    };
  }
  return {
    stem: extension === "" ? name : name.slice(0, -extension.length),
    extension: undefined,
    isMended: false,
  };
}
