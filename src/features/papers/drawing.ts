import { openDrawing } from "../../reports/kit/draw.ts";

/** The one drawing process of this program; it starts with the first paper. */
export const drawing = openDrawing();
