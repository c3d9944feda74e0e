import { linesOf } from "../../domain/sign/card.ts";
import { say } from "../../words/pair.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { partCardWords } from "../../words/sign-cards.ts";
import { signKindWords } from "../../words/signs.ts";
import type { SignCard } from "./queries/cards.ts";

/** 「注意サイン（声が大きくなる）」: the kind and the first thing it says. */
export function cardName(card: SignCard | undefined, settings: PersonSettings): string {
  if (card === undefined) return "";
  const kind = say(signKindWords[card.kind], settings);
  const said = card.now.get("sign");
  const [line = ""] = linesOf(said?.words ?? "");
  const [picture = ""] = said?.pictures ?? [];
  const words = partCardWords(card.kind, "sign", picture);
  const first = line !== "" ? line : words === undefined ? "" : say(words, settings);
  return first === "" ? kind : `${kind}（${first}）`;
}
