import { watch, type Facing } from "./camera.ts";
import { island, word } from "./connect.ts";

/** A card's token at the end of what its code says (auth/card-token.ts). */
const card = /[0-9A-Z]{32}$/;
/** The camera of a tablet that nobody stands before goes off by itself; one press opens it again. */
const longest = 60_000;

/**
 * `<ippo-scan>` around the card's form: reads the card with the camera of this device and sends the
 * form. Typing and a reader that types stay as they are.
 */
export const scan = (): void =>
  island("ippo-scan", (element, signal) => {
    const field = element.querySelector<HTMLInputElement>("input[name=card]");
    if (field === null || !("mediaDevices" in navigator)) return;
    const { video, state, open, turn, box } = parts(element);
    element.prepend(box);
    let facing: Facing = "user";
    let stop: (() => void) | null = null;
    let opening = false;
    let limit: ReturnType<typeof setTimeout> | undefined;
    const close = (text = "") => {
      stop?.();
      stop = null;
      clearTimeout(limit);
      video.hidden = true;
      turn.hidden = true;
      open.textContent = word(element, "open");
      state.textContent = text;
    };
    const seen = (text: string) => {
      if (!card.test(text)) {
        state.textContent = word(element, "other");
        return;
      }
      close(word(element, "read"));
      field.value = text;
      field.form?.requestSubmit();
    };
    const start = async () => {
      if (opening) return;
      opening = true;
      const stopped = await watch(video, facing, seen);
      opening = false;
      if (stopped === null) return close(word(element, "off"));
      stop = stopped;
      // Left or looked away while the permission was asked for.
      if (signal.aborted || document.hidden) return close();
      video.hidden = false;
      video.classList.toggle("mirrored", facing === "user");
      turn.hidden = !(await hasTwoCameras());
      open.textContent = word(element, "close");
      state.textContent = word(element, "hold");
      limit = setTimeout(() => close(word(element, "rest")), longest);
    };
    open.addEventListener("click", () => (stop === null ? void start() : close()), { signal });
    turn.addEventListener(
      "click",
      () => {
        facing = facing === "user" ? "environment" : "user";
        close();
        void start();
      },
      { signal },
    );
    const away = () => {
      if (document.hidden) close();
    };
    document.addEventListener("visibilitychange", away, { signal });
    window.addEventListener("pagehide", () => close(), { signal });
    signal.addEventListener("abort", () => {
      close();
      box.remove();
    });
    // Never after a refused card: it may still be held up, and would be sent again and again.
    if (element.dataset["ready"] !== undefined) void openIfAllowed(start);
  });

/** Whoever came here to show a card, on a device that was allowed the camera before, need not press again. */
async function openIfAllowed(start: () => Promise<void>): Promise<void> {
  const permission = await navigator.permissions.query({ name: "camera" }).catch(() => null);
  if (permission?.state === "granted") await start();
}

async function hasTwoCameras(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices.filter(({ kind }) => kind === "videoinput").length > 1;
}

function parts(element: HTMLElement) {
  const box = document.createElement("div");
  box.className = "scan";
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.hidden = true;
  video.setAttribute("aria-hidden", "true");
  const state = document.createElement("p");
  state.setAttribute("role", "status");
  const open = button(word(element, "open"), "button secondary");
  const turn = button(word(element, "turn"), "button quiet");
  turn.hidden = true;
  box.append(open, video, state, turn);
  return { box, video, state, open, turn };
}

function button(text: string, kind: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = text;
  return made;
}
