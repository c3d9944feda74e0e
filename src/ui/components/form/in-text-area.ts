/** HTML drops the first line break inside a textarea, so a text that begins with one needs another before it. */
export const inTextArea = (text: string): string => (text.startsWith("\n") ? `\n${text}` : text);
