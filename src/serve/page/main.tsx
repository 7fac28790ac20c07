import "./style.css";
import "./exercise.css";
import "./report.css";
import { render } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fetchProblems, type ProblemRow } from "./api.ts";
import { Cards } from "./cards.tsx";
import { Course } from "./course.tsx";
import { firstLanguage, keepLanguage, WordsContext, wordsOf } from "./language.ts";
import { Report } from "./report.tsx";
import { Top, titlesOf } from "./top.tsx";

/** `#/softmax` is an exercise, `#report/3/softmax` a cell of the report, `#cards` the questions; all else is the course. */
function placeInAddress() {
  const [view = "", ...rest] = location.hash.slice(1).split("/");
  if (view === "cards" || view === "report") return { view, id: "", rest } as const;
  return { view: "course", id: rest[0] ?? "", rest } as const;
}

/** The rows with which the server drew the first page; none if it could not read them. */
function rowsInPage(): readonly ProblemRow[] {
  return JSON.parse(document.getElementById("problems")?.textContent ?? "[]");
}

/** The page of an exercise has a large editor. The first page is shown before that is loaded. */
function useExercise(isWanted: boolean) {
  const [loaded, setLoaded] = useState<typeof import("./exercise.tsx")>();
  useEffect(() => {
    if (isWanted) import("./exercise.tsx").then(setLoaded);
  }, [isWanted]);
  return loaded?.Exercise;
}

function App() {
  const [language, setLanguage] = useState(firstLanguage);
  const [{ view, id, rest }, setPlace] = useState(placeInAddress);
  const [problems, setProblems] = useState(rowsInPage);
  const [failure, setFailure] = useState("");
  const words = useMemo(() => wordsOf(language), [language]);
  const refresh = useCallback(() => {
    fetchProblems(language).then(setProblems, (error: Error) => setFailure(error.message));
  }, [language]);
  useEffect(() => keepLanguage(language), [language]);
  useEffect(() => {
    const follow = () => {
      const place = placeInAddress();
      setPlace(place);
      // As after a page load, the keyboard and the view begin at the top. A cell of the report opens beside its table.
      if (place.rest.length < 2) document.getElementById("content")?.focus();
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  // The rows in the page are as new as the page.
  const isNew = useRef(problems.length > 0);
  useEffect(() => {
    if (!isNew.current) refresh();
    isNew.current = false;
  }, [refresh, id]);
  const Exercise = useExercise(id !== "" || problems.length > 0);
  const problem = problems.find((one) => one.id === id);
  const { t } = words;
  const titles = titlesOf(words);
  const title = problem?.title[language] ?? titles[view];
  useEffect(() => {
    document.title = `${title} · dlj`;
  }, [title]);
  return (
    <WordsContext.Provider value={words}>
      <Top current={id === "" ? view : ""} titles={titles} setLanguage={setLanguage} />
      <main id="content" tabIndex={-1}>
        {failure !== "" && <p class="notice bad">{t.failed({ why: failure })}</p>}
        {view === "cards" && <Cards />}
        {view === "report" && <Report place={rest[0]} problem={rest[1]} />}
        {problem && Exercise && (
          <Exercise key={id} problem={problem} problems={problems} onJudged={refresh} />
        )}
        {view === "course" && !problem && problems.length > 0 && <Course problems={problems} />}
      </main>
    </WordsContext.Provider>
  );
}

const root = document.getElementById("app");
if (root) {
  render(<App />, root);
  root.removeAttribute("class");
}
