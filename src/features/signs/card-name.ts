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
  const first = firstSaid(card, settings);
  return first === "" ? kind : `${kind}（${first}）`;
}

/** The first thing the card says of the sign; empty where that is a photo or a voice. */
export function firstSaid(card: SignCard, settings: PersonSettings): string {
  const said = card.now.get("sign");
  const [line = ""] = linesOf(said?.words ?? "");
  const [picture = ""] = said?.pictures ?? [];
  const words = partCardWords(card.kind, "sign", picture);
  if (line !== "") return line;
  return words === undefined ? "" : say(words, settings);
}
