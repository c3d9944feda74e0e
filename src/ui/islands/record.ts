import { island, word } from "./connect.ts";

const longest = 3 * 60 * 1000;

/** `<ippo-record>` over a file field: records here; the recording becomes the field's file. */
export const record = (): void =>
  island("ippo-record", (element, signal) => {
    const input = element.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null || !("MediaRecorder" in window) || !("mediaDevices" in navigator)) return;
    const button = addButton(element, word(element, "start"));
    const state = document.createElement("p");
    state.setAttribute("role", "status");
    element.append(state);
    let recorder: MediaRecorder | null = null;
    const start = async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
      if (stream === null) {
        state.textContent = word(element, "off");
        return;
      }
      recorder = listen(stream, (voice) => {
        recorder = null;
        button.textContent = word(element, "start");
        button.classList.remove("recording");
        put(input, voice);
        state.textContent = word(element, "ready");
        offerToHear(element, voice);
      });
      button.textContent = word(element, "stop");
      button.classList.add("recording");
      state.textContent = "";
    };
    button.addEventListener("click", () => (recorder === null ? void start() : recorder.stop()), {
      signal,
    });
    signal.addEventListener("abort", () => recorder?.stop());
  });

function addButton(element: HTMLElement, text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button secondary";
  button.textContent = text;
  element.prepend(button);
  return button;
}

function listen(stream: MediaStream, ready: (voice: File) => void): MediaRecorder {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  const limit = setTimeout(() => recorder.stop(), longest);
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  recorder.addEventListener("stop", () => {
    clearTimeout(limit);
    for (const track of stream.getTracks()) track.stop();
    const type = recorder.mimeType === "" ? "audio/webm" : recorder.mimeType;
    ready(new File(parts, type.includes("mp4") ? "voice.m4a" : "voice.webm", { type }));
  });
  recorder.start();
  return recorder;
}

function put(input: HTMLInputElement, voice: File): void {
  const files = new DataTransfer();
  files.items.add(voice);
  input.files = files.files;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function offerToHear(element: HTMLElement, voice: File): void {
  element.querySelector("button.hear")?.remove();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet hear";
  button.textContent = word(element, "play");
  button.addEventListener("click", () => void play(voice));
  element.append(button);
}

async function play(voice: File): Promise<void> {
  const audio = new AudioContext();
  const source = audio.createBufferSource();
  source.buffer = await audio.decodeAudioData(await voice.arrayBuffer());
  source.connect(audio.destination);
  source.addEventListener("ended", () => void audio.close());
  source.start();
}
