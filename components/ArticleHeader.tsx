import type { Digest } from "../lib/types";
import { useWording } from "./wording-context";

export type ArticleHeaderProps = {
  article: Digest["article"];
  /** The page's icon as a data address; null without one. */
  icon: string | null;
};

/** Who published the article, when, how long it takes to read, and its headline. */
export function ArticleHeader({ article, icon }: ArticleHeaderProps) {
  const wording = useWording();
  const { outlet, pages, publishedAt, readingMinutes } = article;
  const date = publishedAt === null ? null : wording.date(publishedAt, "short");
  return (
    <header class="article">
      <p class="outlet">
        <b data-part="outlet">
          {icon && <img class="favicon" src={icon} alt="" />}
          {outlet.name ?? outlet.domain ?? wording.say("article.unknown")}
        </b>
        {date && <time dateTime={publishedAt ?? ""}>{date}</time>}
        {pages && pages.total > pages.read ? (
          <span>{wording.say("article.pages", pages)}</span>
        ) : (
          <span>{wording.say("article.minutes", { count: readingMinutes })}</span>
        )}
      </p>
      <h1 data-part="title" lang={article.language} dir="auto" tabIndex={-1}>
        {article.title}
      </h1>
    </header>
  );
}
