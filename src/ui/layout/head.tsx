import type { ComponentChildren } from "preact";
import type { PersonSettings, Theme } from "../../words/settings.ts";
import { assetsFor } from "../assets.ts";

export type DocumentProps = {
  readonly title: string;
  readonly entry: "person" | "staff";
  readonly bodyClass: string;
  /** How the person wants the page; before anybody is known the device decides. */
  readonly settings?: PersonSettings | undefined;
  readonly children: ComponentChildren;
};

/** `<html>` to `</html>`: fonts come last in the body, so that words show before letters are fetched. */
export function Document({ title, entry, settings, bodyClass, children }: DocumentProps) {
  const assets = assetsFor(entry);
  return (
    <html
      lang="ja"
      data-theme={settings?.theme ?? "auto"}
      data-text={settings?.textSize ?? "normal"}
      data-words={settings?.words}
      data-targets={settings?.targets}
      data-motion={settings?.motion}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={colorScheme(settings?.theme)} />
        <meta name="referrer" content="same-origin" />
        <title>{title}</title>
        <link rel="icon" href="/ippo.svg" type="image/svg+xml" />
        {entry === "person" && <link rel="manifest" href="/manifest.webmanifest" />}
        {assets.styles && <link rel="stylesheet" href={assets.styles} />}
        {assets.preload.map((chunk) => (
          <link key={chunk} rel="modulepreload" href={chunk} />
        ))}
        {assets.script && <script type="module" src={assets.script} />}
      </head>
      <body class={bodyClass}>
        {children}
        {assets.fonts && <link rel="stylesheet" href={assets.fonts} />}
      </body>
    </html>
  );
}

function colorScheme(theme: Theme | undefined): string {
  if (theme === "dark") return "dark";
  if (theme === "light" || theme === "contrast") return "light";
  return "light dark";
}
