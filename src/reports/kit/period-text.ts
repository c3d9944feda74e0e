import { formatWareki } from "../../domain/calendar/wareki.ts";
import type { Period } from "../../domain/plan/content.ts";

export const periodText = ({ from, until }: Period): string =>
  `${formatWareki(from)} から ${formatWareki(until)}`;
