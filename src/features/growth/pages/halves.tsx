import type { PlainDay } from "../../../domain/ids.ts";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { halfInWords } from "../story.ts";

type Props = {
  readonly label: string;
  readonly base: string;
  readonly halves: readonly PlainDay[];
  readonly half: PlainDay | undefined;
};

/** The table turns its pages by half a year; the picture above always shows everything. */
export const Halves = ({ label, base, halves, half }: Props) =>
  halves.length > 1 ? (
    <Tabs
      label={label}
      here={`${base}?half=${half ?? ""}#table`}
      tabs={halves.map((one) => ({ href: `${base}?half=${one}#table`, text: halfInWords(one) }))}
    />
  ) : null;
