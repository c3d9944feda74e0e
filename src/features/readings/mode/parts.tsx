import { Notice } from "../../../ui/components/notice/notice.tsx";

/** In the frame of every page of the staff: the way to the furigana of what stands on it. */
export const WayIn = ({ href }: { href: string }) => (
  <footer class="staff-foot">
    <a href={href}>ふりがなを見る・なおす</a>
  </footer>
);

type Props = {
  /** The page as it is otherwise. */
  readonly leave: string;
  /** How many texts of the page people are shown. */
  readonly texts: number;
  /** Some of them could not be read in time. */
  readonly late: boolean;
};

/** What this way of looking at a page is, and how to leave it. */
export const ModeNotice = ({ leave, texts, late }: Props) => (
  <Notice heading="ふりがなを見ています">
    <p>
      {texts === 0
        ? "このページには、本人のページに出る文がありません。"
        : "本人のページに出る文に、ふりがなをつけました。「なおす」から直せます。ボタンやリンクの中の文は、その先のページで直します。"}
      {late && "まだ読みのついていない文があります。もう一度開くと出ます。"}
    </p>
    <p class="row">
      <a href={leave}>ふつうの表示にもどす</a>
      <a href="/readings/words">ふりがなの読み方</a>
    </p>
  </Notice>
);
