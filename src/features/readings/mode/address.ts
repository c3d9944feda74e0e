/** The same page with its furigana to see and correct; what else it was asked for stays. */
export function addressWith(url: URL): string {
  const asked = partsOf(url);
  return `${url.pathname}?${[...asked, mode].join("&")}`;
}

/** The page as it is otherwise. */
export function addressWithout(url: URL): string {
  const asked = partsOf(url);
  return asked.length === 0 ? url.pathname : `${url.pathname}?${asked.join("&")}`;
}

export const isInMode = (url: URL): boolean => url.searchParams.has(mode);

const mode = "furigana";

/** Without the mode itself, and without what a page says only once: that something was saved. */
const partsOf = ({ search }: URL): string[] =>
  search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !/^(furigana|kept)(=|$)/.test(part));
