import { emptyStep, mostSteps, type Draft } from "./draft.ts";

/** What a button of the form asks for; `step` null means the programme's own picture. */
export type Alteration =
  | { readonly do: "keep" | "add" }
  | { readonly do: "up" | "down" | "remove"; readonly step: number }
  | { readonly do: "pictures" | "noPhoto" | "noVoice"; readonly step: number | null }
  | { readonly do: "pick"; readonly step: number | null; readonly pictogram: string };

/** Reads 「up.2」, 「pick.own.cookie」 and the like; what is not known changes nothing. */
export function readAlteration(value: string): Alteration {
  const [verb = "", at = "", pictogram = ""] = value.split(".");
  const step = /^\d{1,3}$/.test(at) ? Number(at) : null;
  const own = at === "own";
  if (verb === "add") return { do: "add" };
  if ((verb === "up" || verb === "down" || verb === "remove") && step !== null) {
    return { do: verb, step };
  }
  if (verb === "pictures" || verb === "noPhoto" || verb === "noVoice") {
    return own || step !== null ? { do: verb, step } : { do: "keep" };
  }
  if (verb === "pick" && (own || step !== null)) return { do: "pick", step, pictogram };
  return { do: "keep" };
}

/** The draft after one button. Steps keep their ids wherever they move. */
export function alter(draft: Draft, asked: Alteration): Draft {
  switch (asked.do) {
    case "add":
      return draft.steps.length < mostSteps
        ? { ...draft, steps: [...draft.steps, emptyStep] }
        : draft;
    case "up":
      return moved(draft, asked.step, asked.step - 1);
    case "down":
      return moved(draft, asked.step, asked.step + 1);
    case "remove":
      return { ...draft, steps: draft.steps.filter((_, index) => index !== asked.step) };
    case "noPhoto":
      return withPart(draft, asked.step, { photoId: "" });
    case "noVoice":
      return withPart(draft, asked.step, { voiceId: "" });
    case "pick":
      return withPart(draft, asked.step, { pictogram: asked.pictogram });
    case "keep":
    case "pictures":
      break;
  }
  return draft;
}

type Part =
  | { readonly photoId: string }
  | { readonly pictogram: string }
  | { readonly voiceId: string };

/** The draft with another picture, photo or voice of one step, or of the programme itself. */
export function withPart(draft: Draft, step: number | null, part: Part): Draft {
  if (step === null) return { ...draft, ...part };
  const steps = draft.steps.map((known, index) => (index === step ? { ...known, ...part } : known));
  return { ...draft, steps };
}

function moved(draft: Draft, from: number, to: number): Draft {
  const step = draft.steps[from];
  if (step === undefined || to < 0 || to >= draft.steps.length) return draft;
  return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
