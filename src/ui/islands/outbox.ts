export type SaveState = "saving" | "saved" | "notSent" | "notTaken" | "signIn";

type Words = { readonly std: string; readonly easy: string };

/** What became of one parcel; `words` say why it was refused. */
export type Answer = {
  readonly state: Exclude<SaveState, "saving">;
  readonly words: Words | null;
};

type Ways<Parcel> = {
  readonly pack: () => Parcel;
  readonly send: (parcel: Parcel) => Promise<Answer>;
  readonly tell: (state: SaveState, words: Words | null) => void;
};

const waits = [3, 10, 30, 60].map((seconds) => seconds * 1000);

/** One parcel at a time, the newest state wins, and an unchanged parcel is sent again as the same one. */
export function outbox<Parcel>({ pack, send, tell }: Ways<Parcel>) {
  let edit = 0;
  let kept = 0;
  let parcel: { readonly edit: number; readonly content: Parcel } | null = null;
  let underWay = false;
  let stopped = false;
  let failures = 0;
  let stuck = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function deliver(): Promise<void> {
    clearTimeout(timer);
    if (underWay || stopped || kept === edit) return;
    if (parcel?.edit !== edit) parcel = { edit, content: pack() };
    const sent = parcel;
    underWay = true;
    tell("saving", null);
    const { state, words } = await send(sent.content);
    underWay = false;
    if (stopped) return;
    if (state === "saved") kept = sent.edit;
    failures = state === "notSent" ? failures + 1 : 0;
    stuck = state !== "saved";
    if (kept !== edit && sent.edit !== edit) return deliver();
    tell(state, words);
    if (state === "notSent") again();
  }

  function again(): void {
    const wait = waits[Math.min(failures, waits.length) - 1];
    timer = setTimeout(() => void deliver(), wait);
  }

  return {
    changed: (): void => {
      edit += 1;
      void deliver();
    },
    retry: (): void => void deliver(),
    /** Whether leaving now would lose something; a save under way outlives the page. */
    stuck: (): boolean => !stopped && stuck && kept !== edit,
    stop: (): void => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
