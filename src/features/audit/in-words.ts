import { actionWords } from "../../words/actions.ts";
import { lookedWords } from "../../words/audit.ts";
import type { Words } from "../../words/pair.ts";

/** An action of the log in words; one nobody gave words yet says its code, and a test names it. */
export function actionInWords(action: string): Words {
  if (action.startsWith("refused:")) return lookedWords.refused;
  return actionWords[action] ?? { std: action, easy: action };
}
