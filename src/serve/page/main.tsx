import "./style.css";
import { render } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { fetchProblems, type ProblemRow } from "./api.ts";
import { Cards } from "./cards.tsx";
import { Course } from "./course.tsx";
import { Exercise } from "./exercise.tsx";
import { firstLanguage, keepLanguage, WordsContext, wordsOf } from "./language.ts";

const cardsAddress = "#cards";

/** The id in `#/softmax`; empty for the course and the cards. */
function idInAddress(): string {
  return location.hash.startsWith("#/") ? decodeURIComponent(location.hash.slice(2)) : "";
}

function App() {
  const [language, setLanguage] = useState(firstLanguage);
  const [id, setId] = useState(idInAddress);
  const [isCards, setCards] = useState(location.hash === cardsAddress);
  const [problems, setProblems] = useState<readonly ProblemRow[]>([]);
  const [failure, setFailure] = useState("");
  const words = useMemo(() => wordsOf(language), [language]);
  const refresh = useCallback(() => {
    fetchProblems(language).then(setProblems, (error: Error) => setFailure(error.message));
  }, [language]);
  useEffect(() => keepLanguage(language), [language]);
  useEffect(() => {
    const follow = () => {
      setId(idInAddress());
      setCards(location.hash === cardsAddress);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(refresh, [refresh, id]);
  const problem = problems.find((one) => one.id === id);
  const title = problem?.title[language] ?? (isCards ? words.t.cards : words.t.course);
  useEffect(() => {
    document.title = `${title} · dlj`;
  }, [title]);
  const { t } = words;
  return (
    <WordsContext.Provider value={words}>
      <button
        type="button"
        class="skip"
        onClick={() => document.getElementById("content")?.focus()}
      >
        {t.skip}
      </button>
      <header class="top">
        <a class="brand" href="#/">
          dlj
        </a>
        <nav aria-label={t.course}>
          <a href="#/" aria-current={id === "" && !isCards ? "page" : undefined}>
            {t.course}
          </a>
          <a href={cardsAddress} aria-current={isCards ? "page" : undefined}>
            {t.cards}
          </a>
        </nav>
        <button
          type="button"
          lang={language === "en" ? "zh-CN" : "en"}
          onClick={() => setLanguage(language === "en" ? "zh" : "en")}
        >
          {t.language}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {failure !== "" && <p class="notice bad">{t.failed({ why: failure })}</p>}
        {problem ? (
          <Exercise key={id} problem={problem} problems={problems} onJudged={refresh} />
        ) : (
          problems.length > 0 && (isCards ? <Cards /> : <Course problems={problems} />)
        )}
      </main>
    </WordsContext.Provider>
  );
}

const root = document.getElementById("app");
if (root) render(<App />, root);
