import type { AttachmentId } from "../ids.ts";

/** What somebody says by words, pictures, a photo or a voice: any of them is enough. */
export type Said = {
  readonly words: string;
  readonly pictures: readonly string[];
  readonly photoId: AttachmentId | null;
  readonly voiceId: AttachmentId | null;
};

export const saysNothing = ({ words, pictures, photoId, voiceId }: Said): boolean =>
  words.trim() === "" && pictures.length === 0 && photoId === null && voiceId === null;

/** Saying the same again is no new version; the order of the pictures says nothing. */
export const saysTheSame = (one: Said, other: Said): boolean =>
  one.words === other.words &&
  one.photoId === other.photoId &&
  one.voiceId === other.voiceId &&
  one.pictures.toSorted().join(" ") === other.pictures.toSorted().join(" ");
