import type pg from "pg";

/**
 * The people the tests speak of. Two operators; the first has two offices. Each person stands for a
 * situation: 遠藤 has left, 小野 has not started, 上田 reads easily, 青木 wants easy words.
 */
export const cast = {
  operators: {
    hidamarikai: "社会福祉法人ひだまり会",
    soramameKai: "NPO法人そらまめ",
  },
  offices: {
    hidamari: { operator: "hidamarikai", name: "ひだまり作業所", service: "typeB" },
    minato: { operator: "hidamarikai", name: "みなと作業所", service: "transition" },
    soramame: { operator: "soramameKai", name: "そらまめ工房", service: "typeB" },
  },
  staff: {
    morita: { office: "hidamari", name: "森田さくら", kana: "もりたさくら", role: "officeManager" },
    ishii: { office: "hidamari", name: "石井けん", kana: "いしいけん", role: "serviceManager" },
    ohno: { office: "hidamari", name: "大野みほ", kana: "おおのみほ", role: "supporter" },
    hayashi: { office: "hidamari", name: "林ゆうき", kana: "はやしゆうき", role: "supporter" },
    nakamura: { office: "minato", name: "中村あい", kana: "なかむらあい", role: "officeManager" },
    kato: { office: "minato", name: "加藤じゅん", kana: "かとうじゅん", role: "supporter" },
    ogawa: { office: "soramame", name: "小川れい", kana: "おがわれい", role: "officeManager" },
    miura: { office: "soramame", name: "三浦とも", kana: "みうらとも", role: "supporter" },
  },
  participants: {
    aoki: {
      office: "hidamari",
      name: "青木はると",
      kana: "あおきはると",
      called: "はるとさん",
      words: "easy",
    },
    ito: {
      office: "hidamari",
      name: "伊藤みお",
      kana: "いとうみお",
      called: "みおさん",
      words: "easy",
    },
    ueda: {
      office: "hidamari",
      name: "上田そら",
      kana: "うえだそら",
      called: "そらさん",
      words: "std",
    },
    endo: {
      office: "hidamari",
      name: "遠藤ゆい",
      kana: "えんどうゆい",
      called: "ゆいさん",
      words: "easy",
      left: "2026-10-31",
    },
    ono: {
      office: "hidamari",
      name: "小野たくみ",
      kana: "おのたくみ",
      called: "たくみさん",
      words: "easy",
      starts: "2026-12-01",
    },
    kimura: {
      office: "minato",
      name: "木村ひな",
      kana: "きむらひな",
      called: "ひなさん",
      words: "easy",
    },
    sato: {
      office: "soramame",
      name: "佐藤なお",
      kana: "さとうなお",
      called: "なおさん",
      words: "easy",
    },
  },
  programmes: {
    boxes: {
      office: "hidamari",
      std: "箱折り",
      easy: "はこおり",
      pictogram: "boxFolding",
      steps: [
        ["箱を広げる", "はこを ひろげる"],
        ["線で折る", "せんで おる"],
        ["底を留める", "そこを とめる"],
        ["10個ずつ重ねる", "10こずつ かさねる"],
      ],
    },
    cookies: {
      office: "hidamari",
      std: "クッキー製造",
      easy: "クッキーづくり",
      pictogram: "cookie",
      steps: [
        ["手を洗う", "てを あらう"],
        ["材料を量る", "ざいりょうを はかる"],
        ["混ぜる", "まぜる"],
        ["型を抜く", "かたを ぬく"],
        ["天板に並べる", "ならべる"],
      ],
    },
    cleaning: {
      office: "hidamari",
      std: "清掃",
      easy: "そうじ",
      pictogram: "cleaning",
      steps: [
        ["ほうきで掃く", "ほうきで はく"],
        ["机をふく", "つくえを ふく"],
        ["道具を片づける", "どうぐを かたづける"],
      ],
    },
    minatoCleaning: {
      office: "minato",
      std: "清掃",
      easy: "そうじ",
      pictogram: "cleaning",
      steps: [["ほうきで掃く", "ほうきで はく"]],
    },
    soramameBoxes: {
      office: "soramame",
      std: "箱折り",
      easy: "はこおり",
      pictogram: "boxFolding",
      steps: [["箱を広げる", "はこを ひろげる"]],
    },
  },
} as const;

/** The day most tests happen on: a Friday, open in every office. */
export const castDay = "2026-11-20";
const enrolledOn = "2025-04-01";

export type OfficeKey = keyof typeof cast.offices;
export type StaffKey = keyof typeof cast.staff;
export type ParticipantKey = keyof typeof cast.participants;
export type ProgrammeKey = keyof typeof cast.programmes;
export type PersonKey = StaffKey | ParticipantKey;

/** Ids are fixed and readable: a kind, a number, zeros. */
export const idOf = (kind: number, number: number): string =>
  `01900000-00${kind.toString().padStart(2, "0")}-7000-8000-${number.toString().padStart(12, "0")}`;

const keyed = <K extends string>(kind: number, map: Record<K, unknown>): Record<K, string> =>
  // Object.keys loses the literal keys that the map's type has.
  Object.fromEntries(Object.keys(map).map((key, index) => [key, idOf(kind, index + 1)])) as Record<
    K,
    string
  >;

const today = {
  aokiToday: ["aoki", "boxes"],
  itoToday: ["ito", "boxes"],
  uedaToday: ["ueda", "boxes"],
  kimuraToday: ["kimura", "minatoCleaning"],
  satoToday: ["sato", "soramameBoxes"],
} as const satisfies Record<string, readonly [ParticipantKey, ProgrammeKey]>;

export const ids = {
  ...keyed(1, cast.operators),
  ...keyed(2, cast.offices),
  ...keyed(3, cast.staff),
  ...keyed(4, cast.participants),
  ...keyed(5, cast.programmes),
  ...keyed(6, today),
};

/** The step's id by programme and position (1, 2, …). */
export const stepId = (programme: ProgrammeKey, position: number): string =>
  idOf(7, Number(ids[programme].slice(-12)) * 100 + position);

export const officeOf = (office: OfficeKey): { operatorId: string; officeId: string } => ({
  operatorId: ids[cast.offices[office].operator],
  officeId: ids[office],
});

/** Puts the cast into an empty, migrated database, as its owner. */
export async function seedCast(client: pg.Client): Promise<void> {
  const add = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`).join(", ");
    return client.query(
      `insert into ${table} (${names.join(", ")}) values (${places})`,
      Object.values(row),
    );
  };
  for (const [key, name] of Object.entries(cast.operators) as [
    keyof typeof cast.operators,
    string,
  ][]) {
    await add("operator", { operator_id: ids[key], name });
  }
  for (const [key, office] of Object.entries(cast.offices) as [
    OfficeKey,
    (typeof cast.offices)[OfficeKey],
  ][]) {
    await add("office", {
      operator_id: ids[office.operator],
      office_id: ids[key],
      name: office.name,
      service_type: office.service,
    });
  }
  for (const [key, person] of Object.entries(cast.staff) as [
    StaffKey,
    (typeof cast.staff)[StaffKey],
  ][]) {
    const { operatorId, officeId } = officeOf(person.office);
    await add("staff_member", {
      operator_id: operatorId,
      staff_id: ids[key],
      name: person.name,
      kana: person.kana,
    });
    await add("staff_post", {
      operator_id: operatorId,
      office_id: officeId,
      post_id: idOf(8, Number(ids[key].slice(-12))),
      staff_id: ids[key],
      role: person.role,
      starts_on: enrolledOn,
      recorded_by: ids[key],
    });
  }
  await seedParticipants(add);
  await seedProgrammes(add);
}

type Add = (table: string, row: Record<string, unknown>) => Promise<unknown>;

async function seedParticipants(add: Add): Promise<void> {
  type Person = {
    office: OfficeKey;
    name: string;
    kana: string;
    called: string;
    words: string;
    left?: string;
    starts?: string;
  };
  for (const [key, person] of Object.entries(cast.participants) as [ParticipantKey, Person][]) {
    const { operatorId, officeId } = officeOf(person.office);
    const who = { operator_id: operatorId, office_id: officeId, participant_id: ids[key] };
    const enrolment = idOf(9, Number(ids[key].slice(-12)));
    const by = ids.morita;
    const startsOn = person.starts ?? enrolledOn;
    await add("participant", {
      ...who,
      name: person.name,
      kana: person.kana,
      called: person.called,
      // Who reads easily has no need of readings over words.
      settings: JSON.stringify({
        words: person.words,
        ruby: person.words === "std" ? "none" : "all",
      }),
    });
    await add("participant_enrolment", {
      ...who,
      enrolment_id: enrolment,
      starts_on: startsOn,
      recorded_by: by,
    });
    if (person.left !== undefined) {
      await add("participant_leaving", {
        ...who,
        enrolment_id: enrolment,
        left_on: person.left,
        reason: "転居",
        recorded_by: by,
      });
    }
    await add("participant_standing", {
      ...who,
      enrolled_on: startsOn,
      left_on: person.left ?? null,
    });
  }
}

async function seedProgrammes(add: Add): Promise<void> {
  type Programme = {
    office: OfficeKey;
    std: string;
    easy: string;
    pictogram: string;
    steps: readonly (readonly [string, string])[];
  };
  for (const [key, programme] of Object.entries(cast.programmes) as [ProgrammeKey, Programme][]) {
    const { operatorId, officeId } = officeOf(programme.office);
    const which = { operator_id: operatorId, office_id: officeId, programme_id: ids[key] };
    await add("programme", { ...which, version: 1 });
    await add("programme_version", {
      ...which,
      version: 1,
      kind: "officeWork",
      name_std: programme.std,
      name_easy: programme.easy,
      pictogram: programme.pictogram,
      recorded_by: ids.morita,
    });
    for (const [index, [std, easy]] of programme.steps.entries()) {
      await add("programme_step", {
        ...which,
        version: 1,
        step_id: stepId(key, index + 1),
        position: index + 1,
        words_std: std,
        words_easy: easy,
      });
    }
  }
  for (const [key, [person, programme]] of Object.entries(today) as [
    keyof typeof today,
    readonly [ParticipantKey, ProgrammeKey],
  ][]) {
    const { operatorId, officeId } = officeOf(cast.participants[person].office);
    await add("experience", {
      operator_id: operatorId,
      office_id: officeId,
      experience_id: ids[key],
      participant_id: ids[person],
      day: castDay,
      period: "morning",
      kind: "officeWork",
      programme_id: ids[programme],
      programme_version: 1,
      recorded_by: ids.morita,
    });
  }
}
