/** `kept`: not sent yet, but safe on this device, which sends it when it can. */
export type SaveState = "saving" | "saved" | "kept" | "notSent" | "notTaken" | "signIn";

type Words = { readonly std: string; readonly easy: string };

/** What became of one parcel; `words` say why it was refused. */
export type Answer = {
  readonly state: Exclude<SaveState, "saving">;
  readonly words: Words | null;
};

type Ways<Parcel> = {
  readonly pack: () => Parcel;
  /** `leaving`: the page may be gone before the answer comes. */
  readonly send: (parcel: Parcel, leaving: boolean) => Promise<Answer>;
  readonly tell: (state: SaveState, words: Words | null) => void;
};

const waits = [3, 10, 30, 60].map((seconds) => seconds * 1000);

/** One parcel at a time, the newest state wins, and an unchanged parcel is sent again as the same one. */
export function outbox<Parcel>({ pack, send, tell }: Ways<Parcel>) {
  let edit = 0;
  let kept = 0;
  let parcel: { readonly edit: number; readonly content: Parcel } | null = null;
  let underWay = false;
  let settled: Promise<void> = Promise.resolve();
  let stopped = false;
  let failures = 0;
  let stuck = false;
  let unreached = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function deliver(): Promise<void> {
    clearTimeout(timer);
    if (underWay || stopped || kept === edit) return;
    const sent = newest();
    underWay = true;
    tell("saving", null);
    const sending = send(sent.content, false);
    settled = sending.then(() => undefined);
    const { state, words } = await sending;
    underWay = false;
    if (stopped) return;
    const isSafe = state === "saved" || state === "kept";
    if (isSafe) kept = sent.edit;
    failures = state === "notSent" ? failures + 1 : 0;
    stuck = !isSafe;
    unreached = state === "notSent";
    if (kept !== edit && sent.edit !== edit) return deliver();
    tell(state, words);
    if (state === "notSent") again();
  }

  function newest(): { readonly edit: number; readonly content: Parcel } {
    if (parcel?.edit !== edit) parcel = { edit, content: pack() };
    return parcel;
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
    /** A last try that outlives the page; the parcel is the same, so it is kept once. */
    leave: (): void => {
      if (!stopped && kept !== edit) void send(newest().content, true);
    },
    /** Whether leaving now would lose something that could not be sent. */
    stuck: (): boolean => !stopped && stuck && kept !== edit,
    /** Whether the server was out of reach for what is still here: going on now would lose it. */
    unreached: (): boolean => !stopped && unreached && kept !== edit,
    /** When the save under way has been answered; null while there is none. */
    underWay: (): Promise<void> | null => (underWay ? settled : null),
    stop: (): void => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
