import type { Example } from "../../example.ts";
import { Ruby } from "../ruby/ruby.tsx";
import { Timeline, TimelineEntry } from "./timeline.tsx";

export const examples: readonly Example[] = [
  {
    name: "時系列",
    shown: (settings) => (
      <Timeline>
        <TimelineEntry
          when="11月22日（日）午後2時30分"
          at="2026-11-22T14:30:00+09:00"
          kind="ふりかえり"
          voice="own"
          by="山田 花さん"
          howGiven="読み上げてもらって"
          links={[{ href: "#experience", text: "箱折り" }]}
        >
          <p>「さいごまで できて うれしかった。」</p>
        </TimelineEntry>
        <TimelineEntry
          when="11月22日（日）午後3時"
          at="2026-11-22T15:00:00+09:00"
          kind="フィードバック"
          voice="ours"
          by="鈴木 支援員"
        >
          <p>
            <Ruby
              settings={settings}
              pieces={[{ text: "箱", reading: "はこ" }, { text: "のかどをそろえていました。" }]}
            />
          </p>
        </TimelineEntry>
      </Timeline>
    ),
  },
];
