import sharp from "sharp";

/** What a file field takes in a test. */
export type TestFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer<ArrayBuffer>;
};

/** A photo of a made thing: a folded box on a table, drawn here since no test may bring a real one. */
export async function photoOfBox(tint = "#c9a06a"): Promise<TestFile> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640">
    <rect width="960" height="640" fill="#e9e4da"/>
    <rect y="430" width="960" height="210" fill="#b98d62"/>
    <path d="M250 250 480 180 710 250 480 330Z" fill="${tint}"/>
    <path d="M250 250 480 330 480 560 250 470Z" fill="${tint}" opacity=".82"/>
    <path d="M710 250 480 330 480 560 710 470Z" fill="${tint}" opacity=".66"/>
    <path d="M455 188 505 188 505 322 455 322Z" fill="#f3ead8" opacity=".7"/>
  </svg>`;
  const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 80 }).toBuffer();
  return { name: "box.jpg", mimeType: "image/jpeg", buffer: Buffer.from(bytes) };
}

/** A quarter of a second of a quiet tone, as a recorder would save it. */
export function voiceFile(): TestFile {
  const rate = 8000;
  const samples = rate / 4;
  const wav = Buffer.alloc(44 + samples);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(36 + samples, 4);
  wav.write("WAVEfmt ", 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write("data", 36);
  wav.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) {
    wav[44 + at] = 128 + Math.round(40 * Math.sin((at * 440 * 2 * Math.PI) / rate));
  }
  return { name: "voice.wav", mimeType: "audio/wav", buffer: wav };
}

/** The same file as a form sends it when the application is called as a function. */
export const asUpload = ({ name, mimeType, buffer }: TestFile): File =>
  new File([buffer], name, { type: mimeType });
