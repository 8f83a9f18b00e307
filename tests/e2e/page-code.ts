// What the tests of the page's code call inside a real page.
export { Painter } from "@/utils/page/painter.ts";
export { rangesOf } from "@/utils/page/range-of.ts";
export { readPage } from "@/utils/page/read-page.ts";
export { watchArticle } from "@/utils/page/watch-article.ts";
