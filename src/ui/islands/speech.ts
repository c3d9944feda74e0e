/** A Japanese voice that lives on this device: a far one would send a person's words to strangers. */
export const localJapaneseVoice = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis
    .getVoices()
    .find(
      (voice) => voice.localService && voice.lang.toLowerCase().replace("_", "-").startsWith("ja"),
    );

/** The words of a block as they are spoken: as the server read them, or else as they stand there. */
export const spokenText = (block: HTMLElement): string => block.dataset["yomi"] ?? readOff(block);

/** The reading in place of its kanji, no buttons, no states. */
function readOff(block: Element): string {
  const copy = block.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const silent of copy.querySelectorAll(
    "button, figcaption, rp, svg, [aria-hidden=true]:not(rt), ippo-speak",
  )) {
    silent.remove();
  }
  for (const ruby of copy.querySelectorAll("ruby")) {
    const reading = [...ruby.querySelectorAll("rt")].map((part) => part.textContent).join("");
    ruby.replaceWith(reading);
  }
  for (const part of copy.querySelectorAll("p, li, h2, h3, legend, label, td, th, dt, dd")) {
    part.append("。");
  }
  return (copy.textContent ?? "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[。\s]*。[。\s]*/g, "。")
    .trim();
}

const longest = 100;

/** Whole sentences, and long ones cut at a comma, so that no piece runs over ten seconds. */
export function chunksOf(text: string): string[] {
  return (text.match(/[^。！？!?]+[。！？!?]*/g) ?? [])
    .flatMap(short)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && piece !== "。");
}

function short(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const comma = sentence.lastIndexOf("、", longest - 1);
  const cut = comma > 0 ? comma + 1 : longest;
  return [sentence.slice(0, cut), ...short(sentence.slice(cut))];
}
