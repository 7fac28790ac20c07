/** A statement as Markdown, and the commands that were left as they are. */
export interface Converted {
  readonly title: string | undefined;
  readonly markdown: string;
  readonly unknown: readonly string[];
}

const inline: Readonly<Record<string, (body: string) => string>> = {
  textbf: (body) => `**${body}**`,
  textit: (body) => `*${body}*`,
  emph: (body) => `*${body}*`,
  texttt: (body) => `\`${body}\``,
  verb: (body) => `\`${body}\``,
  underline: (body) => body,
  textsc: (body) => body,
  url: (body) => body,
};

/** Commands without a place in Markdown. Their arguments go with them. */
const dropped =
  /\\(?:illustration|includegraphics|label|vspace|hspace|noindent|centering|clearpage|newpage|bigskip|medskip|smallskip|maketitle)\*?(?:\[[^\]]*\])?(?:\{[^{}]*\})*/g;

/** Converts the part of LaTeX in which contest statements are written. Formulas stay as they are: `dlj show` reads them. */
export function fromLatex(source: string): Converted {
  const formulas: string[] = [];
  const keep = (formula: string) => `\u{f0000}${formulas.push(formula) - 1}\u{f0001}`;
  const title = /\\problemname\{([^{}]*)\}/.exec(source)?.[1]?.trim();
  let text = source
    .replace(/(?<!\\)%.*$/gm, "")
    .replace(/\\problemname\{[^{}]*\}/, "")
    .replace(/\\\[([\s\S]+?)\\\]/g, (_, body: string) => keep(`$$${body}$$`))
    .replace(/\$\$[\s\S]+?\$\$|(?<!\\)\$(?:\\.|[^$\\])+\$/g, keep)
    .replace(
      /\\begin\{(?:verbatim|lstlisting)\}([\s\S]*?)\\end\{(?:verbatim|lstlisting)\}/g,
      (_, body: string) => keep(`\`\`\`${body.endsWith("\n") ? body : `${body}\n`}\`\`\``),
    )
    .replace(/\\(?:sub)*section\*?\{([^{}]*)\}/g, "\n## $1\n")
    .replace(/\\(?:begin|end)\{(?:itemize|enumerate|center|figure|quote)\}(?:\[[^\]]*\])?/g, "")
    .replace(/^[ \t]*\\item\s*/gm, "- ")
    .replace(dropped, "")
    .replace(/\\\\/g, "\n")
    .replace(/``|''/g, '"')
    .replace(/~/g, " ")
    .replace(/---?/g, "–");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(
      /\\(\w+)\{([^{}]*)\}/g,
      (whole, name: string, body: string) => inline[name]?.(body) ?? whole,
    );
  }
  text = text.replace(/\\([%&#_{}$])/g, "$1").replace(/\\(?:ldots|dots)\b(?:\{\})?/g, "…");
  const unknown = [...new Set(text.match(/\\[A-Za-z]+/g) ?? [])];
  const restored = text.replace(
    /\u{f0000}(\d+)\u{f0001}/gu,
    (_, at: string) => formulas[Number(at)] ?? "",
  );
  return { title, markdown: restored.replace(/\n{3,}/g, "\n\n").trim(), unknown };
}
