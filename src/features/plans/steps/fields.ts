import { absenceReasons } from "../../../domain/plan/event.ts";
import type { ChoiceOption } from "../../../ui/components/form/choices.tsx";
import type { EnteredKind } from "./kinds.ts";

/** One question of a step's form; `paper` and `voice` are files. */
export type StepField = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
} & (
  | { readonly type: "line" | "text" | "day" | "paper" | "voice" }
  | { readonly type: "radio" | "check"; readonly options: readonly ChoiceOption[] }
);

const yesNo = (yes: string, no: string): readonly ChoiceOption[] => [
  { value: "yes", text: yes },
  { value: "no", text: no },
];

const scope = {
  name: "scope",
  label: "何を",
  type: "check",
  required: true,
  options: [
    { value: "consent", text: "同意" },
    { value: "delivery", text: "交付" },
  ],
} as const satisfies StepField;

const means = {
  name: "means",
  label: "渡し方",
  type: "radio",
  required: true,
  options: [
    { value: "paper", text: "紙で渡した" },
    { value: "electronic", text: "画面で渡した", note: "先に承諾が要ります" },
  ],
} as const satisfies StepField;

const paper = (label: string): StepField => ({
  name: "paper",
  label,
  type: "paper",
  help: "PDF・JPEG・PNG",
});

/** The questions of each step beside when, where and who. */
export const stepFields: Record<EnteredKind, readonly StepField[]> = {
  contract: [paper("契約書の写し")],
  electronicMeansAgreed: [
    scope,
    { name: "means", label: "使う方法", type: "line", required: true, help: "例：事業所の画面" },
    paper("承諾書の写し"),
  ],
  electronicMeansWithdrawn: [scope],
  assessmentInterview: [
    {
      name: "purposeExplained",
      label: "目的を説明し、理解を得ましたか",
      type: "radio",
      required: true,
      options: yesNo("説明して理解を得た", "まだ説明していない"),
    },
    {
      name: "understanding",
      label: "本人の理解",
      type: "radio",
      required: true,
      options: [
        { value: "understood", text: "わかった" },
        { value: "withHelp", text: "手伝いがあってわかった" },
        { value: "hard", text: "むずかしかった", note: "下に、意思のくみとり方を書きます" },
      ],
    },
    {
      name: "decisionSupport",
      label: "意思・好み・判断する力を、だれがどう理解したか",
      type: "text",
    },
    paper("面接の記録の写し"),
  ],
  meeting: [
    {
      name: "presence",
      label: "本人の出席",
      type: "radio",
      required: true,
      options: [
        { value: "inPerson", text: "出席した" },
        { value: "video", text: "画面越しに出席した" },
        ...Object.entries(absenceReasons).map(([value, { lawful, words }]) => ({
          value,
          text: `欠席：${words}`,
          note: lawful ? "認められる事情です" : "欠席の理由になりません。出席の会議が要ります",
        })),
      ],
    },
    { name: "because", label: "欠席の事情", type: "text", help: "欠席のときは必ず書きます。" },
    {
      name: "attendees",
      label: "出席した人",
      type: "line",
      required: true,
      help: "「、」で区切ります",
    },
    { name: "personsWords", label: "本人の言葉", type: "text", help: "話したとおりに書きます。" },
    { name: "minutes", label: "話したこと・決まったこと・残ったこと", type: "text" },
    paper("会議録の写し"),
  ],
  consent: [
    { name: "explainedOn", label: "説明した日", type: "day", required: true },
    {
      name: "method",
      label: "同意の方法",
      type: "radio",
      required: true,
      options: [
        { value: "paper", text: "紙に署名" },
        { value: "witnessed", text: "立ち会いのもとで紙に書いた" },
        { value: "voice", text: "声", note: "画面や音声で受けることへの承諾が先に要ります" },
      ],
    },
    {
      name: "who",
      label: "同意した人",
      type: "radio",
      required: true,
      options: [
        { value: "self", text: "本人" },
        { value: "proxy", text: "代理人" },
      ],
    },
    { name: "proxyName", label: "代理人の氏名", type: "line" },
    { name: "relation", label: "続柄", type: "line" },
    { name: "witness", label: "立ち会った人", type: "line" },
    paper("署名した紙の写し"),
    { name: "voice", label: "声の録音", type: "voice" },
  ],
  consentWithdrawn: [
    { name: "because", label: "本人の言葉・わけ", type: "text", required: true },
    paper("届けの写し"),
  ],
  deliveryToPerson: [means, paper("受け取りの写し")],
  deliveryToConsultation: [
    { name: "addressee", label: "相談支援事業者の名前", type: "line", required: true },
    means,
    paper("送付の控え"),
  ],
  selfPlanNoted: [],
  inForce: [],
  monitoringInterview: [
    {
      name: "held",
      label: "本人との面接",
      type: "radio",
      required: true,
      options: yesNo("面接した", "面接できない事情があった"),
    },
    { name: "circumstances", label: "面接できなかった事情", type: "text" },
    paper("面接の記録の写し"),
  ],
  conclusion: [
    {
      name: "outcome",
      label: "これから",
      type: "radio",
      required: true,
      options: [
        { value: "continue", text: "この計画を続ける" },
        {
          value: "change",
          text: "計画を変える",
          note: "アセスメントからの手順をもう一度たどります",
        },
        { value: "newPlan", text: "新しい計画を作る" },
      ],
    },
    { name: "until", label: "続ける場合、いつまで", type: "line", help: "例：令和9年5月31日" },
  ],
  withdrawal: [
    {
      name: "reason",
      label: "終わる理由",
      type: "radio",
      required: true,
      options: [
        { value: "left", text: "退所" },
        { value: "serviceChanged", text: "サービスの変更" },
        { value: "replaced", text: "次の計画に替わった" },
        { value: "dropped", text: "原案を取り下げた" },
      ],
    },
  ],
  retraction: [{ name: "because", label: "取り消すわけ", type: "text", required: true }],
};
