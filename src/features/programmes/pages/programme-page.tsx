import { todayIn } from "../../../domain/calendar/day.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { kindWords } from "../../../domain/experience/kinds.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { WorkPicture } from "../../shown/work-picture.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { ProgrammeVersion, VersionNote } from "../queries.ts";
import { upOf } from "./edit-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly programme: ProgrammeVersion;
  readonly versions: readonly VersionNote[];
  readonly kept?: boolean;
};

export function ProgrammePage({ actor, programme, versions, kept }: Props) {
  const { programmeId, version, current, closed } = programme;
  const isOld = version !== current;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={isOld ? `${programme.nameStd}（第${version}版）` : programme.nameStd}
      here="programmes"
      notice={kept === true ? "保存しました。" : undefined}
      up={isOld ? upOf(programme) : upOf()}
    >
      {isOld && (
        <Notice>
          前の版です。いまは<a href={`/programmes/${programmeId}`}>第{current}版</a>
          です。この版のときの印は、この手順についたまま残っています。
        </Notice>
      )}
      {closed && (
        <Notice>休止中です。一日の計画には出ません。これまでの記録は残っています。</Notice>
      )}
      {!isOld && may(actor, "programme.edit") && <Actions {...{ programmeId, closed }} />}
      <About programme={programme} />
      <Steps programme={programme} />
      <Versions {...{ programmeId, versions, actor }} />
    </StaffPage>
  );
}

const Actions = ({ programmeId, closed }: { programmeId: string; closed: boolean }) => (
  <div class="row">
    <ButtonLink href={`/programmes/${programmeId}/edit`}>変える</ButtonLink>
    <Form action={`/programmes/${programmeId}/${closed ? "reopening" : "closure"}`} class="inline">
      <Button kind="secondary">{closed ? "再開する" : "休止する"}</Button>
    </Form>
  </div>
);

function About({ programme }: Pick<Props, "programme">) {
  const facts = [
    ["やさしい言葉", programme.nameEasy],
    ["種類", kindWords[programme.kind].std],
    ["どんな活動か", programme.aboutStd],
    ["どんな活動か（やさしい言葉）", programme.aboutEasy],
  ].filter(([, fact]) => fact !== "");
  return (
    <div class="row">
      <WorkPicture of={programme} />
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name} class="row">
            <dt class="soft">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <VoiceHere voiceId={programme.voice_id} about={programme.nameStd} />
    </div>
  );
}

const VoiceHere = ({ voiceId, about }: { voiceId: string | null; about: string }) =>
  voiceId === null ? null : (
    <audio controls preload="none" src={`/attachments/${voiceId}`} aria-label={`${about}の声`} />
  );

const Steps = ({ programme }: Pick<Props, "programme">) => (
  <Table
    caption="手順"
    rows={programme.steps.map((step, index) => ({ ...step, number: index + 1 }))}
    rowKey={(step) => step.stepId}
    columns={[
      { key: "number", head: "番号", numeric: true, cell: (step) => step.number },
      { key: "picture", head: "絵", cell: (step) => <WorkPicture of={step} /> },
      { key: "std", head: "言葉", cell: (step) => step.std },
      {
        key: "easy",
        head: "やさしい言葉",
        cell: (step) => step.easy,
      },
      {
        key: "voice",
        head: "声",
        cell: (step) => <VoiceHere voiceId={step.voice_id} about={step.std} />,
      },
    ]}
  />
);

type VersionsProps = Pick<Props, "actor" | "versions"> & { programmeId: string };

const Versions = ({ programmeId, versions, actor }: VersionsProps) => (
  <Table
    caption="版の記録"
    rows={versions}
    rowKey={(note) => String(note.version)}
    columns={[
      {
        key: "version",
        head: "版",
        cell: (note) => (
          <a href={`/programmes/${programmeId}/versions/${note.version}`}>第{note.version}版</a>
        ),
      },
      {
        key: "day",
        head: "日",
        cell: (note) => dayAndYearInWords(todayIn(note.recordedAt, actor.timeZone)),
      },
      { key: "by", head: "変えた人", cell: (note) => note.by },
      {
        key: "why",
        head: "変えたわけ",
        cell: (note) => note.why || (note.version === 1 ? "はじめの版" : ""),
      },
    ]}
  />
);
