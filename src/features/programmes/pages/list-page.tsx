import { kindWords } from "../../../domain/experience/kinds.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { WorkPicture } from "../../shown/work-picture.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { ListedProgramme } from "../queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly programmes: readonly ListedProgramme[];
  readonly closed: boolean;
};

export const ListPage = ({ actor, programmes, closed }: Props) => (
  <StaffPage {...staffFrame(actor)} title="プログラム" here="programmes">
    {may(actor, "programme.edit") && (
      <p>
        <ButtonLink href="/programmes/new">プログラムを加える</ButtonLink>
      </p>
    )}
    <Tabs
      label="プログラムの範囲"
      here={closed ? "/programmes?show=closed" : "/programmes"}
      tabs={[
        { href: "/programmes", text: "いまのプログラム" },
        { href: "/programmes?show=closed", text: "休止中" },
      ]}
    />
    <Table
      caption={closed ? "休止中のプログラム" : "いまのプログラム"}
      rows={programmes.filter((programme) => programme.closed === closed)}
      rowKey={(programme) => programme.programmeId}
      empty={closed ? "休止中のプログラムはありません。" : "プログラムはありません。"}
      columns={[
        {
          key: "name",
          head: "名前",
          cell: (programme) => (
            <span class="row">
              <WorkPicture of={programme} />
              <a href={`/programmes/${programme.programmeId}`}>{programme.name_std}</a>
            </span>
          ),
        },
        { key: "easy", head: "やさしい言葉", cell: (programme) => programme.name_easy },
        { key: "kind", head: "種類", cell: (programme) => kindWords[programme.kind].std },
        { key: "steps", head: "手順", numeric: true, cell: (programme) => programme.steps },
        {
          key: "version",
          head: "版",
          numeric: true,
          cell: (programme) => `第${programme.version}版`,
        },
      ]}
    />
  </StaffPage>
);
