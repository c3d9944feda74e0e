import { note } from "./note.ts";

/** A photo or a voice for which this device had no room says so where it would stand. */
export function showMissing(element: HTMLElement): void {
  for (const image of document.querySelectorAll<HTMLImageElement>(
    'main img[src^="/attachments/"]',
  )) {
    if (image.complete && image.naturalWidth === 0) instead(image, element);
    else image.addEventListener("error", () => instead(image, element), { once: true });
  }
  for (const voice of document.querySelectorAll<HTMLAudioElement>(
    'main audio[src^="/attachments/"]',
  )) {
    voice.addEventListener("error", () => instead(voice, element), { once: true });
  }
}

/** What it shows in words stays for who cannot see it; a note stands once, however often one looks. */
function instead(media: HTMLElement, element: HTMLElement): void {
  if (media.nextElementSibling?.matches(".not-sent")) return;
  media.after(note(element, "notStored"));
}
