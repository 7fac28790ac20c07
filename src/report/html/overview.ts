import type { StudentRecord } from "../../judge/result.ts";
import { type Verdict, verdictNames } from "../../judge/verdict.ts";
import type { Locale } from "../locale.ts";
import { idsText } from "../student-facts.ts";
import { type Html, joinedMarkup, markup } from "./markup.ts";
import type { ProblemStatistics, Statistics, StudentStatistics } from "./statistics.ts";

/** The order of verdicts in a bar: AC first, NA last. */
const order: readonly Verdict[] = [
  ...verdictNames.toReversed().filter((verdict) => verdict !== "NA"),
  "NA",
];

/** The class at a glance: scores, pass rates, verdicts, misconceptions, and a sortable table of students. */
export function overview(
  statistics: Statistics,
  records: ReadonlyMap<string, StudentRecord>,
  locale: Locale,
): Html {
  const { html } = locale.messages.report;
  return markup`${tiles(statistics, locale)}
<div class="cards">
<section class="card"><h3>${html.distribution}</h3>${histogram(statistics.distribution)}</section>
<section class="card tall"><h3>${html.misconceptions}</h3>${misconceptions(statistics, locale)}</section>
</div>
<h2>${html.problems}</h2><div class="card">${problemTable(statistics.problems, locale)}</div>
<h2>${html.students}</h2>
<div class="filters"><input id="name" type="search" placeholder="${html.filterName}" aria-label="${html.filterName}">
<select id="verdict" aria-label="${html.filterVerdict}"><option value="">${html.filterVerdict}</option>${verdictNames.map(
    (verdict) => markup`<option>${verdict}</option>`,
  )}</select><span class="dim"><span id="count">${statistics.students.length}</span> ${html.shown}</span></div>
<div class="card">${studentTable(statistics.students, records, locale)}</div>
`;
}

/** The key figures. */
function tiles(statistics: Statistics, { messages }: Locale): Html {
  const { html } = messages.report;
  const { students, problems, mean, median } = statistics;
  const all = problems.reduce((total, { verdicts }) => total + sum(verdicts), 0);
  const accepted = problems.reduce((total, { verdicts }) => total + (verdicts.get("AC") ?? 0), 0);
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
  const figures: [string, string][] = [
    [`${students.length}`, html.studentCount],
    [`${all}`, html.solutions],
    [percent(accepted / Math.max(1, all)), html.accepted],
    [percent(mean), html.mean],
    [percent(median), html.median],
  ];
  const shown = figures.map(
    ([figure, what]) =>
      markup`<div class="tile"><strong>${figure}</strong><span>${what}</span></div>`,
  );
  return markup`<div class="tiles">${shown}</div>`;
}

/** A histogram with a bar for each tenth of the points. */
function histogram(counts: readonly number[]): Html {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, index) => {
    const height = (count / most) * 160;
    const x = index * 40 + 4;
    const label = index === 9 ? "90–100" : `${index * 10}–`;
    return markup`<rect x="${x}" y="${(180 - height).toFixed(1)}" width="32" height="${height.toFixed(1)}" rx="2"/><text x="${x + 16}" y="${(175 - height).toFixed(1)}">${count || ""}</text><text x="${x + 16}" y="195">${label}</text>`;
  });
  return markup`<svg viewBox="0 0 404 200" role="img"><path d="M2 180.5H402"/>${bars}</svg>`;
}

function misconceptions(
  { misconceptions: found }: Statistics,
  { messages, language }: Locale,
): Html {
  if (found.length === 0) return markup`<p class="dim">${messages.report.html.none}</p>`;
  const rows = found
    .slice(0, 50)
    .map(
      ({ problem, name, hint, count }) =>
        markup`<tr><td>${problem}: ${name}<br><span class="dim wide">${hint[language]}</span></td><td class="n">${count}</td></tr>`,
    );
  return markup`<table><tbody>${rows}</tbody></table>`;
}

function problemTable(
  problems: readonly ProblemStatistics[],
  { messages, language }: Locale,
): Html {
  const { html } = messages.report;
  const rows = problems.map(({ problem, title, verdicts }) => {
    const all = sum(verdicts);
    const rate = all === 0 ? 0 : (verdicts.get("AC") ?? 0) / all;
    return markup`<tr><td>${problem}<br><span class="dim">${title[language]}</span></td><td class="n" data-value="${rate.toFixed(4)}">${Math.round(rate * 100)}%</td><td>${bar(verdicts)}</td><td>${counts(verdicts)}</td></tr>`;
  });
  return markup`<table data-sort><thead><tr>${sortable(html.problem)}${sortable(html.passRate, "n")}<th></th><th>${html.verdicts}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function studentTable(
  students: readonly StudentStatistics[],
  records: ReadonlyMap<string, StudentRecord>,
  { messages }: Locale,
): Html {
  const { html } = messages.report;
  const rows = students.map(({ student, earned, possible, verdicts }, index) => {
    const ids = idsText(records.get(student));
    const shown = ids === "" ? [] : markup`<br><span class="dim wide">${ids}</span>`;
    return markup`<tr data-student="${student}" data-verdicts="${[...verdicts.keys()].join(" ")}"><td><a href="#s${index}">${student}</a>${shown}</td><td class="n" data-value="${earned.toDecimal(6)}">${earned.toDecimal()} / ${possible.toDecimal()}</td><td>${bar(verdicts)}</td><td>${counts(verdicts)}</td></tr>`;
  });
  return markup`<table data-sort><thead><tr>${sortable(html.student)}${sortable(html.points, "n")}<th></th><th>${html.verdicts}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function sortable(title: string, kind = ""): Html {
  return markup`<th class="${kind}"><button type="button">${title}</button></th>`;
}

// The page's policy forbids style attributes, so an SVG holds the widths in plain attributes.
function bar(verdicts: ReadonlyMap<Verdict, number>): Html {
  const all = sum(verdicts);
  let x = 0;
  const parts = order.map((verdict) => {
    const width = all === 0 ? 0 : ((verdicts.get(verdict) ?? 0) / all) * 100;
    const part =
      width === 0 || verdict === "NA"
        ? markup``
        : markup`<rect class="v${verdict}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
    x += width;
    return part;
  });
  return markup`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none">${parts}</svg>`;
}

function counts(verdicts: ReadonlyMap<Verdict, number>): Html {
  const pieces = order
    .filter((verdict) => verdicts.has(verdict))
    .map(
      (verdict) => markup`<span class="${verdict}">${verdicts.get(verdict) ?? 0} ${verdict}</span>`,
    );
  return joinedMarkup(pieces, " ");
}

function sum(verdicts: ReadonlyMap<Verdict, number>): number {
  return [...verdicts.values()].reduce((total, count) => total + count, 0);
}
