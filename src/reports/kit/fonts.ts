import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The only fonts a paper is drawn with; the second has the few name kanji that the first lacks. */
export const fontFiles = (): string[] =>
  [
    "@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf",
    "@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf",
    "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
    "@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf",
  ].map((file) => require.resolve(file));
