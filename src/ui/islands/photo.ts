import { island, word } from "./connect.ts";

const widest = 640;

/** `<ippo-photo>` over a file field: shows the photo before it is sent. */
export const photo = (): void =>
  island("ippo-photo", (element, signal) => {
    const input = element.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) return;
    const canvas = document.createElement("canvas");
    const state = document.createElement("p");
    state.setAttribute("role", "status");
    canvas.setAttribute("aria-hidden", "true");
    canvas.hidden = true;
    element.append(canvas, state);
    const show = async () => {
      const file = input.files?.[0];
      if (file === undefined) return;
      const drawn = await draw(file, canvas);
      canvas.hidden = !drawn;
      state.textContent = drawn ? word(element, "ready") : file.name;
    };
    input.addEventListener("input", () => void show(), { signal });
  });

/** False when this browser cannot read the picture; the server may still be able to. */
async function draw(file: File, canvas: HTMLCanvasElement): Promise<boolean> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return false;
  const scale = Math.min(1, widest / picture.width);
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return true;
}
