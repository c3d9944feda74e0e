import type { PersonSettings } from "../../../words/settings.ts";

/** A piece of text with its reading; `hard` marks kanji beyond the third grade. */
export type RubyPiece = {
  readonly text: string;
  readonly reading?: string;
  readonly hard?: boolean;
};

export type RubyProps = {
  readonly pieces: readonly RubyPiece[];
  readonly settings: PersonSettings;
};

/** Readings over kanji as the person wants them; speech takes the reading, not both. */
export const Ruby = ({ pieces, settings }: RubyProps) => (
  <>
    {pieces.map((piece) =>
      piece.reading !== undefined && isShown(piece, settings) ? (
        <ruby>
          {piece.text}
          <rp>（</rp>
          <rt>{piece.reading}</rt>
          <rp>）</rp>
        </ruby>
      ) : (
        piece.text
      ),
    )}
  </>
);

const isShown = (piece: RubyPiece, settings: PersonSettings): boolean =>
  settings.ruby === "all" || (settings.ruby === "hard" && piece.hard === true);
