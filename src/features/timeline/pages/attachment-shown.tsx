import { Photo } from "../../../ui/components/picture/photo.tsx";

type Props = { readonly id: string | null; readonly media: string | null };

/** A voice is played, a picture is seen. */
export function AttachmentShown({ id, media }: Props) {
  if (id === null) return null;
  const src = `/attachments/${id}`;
  return media?.startsWith("audio/") === true ? (
    <audio controls preload="none" src={src} aria-label="本人の声" />
  ) : (
    <Photo src={src} alt="本人の写真" />
  );
}
