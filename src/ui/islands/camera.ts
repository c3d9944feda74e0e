export type Facing = "user" | "environment";

type Reader = { detect(source: ImageBitmapSource): Promise<readonly { rawValue: string }[]> };
type Native = {
  new (options: { formats: ["qr_code"] }): Reader;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** The browser's own reader where there is one; else one in script, fetched only now. */
async function codeReader(): Promise<Reader> {
  // No part of TypeScript's DOM yet: https://wicg.github.io/shape-detection-api/
  const { BarcodeDetector: native } = globalThis as { BarcodeDetector?: Native };
  if (native !== undefined && (await readsQr(native))) {
    return new native({ formats: ["qr_code"] });
  }
  const { BarcodeDetector } = await import("qr/decode.js");
  return new BarcodeDetector({ formats: ["qr_code"] });
}

async function readsQr(native: Native): Promise<boolean> {
  const formats: readonly string[] = await native.getSupportedFormats().catch(() => []);
  return formats.includes("qr_code");
}

/** Wide enough for a card at arm's length, small enough for an old tablet. */
const widest = 800;
const pause = 120;

/**
 * Opens the camera into `video` and tells every code it sees; the pictures stay on this device. Null
 * where there is no camera or it may not be used. The returned function turns the camera off.
 */
export async function watch(
  video: HTMLVideoElement,
  facing: Facing,
  seen: (text: string) => void,
): Promise<(() => void) | null> {
  const asked = { video: { facingMode: { ideal: facing }, width: { ideal: 1280 } }, audio: false };
  const stream = await navigator.mediaDevices.getUserMedia(asked).catch(() => null);
  if (stream === null) return null;
  let over = false;
  const stop = () => {
    over = true;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  const reader = await codeReader().catch(() => null);
  if (reader === null) {
    stop();
    return null;
  }
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  const canvas = document.createElement("canvas");
  const look = async () => {
    if (over) return;
    const codes = drawFrame(video, canvas) ? await reader.detect(canvas).catch(() => []) : [];
    // oxlint-disable-next-line typescript/no-unnecessary-condition -- stop() may have run meanwhile
    if (over) return;
    for (const { rawValue } of codes) seen(rawValue);
    setTimeout(() => void look(), pause);
  };
  void look();
  return stop;
}

/** False while there is no picture yet. */
function drawFrame(video: HTMLVideoElement, canvas: HTMLCanvasElement): boolean {
  if (video.videoWidth === 0) return false;
  const scale = Math.min(1, widest / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  brush?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return brush !== null;
}
