import { Card } from "../../../ui/components/card/card.tsx";
import type { ShownNote } from "../../own-notes/queries.ts";

/** Who showed the staff a note of their own today; what it says stands on the person's page, where it is logged. */
export function NotesCard({ notes }: { readonly notes: readonly ShownNote[] }) {
  if (notes.length === 0) return null;
  return (
    <Card heading="きょう 自分のメモを見せてくれた人" tone="next">
      <ul class="told">
        {notes.map(({ participantId, name }) => (
          <li key={participantId}>
            <a href={`/people/${participantId}/own-notes`}>{name}</a>さん
          </li>
        ))}
      </ul>
    </Card>
  );
}
