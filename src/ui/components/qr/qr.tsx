import { create } from "qrcode";

type Props = { readonly text: string; readonly label: string; readonly class?: string };

/** A QR code as shapes in the page: no inline style, no file on another server. Error level M. */
export function Qr({ text, label, class: name }: Props) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  // Four modules of quiet around it (ISO/IEC 18004).
  const edge = size + 8;
  return (
    <svg class={name ?? "qr"} viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label}>
      <rect width={edge} height={edge} fill="#fff" />
      <path d={squares(size, (row, column) => modules.get(row, column) === 1)} fill="#000" />
    </svg>
  );
}

function squares(size: number, isDark: (row: number, column: number) => boolean): string {
  const places = Array.from({ length: size * size }, (_, index) => index);
  return places
    .filter((place) => isDark(Math.floor(place / size), place % size))
    .map((place) => `M${(place % size) + 4} ${Math.floor(place / size) + 4}h1v1h-1z`)
    .join("");
}
