import { useWords, type Words } from "./language.ts";

/** The names of the pages, in the order of the links. */
export function titlesOf({ t }: Words): Readonly<Record<"course" | "cards" | "report", string>> {
  return { course: t.course, cards: t.cards, report: t.lastClass };
}

interface TopProps {
  /** The name of the page that is open; empty for an exercise. */
  readonly current: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly setLanguage: (language: "en" | "zh") => void;
}

/** The head of every page: where to go, and the other language. */
export function Top({ current, titles, setLanguage }: TopProps) {
  const { t, language } = useWords();
  const other = language === "en" ? "zh" : "en";
  return (
    <>
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
        <nav aria-label="dlj">
          {Object.entries(titles).map(([name, text]) => (
            <a
              key={name}
              id={name}
              href={name === "course" ? "#/" : `#${name}`}
              aria-current={name === current ? "page" : undefined}
            >
              {text}
            </a>
          ))}
        </nav>
        <button
          type="button"
          lang={other === "zh" ? "zh-CN" : "en"}
          onClick={() => setLanguage(other)}
        >
          {t.language}
        </button>
      </header>
    </>
  );
}
