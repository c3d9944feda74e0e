/** A page as it was before it was annotated: no readings, no places to break. */
export const plainPage = (html: string): string =>
  html
    .replaceAll(/<wbr>|<\/?ippo-(?:text|count)>/g, "")
    .replaceAll(ruby, "$1")
    .replaceAll(/ data-yomi="[^"]*"/g, "");

const ruby = /<ruby>([^<]*)<rp>（<\/rp><rt aria-hidden="true">[^<]*<\/rt><rp>）<\/rp><\/ruby>/g;
