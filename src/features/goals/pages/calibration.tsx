import {
  fewestScores,
  goalSettingCalibration,
  type GoalSetting,
} from "../../../domain/gas/goal-setting.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";

type Props = { readonly actor: StaffActor; readonly scores: readonly number[] };

/** How the office sets its goals, without names; it says nothing about anybody. */
export function CalibrationPage({ actor, scores }: Props) {
  const setting = goalSettingCalibration(scores);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title="目標の立て方の目安"
      here="people"
      up={[{ href: "/people", text: "利用者" }]}
    >
      <p>{readings[setting.reading]}</p>
      <dl class="asked">
        <div>
          <dt>評価のある人</dt>
          <dd>{setting.count}人</dd>
        </div>
        <div>
          <dt>Tの平均（参考）</dt>
          <dd>{setting.mean === null ? "―" : setting.mean.toFixed(1)}</dd>
        </div>
        <div>
          <dt>Tのばらつき（標準偏差、参考）</dt>
          <dd>{setting.sd === null ? "―" : setting.sd.toFixed(1)}</dd>
        </div>
      </dl>
      <p class="soft">
        見込みどおりに目標を立てていれば、平均は50、ばらつきは10に近くなります。順序尺度をもとにした参考の値で、
        人や支援員を比べるためのものではありません。
      </p>
    </StaffPage>
  );
}

const readings: Record<GoalSetting["reading"], string> = {
  tooFew: `評価のある人が${fewestScores}人になるまで、傾向は読みません。`,
  asExpected: "目標は、ほぼ見込みどおりの難しさで立てられています。",
  easy: "目標がやさしめに立てられている傾向があります。0の段階を見直すときの参考にしてください。",
  hard: "目標が難しめに立てられている傾向があります。0の段階を見直すときの参考にしてください。",
};
