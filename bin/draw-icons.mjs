// The icons of an installed Ippo, drawn from its one picture.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import sharp from "sharp";

export async function drawIcons(root) {
  const picture = readFileSync(join(root, "public", "ippo.svg"), "utf8");
  const folder = join(root, "dist", "client", "icons");
  mkdirSync(folder, { recursive: true });
  // Systems cut a maskable icon to a circle: its ground fills the square, the picture the middle 80 %.
  const maskable = picture
    .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
    .replace('<rect width="32" height="32" rx="8"', '<rect x="-4" y="-4" width="40" height="40"');
  const draw = (svg, size, name) =>
    sharp(Buffer.from(svg), { density: 72 * (size / 32) })
      .resize(size, size)
      .png({ palette: true })
      .toFile(join(folder, name));
  await Promise.all([
    draw(picture, 192, "ippo-192.png"),
    draw(picture, 512, "ippo-512.png"),
    draw(maskable, 512, "ippo-maskable-512.png"),
  ]);
}
