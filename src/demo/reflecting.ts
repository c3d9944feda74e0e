import type { PlainDay } from "../domain/ids.ts";
import type { Mode, Question } from "../domain/reflection/entry.ts";
import { idAt } from "./ids.ts";
import { addTo, type Office, type Person, type Work } from "./office.ts";
import { attach } from "./pictures.ts";
import type { Means } from "./profile.ts";
import type { Random } from "./random.ts";
import { ownWords, type Lived } from "./sayings/own.ts";
import type { Session } from "./session.ts";

export type Reflection = { readonly reflectionId: string; readonly toldAt: Date | null };

/** The three questions, answered as this person answers, and told to the supporters or not yet. */
export function reflect(
  office: Office,
  person: Person,
  day: PlainDay,
  work: Work,
  session: Session,
  minute: number,
  tells: boolean,
): Reflection {
  const { random } = person;
  const at = office.clock(day, minute);
  const reflectionId = idAt(at, random);
  addTo(office)("reflection", reflectionId, person.id, session.experienceId, day, at);
  const step = random.pick([firstOf(work), ...work.version.steps]);
  const count = random.between(2, 14) * 5;
  const face = faceOf(session.went + person.profile.mood * 0.2, random);
  const lived = { programme: work.programme.of, step, count, face };
  const answer: Answering = { office, person, reflectionId, day, lived, stepId: step.id };
  let later = minute;
  for (const question of ["did", "felt", "next"] as const) {
    later += 1;
    for (const said of saidWith(person.profile.means, question, lived, random)) {
      keepAnswer(answer, question, said, later);
    }
  }
  if (!tells) return { reflectionId, toldAt: null };
  const toldAt = office.clock(day, later + 1);
  addTo(office)("reflection_told", reflectionId, person.id, toldAt);
  return { reflectionId, toldAt };
}

const firstOf = (work: Work) => {
  const [first] = work.version.steps;
  if (first === undefined) throw new Error("A programme has steps");
  return first;
};

function faceOf(went: number, random: Random): Lived["face"] {
  const seen = went + random.spread() * 0.25;
  if (seen > 0.42) return "good";
  return seen > 0.18 ? "ordinary" : "hard";
}

type Said = { readonly mode: Mode; readonly choice: string; readonly words: string };

/** What is given to one question: a face, cards, a voice, a photo, words; or, sometimes, nothing. */
function saidWith(means: Means, question: Question, lived: Lived, random: Random): Said[] {
  if (random.chance(0.05)) {
    const choice = random.pick(["later", "unknown", "unknown", "noAnswer"]);
    return [{ mode: "skip", choice, words: "" }];
  }
  const face: Said[] = question === "felt" ? [{ mode: "face", choice: lived.face, words: "" }] : [];
  const words = (register: "short" | "plain" | "long"): Said[] => [
    { mode: "words", choice: "", words: ownWords(register, question, lived, random) },
  ];
  if (means === "short" || means === "plain" || means === "long") {
    return [...(random.chance(0.6) ? face : []), ...words(means)];
  }
  if (means === "voice" && random.chance(0.12)) {
    return [...face, { mode: "voice", choice: "", words: "" }];
  }
  if (means === "faces" && question === "felt") return face;
  return [...face, ...cards(question, random)];
}

const didCards = ["step", "step", "step helping", "talk", "step askPerson"] as const;
const nextCards = ["alone", "together", "byModel", "askPerson", "rest", "step alone"] as const;
const feltCards = ["heart", "liked", "think", "rest"] as const;

function cards(question: Question, random: Random): Said[] {
  if (question === "felt") {
    return random.chance(0.4) ? [{ mode: "card", choice: random.pick(feltCards), words: "" }] : [];
  }
  return [
    { mode: "card", choice: random.pick(question === "did" ? didCards : nextCards), words: "" },
  ];
}

type Answering = {
  readonly office: Office;
  readonly person: Person;
  readonly reflectionId: string;
  readonly day: PlainDay;
  readonly lived: Lived;
  readonly stepId: string;
};

function keepAnswer(answer: Answering, question: Question, said: Said, minute: number): void {
  const { office, person, reflectionId, day, stepId } = answer;
  const { random, profile } = person;
  const at = office.clock(day, minute);
  const voices = office.pictures?.voices ?? [];
  // Without a store there is no recording to point at: the person chose a card instead.
  const kept = said.mode === "voice" ? voices[random.between(0, voices.length - 1)] : undefined;
  const spoken =
    kept === undefined
      ? null
      : attach(office, kept, { id: idAt(at, random), personId: person.id, alt: "", at });
  const mode = said.mode === "voice" && spoken === null ? "card" : said.mode;
  const choice = mode === "card" ? (said.choice || "step").replace("step", stepId) : said.choice;
  const helped = profile.helped !== "alone" && random.chance(0.6);
  addTo(office)(
    "reflection_answer",
    idAt(at, random),
    reflectionId,
    person.id,
    question,
    mode,
    choice,
    said.words,
    spoken,
    helped ? profile.helped : "alone",
    helped ? person.supporter.id : null,
    at,
  );
}
