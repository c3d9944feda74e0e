import { ok, refuse, type Result } from "../../domain/result.ts";

type VoiceType = "audio/webm" | "audio/mp4" | "audio/ogg" | "audio/mpeg" | "audio/wav";

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  bytes.length >= at + text.length &&
  Buffer.from(text, "latin1").every((byte, index) => bytes[at + index] === byte);

/**
 * What kind of recording the bytes are, by their first bytes (EBML, MP4 "ftyp", Ogg, MP3, WAVE).
 * Anything else is refused with `voice.unreadable`.
 */
export function readVoice(bytes: Uint8Array): Result<VoiceType> {
  if (bytes.length < 64) return refuse({ code: "voice.unreadable" });
  if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) {
    return ok("audio/webm");
  }
  if (startsWith(bytes, 4, "ftyp")) return ok("audio/mp4");
  if (startsWith(bytes, 0, "OggS")) return ok("audio/ogg");
  if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WAVE")) return ok("audio/wav");
  if (startsWith(bytes, 0, "ID3") || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) {
    return ok("audio/mpeg");
  }
  return refuse({ code: "voice.unreadable" });
}
