import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { howWords } from "../../shown/beside-row.tsx";
import { staffReading } from "../../frames/staff-reading.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { isShown, titleOf, type EditorProps } from "./props.ts";

/** The person's wishes are quoted, never typed; the family's are written here. */
export function WishesPart(page: EditorProps) {
  const { content, wishes, facts } = page;
  const quoted = new Set(content.wishes.person.map(({ hopeId }) => hopeId));
  const known = new Map([...content.wishes.person, ...wishes].map((wish) => [wish.hopeId, wish]));
  return (
    <>
      {isShown(page, "personsWishes") && (
        <>
          <input type="hidden" name="wish-shown" value="1" />
          {known.size === 0 ? (
            <p>
              {facts.name}さんの願いはまだありません。「わたしの
              ねがい」に残すと、ここに引用できます。
            </p>
          ) : (
            <Checkboxes
              name="wish"
              label={`${titleOf(page, "personsWishes")}（本人の言葉のまま引用します）`}
              values={[...quoted]}
              options={[...known.values()].map(({ hopeId, words, givenOn, how }) => ({
                value: hopeId,
                text: words,
                note: `${dayAndYearInWords(givenOn)}・${howWords({ given_how: how, helper_name: null }, staffReading)}`,
              }))}
            />
          )}
        </>
      )}
      {isShown(page, "familysWishes") && (
        <TextArea
          name="family"
          label={titleOf(page, "familysWishes")}
          value={inTextArea(content.wishes.family)}
        />
      )}
    </>
  );
}
