import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { levelWord } from "../../../domain/gas/level-words.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import type { WeighedScale } from "../queries/gas.ts";

/** From the best level down, as it is read. */
export const levelsDown = [2, 1, 0, -1, -2] as const;

/** The five levels of one goal in words. */
export const ScaleShown = ({ scale }: { readonly scale: WeighedScale }) => (
  <>
    <Table
      caption={`${scale.measure}（${dayAndYearInWords(scale.setOn)}に決めた第${scale.version}版）`}
      rows={levelsDown}
      rowKey={String}
      columns={[
        { key: "level", head: "段階", cell: (level) => levelWord(level) },
        { key: "text", head: "ようす", cell: (level) => scale.texts[level] },
      ]}
    />
    {scale.importance !== null && (
      <p class="soft">
        大切さ {scale.importance}・難しさ {scale.difficulty}
      </p>
    )}
  </>
);
