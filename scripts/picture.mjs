// Draws README's picture (docs/run.svg, or the given file) from real runs: a failing solution and a
// passing one, in colour.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import stringWidth from "fast-string-width";

const cell = { width: 8.4, height: 18 };
const margin = 16;
const columns = 80;
const colours = {
  30: "#484f58",
  31: "#ff7b72",
  32: "#56d364",
  33: "#e3b341",
  34: "#79c0ff",
  35: "#d2a8ff",
  36: "#56d4dd",
  37: "#c9d1d9",
};

/** Splits the lines of a terminal's output into runs of equally styled text. */
function runsOf(output) {
  let style = {};
  return output.split("\n").map((line) => {
    const runs = [];
    let at = 0;
    for (const [index, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
      if (index % 2 === 1) {
        for (const code of part.split(";").map(Number)) style = styled(style, code);
      } else if (part !== "") {
        // Don't draw blanks: SVG would collapse them.
        for (const text of part.split(/( {2,})/)) {
          if (text.trim() !== "") runs.push({ at, text, ...style });
          at += stringWidth(text);
        }
      }
    }
    return runs;
  });
}

function styled(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, colour: undefined };
  return colours[code] === undefined ? style : { ...style, colour: colours[code] };
}

/** A terminal window as SVG. */
function svg(output) {
  const lines = runsOf(output);
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = lines.length * cell.height + 2 * margin;
  const texts = lines.flatMap((runs, row) => runs.map((run) => textOf(run, row)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>dlj run: a failing and a passing solution</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#c9d1d9">
${texts.join("\n")}
</g>
</svg>
`;
}

/** Give each run a position and a length, so that columns stay aligned in every font. */
function textOf({ at, text, bold, dim, colour }, row) {
  const start = text.length - text.trimStart().length;
  const shown = text.trim();
  const x = (margin + (at + start) * cell.width).toFixed(1);
  const y = margin + (row + 0.75) * cell.height;
  const length = (stringWidth(shown) * cell.width).toFixed(1);
  const look = [
    colour === undefined ? "" : ` fill="${colour}"`,
    bold ? ' font-weight="bold"' : "",
    dim ? ' opacity="0.6"' : "",
  ].join("");
  const escaped = shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look}>${escaped}</text>`;
}

const cwd = mkdtempSync(join(tmpdir(), "dlj-picture-"));
try {
  mkdirSync(join(cwd, "solutions"));
  const shots = [
    [
      "problems/layer-norm/misconceptions/statistics-over-the-batch.py",
      ["run", "layer-norm", "--picture"],
    ],
    ["solutions/layer-norm.py", ["run", "layer-norm"]],
  ].map(([source, args]) => {
    cpSync(source, join(cwd, "solutions", "layer-norm.py"));
    const { stdout } = spawnSync("node", [resolve("bin/dlj.js"), ...args, "--color"], {
      cwd,
      env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" },
      encoding: "utf8",
    });
    return `\u001b[2m$\u001b[22m dlj ${args.join(" ")}\n${stdout.trimEnd()}`;
  });
  writeFileSync(process.argv[2] ?? "docs/run.svg", svg(shots.join("\n\n")));
} finally {
  rmSync(cwd, { recursive: true });
}
