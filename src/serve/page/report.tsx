import { useEffect, useRef, useState } from "preact/hooks";
import { visible } from "../../value/escape-invisible.ts";
import { type ClassReport, fetchReport, fetchStudent, type StudentReport } from "./api.ts";
import { useWords } from "./language.ts";
import { Cases, Failure, Sum } from "./verdict.tsx";

interface ReportProps {
  /** The student's place in the list, from 1, and the problem, if a cell is open. */
  readonly place: string | undefined;
  readonly problem: string | undefined;
}

/** The class that was graded last: students by problems. A cell opens its failing case. */
export function Report({ place, problem }: ReportProps) {
  const { t, language } = useWords();
  const [report, setReport] = useState<ClassReport | null>();
  const [failure, setFailure] = useState("");
  useEffect(() => {
    fetchReport(language).then(setReport, (error: Error) => setFailure(error.message));
  }, []);
  if (failure !== "") return <p class="notice bad">{t.failed({ why: failure })}</p>;
  if (report === undefined) return null;
  if (report === null)
    return (
      <>
        <h1>{t.lastClass}</h1>
        <p>{t.noClass}</p>
        <pre>dlj grade submissions/</pre>
      </>
    );
  const { title, circumstances, finished, notes } = report;
  return (
    <>
      <h1>{title === null ? t.lastClass : visible(title)}</h1>
      <p class="dim">{circumstances}</p>
      {!finished && <p class="notice">{t.notFinished}</p>}
      {notes.map((note) => (
        <p key={note.en} class="notice">
          {visible(note[language])}
        </p>
      ))}
      <div class="class">
        <Students report={report} place={place} problem={problem} />
        {place !== undefined && problem !== undefined && (
          <Detail key={`${place}/${problem}`} place={place} problem={problem} />
        )}
      </div>
      <Misconceptions report={report} />
    </>
  );
}

interface StudentsProps extends ReportProps {
  readonly report: ClassReport;
}

function Students({ report: { students, problems }, place, problem }: StudentsProps) {
  const { t, language } = useWords();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = students
    .map((one, index) => ({ ...one, place: `${index + 1}` }))
    .filter((one) => `${one.student} ${one.about}`.toLowerCase().includes(wanted));
  return (
    <div>
      <div class="filters">
        <label>
          {t.report.html.filterName}
          <input type="search" onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      </div>
      <p role="status">{t.studentsOf({ shown: shown.length, total: students.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by the keyboard too */}
      <section class="grid" tabIndex={0} aria-label={t.report.html.students}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.report.html.student}</th>
              <th scope="col">{t.report.html.points}</th>
              {problems.map(({ id, title, accepted, students: all }) => (
                <th key={id} scope="col">
                  {title[language]}
                  <span class="dim">{t.acceptedOf({ accepted, all })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.place}>
                <th scope="row">
                  {visible(row.student)} <span class="dim">{visible(row.about)}</span>
                </th>
                <td>
                  {row.earned} / {row.possible}
                </td>
                {problems.map(({ id }) => (
                  <td key={id}>
                    <Cell row={row} problem={id} isOpen={row.place === place && id === problem} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface CellProps {
  readonly row: ClassReport["students"][number] & { readonly place: string };
  readonly problem: string;
  readonly isOpen: boolean;
}

function Cell({ row, problem, isOpen }: CellProps) {
  const { t } = useWords();
  const one = row.solutions.find((each) => each.problem === problem);
  if (!one) return null;
  const points = `${one.earned} / ${one.possible}`;
  return (
    <a
      class={one.verdict}
      href={`#report/${row.place}/${problem}`}
      aria-current={isOpen ? "true" : undefined}
      aria-label={`${one.verdict} ${points}, ${t.verdicts[one.verdict]}, ${problem}, ${visible(row.student)}`}
    >
      <span class="mark">{one.verdict}</span> <span class="dim">{points}</span>
    </a>
  );
}

/** A student's solution of a problem, case by case, and the student's files that were not judged. */
function Detail({ place, problem }: { readonly place: string; readonly problem: string }) {
  const { t, language } = useWords();
  const [shown, setShown] = useState<StudentReport>();
  const [failure, setFailure] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    fetchStudent(language, place).then(setShown, (error: Error) => setFailure(error.message));
  }, []);
  useEffect(() => heading.current?.focus(), [shown]);
  if (failure !== "") return <p class="notice bad">{t.failed({ why: failure })}</p>;
  const one = shown?.solutions.find(({ solution }) => solution.problem === problem);
  if (!shown || !one) return null;
  const { solution, remarks, pictures } = one;
  return (
    <section class="verdict" aria-labelledby="detail">
      <h2 id="detail" tabIndex={-1} ref={heading}>
        {visible(shown.student)} · {solution.title[language]}
      </h2>
      <p class={`sum ${solution.verdict}`}>
        <Sum solution={solution} />
      </p>
      {remarks.map((remark) => (
        <p key={remark.en} class="notice">
          {visible(remark[language])}
        </p>
      ))}
      <Cases cases={solution.cases} />
      {solution.verdict !== "NA" && <Failure solution={solution} pictures={pictures} />}
      {shown.notJudged.length > 0 && (
        <>
          <h3>{t.filesNotJudged}</h3>
          <ul>
            {shown.notJudged.map(({ path, reason }) => (
              <li key={path}>
                <code>{visible(path)}</code> {reason && visible(reason[language])}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Misconceptions({ report: { misconceptions } }: { readonly report: ClassReport }) {
  const { t, language } = useWords();
  if (misconceptions.length === 0) return null;
  return (
    <section>
      <h2>{t.report.html.misconceptions}</h2>
      <ul>
        {misconceptions.map(({ problem, hint, students }) => (
          <li key={`${problem} ${hint.en}`}>
            {problem}: {visible(hint[language])} <b>×{students}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
