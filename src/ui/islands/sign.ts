import { island, word } from "./connect.ts";

/** `<ippo-sign>` over a file field: a name drawn with finger, pen or mouse becomes the field's picture. */
export const sign = (): void =>
  island("ippo-sign", (element, signal) => {
    const input = element.querySelector<HTMLInputElement>("input[type=file]");
    const canvas = document.createElement("canvas");
    const brush = canvas.getContext("2d");
    if (input === null || brush === null) return;
    canvas.width = 900;
    canvas.height = 300;
    // The keyboard has a field of its own beside this one; a picture cannot be drawn with it.
    canvas.setAttribute("aria-hidden", "true");
    const state = document.createElement("p");
    state.setAttribute("role", "status");
    const again = againButton(element);
    input.hidden = true;
    element.append(canvas, state, again);
    clear(canvas, brush);
    let drawing = false;
    const at = (event: PointerEvent): [number, number] => {
      const box = canvas.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * canvas.width;
      return [x, ((event.clientY - box.top) / box.height) * canvas.height];
    };
    const start = (event: PointerEvent) => {
      drawing = true;
      canvas.setPointerCapture(event.pointerId);
      brush.beginPath();
      brush.moveTo(...at(event));
    };
    const move = (event: PointerEvent) => {
      if (!drawing) return;
      brush.lineTo(...at(event));
      brush.stroke();
    };
    const stop = () => {
      if (!drawing) return;
      drawing = false;
      canvas.toBlob((picture) => {
        if (picture === null) return;
        put(input, [new File([picture], "name.png", { type: "image/png" })]);
        state.textContent = word(element, "ready");
      });
    };
    canvas.addEventListener("pointerdown", start, { signal });
    canvas.addEventListener("pointermove", move, { signal });
    canvas.addEventListener("pointerup", stop, { signal });
    canvas.addEventListener("pointercancel", stop, { signal });
    again.addEventListener(
      "click",
      () => {
        clear(canvas, brush);
        put(input, []);
        state.textContent = "";
      },
      { signal },
    );
    signal.addEventListener("abort", () => {
      canvas.remove();
      state.remove();
      again.remove();
      input.hidden = false;
    });
  });

/** Black on white whatever the theme: it is printed and kept as it is. */
function clear(canvas: HTMLCanvasElement, brush: CanvasRenderingContext2D): void {
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.strokeStyle = "#000";
  brush.lineWidth = 6;
  brush.lineCap = "round";
  brush.lineJoin = "round";
}

function againButton(element: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = word(element, "again");
  return button;
}

function put(input: HTMLInputElement, files: readonly File[]): void {
  const kept = new DataTransfer();
  for (const file of files) kept.items.add(file);
  input.files = kept.files;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
