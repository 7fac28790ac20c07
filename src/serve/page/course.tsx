import { useMemo, useState } from "preact/hooks";
import type { ProblemRow } from "./api.ts";
import { useWords } from "./language.ts";

const anything = "";

interface CourseProps {
  readonly problems: readonly ProblemRow[];
  /** How many tracks to draw; all by default. */
  readonly most?: number;
}

/** The course: every problem by track, with progress, search and filters. */
export function Course({ problems, most }: CourseProps) {
  const { t, language } = useWords();
  const [search, setSearch] = useState("");
  const [track, setTrack] = useState(anything);
  const [difficulty, setDifficulty] = useState(anything);
  const [state, setState] = useState(anything);
  const wanted = search.trim().toLowerCase();
  const shown = problems.filter(
    (one) =>
      (track === anything || one.track === track) &&
      (difficulty === anything || one.difficulty === difficulty) &&
      (state === anything || one.state === state) &&
      textOf(one).includes(wanted),
  );
  const tracks = useMemo(() => [...new Set(problems.map((one) => one.track))], [problems]);
  const next = problems.find((one) => one.state === "tried") ?? nextOf(problems);
  return (
    <>
      <h1>{t.course}</h1>
      <Solved problems={problems} />
      {next && (
        <p>
          <a class="go" href={`#/${next.id}`}>
            {t.continueWith({ title: next.title[language] })}
          </a>
        </p>
      )}
      <Due problems={problems} />
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t.search}
          <input
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <Choice
          label={t.track}
          value={track}
          choose={setTrack}
          all={tracks.map((one) => [one, one])}
        />
        <Choice
          label={t.difficulty}
          value={difficulty}
          choose={setDifficulty}
          all={Object.entries(t.difficulties)}
        />
        <Choice label={t.state} value={state} choose={setState} all={Object.entries(t.states)} />
      </form>
      <p role="status">{shown.length === 0 ? t.none : t.shown({ count: shown.length })}</p>
      {tracks.slice(0, most).map((one) => (
        <Track key={one} name={one} problems={shown.filter((each) => each.track === one)} />
      ))}
    </>
  );
}

/** The first problem that is open, and whose prerequisites are solved. */
function nextOf(problems: readonly ProblemRow[]): ProblemRow | undefined {
  const solved = new Set(problems.filter((one) => one.state === "solved").map(({ id }) => id));
  const open = problems.filter((one) => one.state !== "solved");
  return open.find((one) => one.prerequisites.every((id) => solved.has(id))) ?? open[0];
}

function textOf({ id, title, tags }: ProblemRow): string {
  return [id, title.en, title.zh, ...tags].join(" ").toLowerCase();
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly all: readonly (readonly [string, string])[];
}

function Choice({ label, value, choose, all }: ChoiceProps) {
  const { t } = useWords();
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={anything}>{t.any}</option>
        {all.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Solved({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const { t } = useWords();
  const solved = problems.filter((one) => one.state === "solved").length;
  const text = t.solvedOf({ solved, total: problems.length });
  return (
    <p class="solved">
      <progress max={problems.length} value={solved} aria-label={text} /> <span>{text}</span>
    </p>
  );
}

/** The number of due questions, and the solved exercises to write again. */
function Due({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const { t, language } = useWords();
  const exercises = problems.filter(({ due }) => due.exercise);
  const questions = problems.reduce((sum, { due }) => sum + due.questions, 0);
  if (exercises.length === 0 && questions === 0) return null;
  return (
    <section class="due">
      <h2>{t.dueToday}</h2>
      {questions > 0 && (
        <p>
          <a href="#cards">{t.dueQuestions({ count: questions })}</a>
        </p>
      )}
      {exercises.length > 0 && (
        <>
          <p>
            {t.dueExercises({ count: exercises.length })} <code>dlj drill --code</code>
          </p>
          <ul>
            {exercises.map(({ id, title }) => (
              <li key={id}>
                <a href={`#/${id}`}>{title[language]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface TrackProps {
  readonly name: string;
  readonly problems: readonly ProblemRow[];
}

function Track({ name, problems }: TrackProps) {
  const { t, language } = useWords();
  if (problems.length === 0) return null;
  return (
    <section class="track">
      <h2>{name}</h2>
      <Solved problems={problems} />
      <ul>
        {problems.map(({ id, title, difficulty, state }) => (
          <li key={id} id={`/${id}`} class={state}>
            <a href={`#/${id}`}>{title[language]}</a>
            <span class={`level ${difficulty}`}>{t.difficulties[difficulty]}</span>
            <span class="state">{t.states[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
