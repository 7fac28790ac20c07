import { createHash } from "node:crypto";

/** The style sheet: one column on a phone, light or dark as the reader's system. */
export const style = `
:root{color-scheme:light dark;--fg:#1c2430;--dim:#667085;--bg:#fff;--line:#d9dee7;--card:#f6f8fb;--ac:#1a7f45;--wa:#c0362c;--lim:#a05a00;--je:#8a2be2}
@media(prefers-color-scheme:dark){:root{--fg:#e6eaf0;--dim:#98a2b3;--bg:#11151b;--line:#2b3340;--card:#181e27;--ac:#4cc38a;--wa:#ff7a70;--lim:#f0a742;--je:#c58bff}}
*{box-sizing:border-box}body{margin:0 auto;max-width:72rem;padding:1rem;font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
h1,h2,p{overflow-wrap:anywhere}h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}p{margin:.3rem 0}.dim{color:var(--dim)}
.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}.card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;overflow-x:auto}
.tall{max-height:24rem;overflow-y:auto}.tiles{display:grid;gap:.6rem;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));margin:1rem 0}
.tile{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .9rem;display:flex;flex-direction:column}.tile strong{font-size:1.6rem;line-height:1.3;font-variant-numeric:tabular-nums}.tile span{color:var(--dim);font-size:.85rem}
.card h3{margin:0 0 .5rem;font-size:1rem}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{padding:.25rem .5rem;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:left}th button::after{content:" \\2195";color:var(--dim)}
.share{margin-top:.45rem;height:.6rem;min-width:6rem;border-radius:.3rem;background:var(--line)}
.AC{color:var(--ac)}.WA,.RTE,.CE{color:var(--wa)}.TLE,.MLE,.OLE{color:var(--lim)}.JE{color:var(--je)}.NA{color:var(--dim)}
.vWA,.vRTE,.vCE{fill:var(--wa)}.vTLE,.vMLE,.vOLE{fill:var(--lim)}.vJE{fill:var(--je)}
svg{display:block;width:100%;fill:var(--ac)}svg text{fill:var(--dim);font-size:11px;text-anchor:middle}svg path{stroke:var(--line)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.2rem .8rem;background:var(--card)}summary{cursor:pointer;display:flex;gap:1rem;flex-wrap:wrap;align-items:baseline}summary b{flex:1 1 12rem;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0;padding:.5rem;border-radius:.35rem;background:var(--bg);border:1px solid var(--line);font-size:.85rem}
td.n,th.n,details td:nth-child(2){white-space:nowrap}th.n button{width:100%;text-align:right}td span{white-space:nowrap}td .wide{white-space:normal;font-size:.85rem}tbody tr:last-child>td{border-bottom:0}summary{padding:.25rem 0}summary span{font-variant-numeric:tabular-nums}summary span:last-child{min-width:5.5rem;text-align:right}
[aria-sort=ascending] button::after{content:" \\2191"!important}[aria-sort=descending] button::after{content:" \\2193"!important}
@media(max-width:40rem){.share{min-width:3rem}details tr{display:block;border-bottom:1px solid var(--line);padding:.3rem 0}details td{display:inline-block;border:0}details td:nth-child(4){display:block;padding:0}th,td{padding:.25rem .3rem}}
.filters{display:flex;gap:.5rem;flex-wrap:wrap;margin:.5rem 0}input,select{font:inherit;padding:.3rem .5rem;border:1px solid var(--line);border-radius:.35rem;background:var(--bg);color:inherit;max-width:100%}
`;

/** Sorts tables by a column and filters students by name and verdict. It makes no requests. */
export const script = `
"use strict";
for (const table of document.querySelectorAll("table[data-sort]")) {
  table.tHead.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const cell = button.closest("th");
    const column = cell.cellIndex;
    const down = cell.getAttribute("aria-sort") === "ascending";
    for (const other of cell.parentNode.cells) other.removeAttribute("aria-sort");
    cell.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      const order = x !== "" && y !== "" && !isNaN(x) && !isNaN(y) ? x - y : x.localeCompare(y);
      return down ? -order : order;
    });
    table.tBodies[0].append(...rows);
  });
}
const name = document.getElementById("name");
const verdict = document.getElementById("verdict");
const count = document.getElementById("count");
function filter() {
  let shown = 0;
  for (const student of document.querySelectorAll("[data-student]")) {
    const fits = student.dataset.student.toLowerCase().includes(name.value.toLowerCase())
      && (verdict.value === "" || student.dataset.verdicts.split(" ").includes(verdict.value));
    student.hidden = !fits;
    if (fits && student.tagName === "DETAILS") shown += 1;
  }
  count.textContent = shown;
}
name.addEventListener("input", filter);
verdict.addEventListener("change", filter);
filter();
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.tagName === "DETAILS") target.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();
`;

/** The page's policy: only the style and the script above may be used, by their hashes. */
export const policy = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
