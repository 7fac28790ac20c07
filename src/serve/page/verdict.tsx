import { visible } from "../../value/escape-invisible.ts";
import type { EarlyCase, Hints, JudgedCase, JudgedSolution, MatrixPicture } from "./api.ts";
import { useWords, type Words } from "./language.ts";
import type { LastRun } from "./last-runs.ts";
import type { WorkbenchState } from "./workbench-state.ts";

/** The most characters of one text that is shown. */
const longestText = 4000;

const keyOf = ({ group, name }: Pick<JudgedCase, "group" | "name">) => `${group}/${name}`;

/** The verdict of the last run, case by case, and the hints. */
export function Verdict({ state }: { readonly state: WorkbenchState }) {
  const { t } = useWords();
  const { running, solution, lastRuns, cases, pictures, hints } = state;
  const shown: readonly EarlyCase[] = running ? cases : (solution?.cases ?? []);
  return (
    <section class="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{t.verdict}</h2>
      <p role="status" class={`sum ${running ? "" : (solution?.verdict ?? "")}`}>
        {running ? t.judging : solution ? <Sum solution={solution} /> : t.notJudged}
      </p>
      {hints && <HintList hints={hints} />}
      {shown.length > 0 && <Cases cases={shown} />}
      {!running && solution && solution.verdict !== "AC" && (
        <Failure solution={solution} pictures={pictures} />
      )}
      {lastRuns.length > 1 && <LastRuns runs={lastRuns} />}
    </section>
  );
}

export function Sum({ solution }: { readonly solution: JudgedSolution }) {
  const { t } = useWords();
  return (
    <>
      <strong>
        {solution.verdict} · {t.verdicts[solution.verdict]}
      </strong>{" "}
      {passedOf(solution, t)}
    </>
  );
}

function LastRuns({ runs }: { readonly runs: readonly LastRun[] }) {
  const { t, language } = useWords();
  return (
    <>
      <h3>{t.lastRuns}</h3>
      <ul class="cases">
        {runs.map(({ at, solution }) => (
          <li key={at.getTime()} class={solution.verdict}>
            <time dateTime={at.toISOString()}>{at.toLocaleTimeString(language)}</time>{" "}
            <span class="mark">{solution.verdict}</span> {passedOf(solution, t)}
          </li>
        ))}
      </ul>
    </>
  );
}

function passedOf({ cases }: JudgedSolution, t: Words["t"]): string {
  const deciding = cases.filter((one) => one.deciding);
  const passed = deciding.filter(({ verdict }) => verdict === "AC").length;
  return t.casesAccepted({ passed, total: deciding.length });
}

export function Cases({ cases }: { readonly cases: readonly EarlyCase[] }) {
  const { t } = useWords();
  return (
    <ul class="cases">
      {cases.map((one) => (
        <li key={keyOf(one)} class={one.verdict} title={one.deciding ? "" : t.notDeciding}>
          <span class="mark">{one.verdict}</span> {keyOf(one)}
          {!one.deciding && <span class="dim"> · {t.notDeciding}</span>}
        </li>
      ))}
    </ul>
  );
}

interface FailureProps {
  readonly solution: JudgedSolution;
  readonly pictures: readonly MatrixPicture[];
}

/** The case that decided: input, expected, got, the reason and the hint of a recognised mistake. */
export function Failure({ solution, pictures }: FailureProps) {
  const { t, language } = useWords();
  const one = solution.cases.find((each) => keyOf(each) === solution.decidedBy);
  if (!one) return null;
  const { misconception } = solution;
  const isProven = misconception !== undefined && one.misconception === misconception.name;
  const hint = isProven ? misconception.hint[language] : one.likely?.hint[language];
  // A report holds no input and no output of a hidden case.
  const isHidden = one.stdin === undefined && one.group !== "sample";
  const isWrong = one.verdict === "WA" && !isHidden;
  const texts = [
    [t.labels.input, one.stdin],
    [t.labels.expected, isWrong ? one.expected : undefined],
    [t.labels.got, isWrong ? one.stdout?.trim() || t.nothing : undefined],
    [t.labels.stderr, isWrong ? undefined : one.stderr?.trim() || undefined],
  ] as const;
  return (
    <div class="failure">
      <h3>{t.failing({ name: keyOf(one) })}</h3>
      {one.reason && <p class="why">{visible(one.reason[language])}</p>}
      {one.ran && isHidden && <p>{t.report.notShown}</p>}
      {hint !== undefined && (
        <p class="hint">
          <b>{t.labels.hint}:</b> {hint}
        </p>
      )}
      <dl>
        {texts.map(
          ([label, text]) =>
            text !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls by the keyboard too */}
                  <pre tabIndex={0}>{clipped(text)}</pre>
                </dd>
              </div>
            ),
        )}
      </dl>
      {pictures.map((picture) => (
        <Picture key={picture.path} picture={picture} />
      ))}
    </div>
  );
}

function clipped(text: string): string {
  return visible(text.length > longestText ? `${text.slice(0, longestText)}…` : text);
}

/** The wrong elements of a matrix: expected above got, the darker the larger the error. */
function Picture({ picture }: { readonly picture: MatrixPicture }) {
  const { t } = useWords();
  const shown = (value: number | null) =>
    value === null ? t.missing : String(Number(value.toPrecision(6)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by the keyboard too
    <section class="picture" tabIndex={0} aria-label={t.picture(picture)}>
      <p class="dim">{t.picture(picture)}</p>
      <table>
        <tbody>
          {picture.cells.map((row, i) => (
            <tr key={i}>
              {row.map(({ expected, actual, heat }, j) => (
                <td key={j} class={heat > 0 ? `wrong heat${Math.ceil(heat * 4)}` : ""}>
                  {shown(expected)}
                  {heat > 0 && <b>{shown(actual)}</b>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HintList({ hints }: { readonly hints: Hints }) {
  const { t, language } = useWords();
  const { steps, total, failure } = hints;
  return (
    <div class="hints" role="status">
      {steps.length > 0 && <h3>{t.hintsOf({ shown: steps.length, total })}</h3>}
      <ol>
        {steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      {failure && (
        <p>
          <b>{t.lastRun}</b> {failure[language]}
        </p>
      )}
      {steps.length === total && !failure && <p class="dim">{t.lastHint}</p>}
    </div>
  );
}
