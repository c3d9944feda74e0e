/** 「Windows の Chrome」: enough to know one's own machines; nothing is counted or compared. */
export function browserWords(userAgent: string | null): string {
  const text = userAgent ?? "";
  const system = systems.find(([pattern]) => pattern.test(text))?.[1];
  const browser = browsers.find(([pattern]) => pattern.test(text))?.[1];
  if (system === undefined) return browser ?? "ブラウザー";
  return browser === undefined ? system : `${system} の ${browser}`;
}

// In this order: an iPhone also says Mac, Android also says Linux, Edge also says Chrome and Safari.
const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "Linux"],
] as const;

const browsers = [
  [/Edg\//, "Edge"],
  [/Firefox\/|FxiOS/, "Firefox"],
  [/Chrome\/|CriOS/, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
