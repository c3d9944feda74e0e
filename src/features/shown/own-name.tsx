import { readByOwnName } from "../../domain/reading/name-entries.ts";

/** Before sign-in nobody's settings are known: a name stands there with its own kana. */
export type CalledHere = {
  /** What the person is called here. */
  readonly name: string;
  readonly full_name: string;
  readonly kana: string;
};

/** A reader of the screen says the name once, as it is written. */
export const OwnName = ({ name, full_name, kana }: CalledHere) => (
  <>
    {readByOwnName(name, { name: full_name, kana }).map(({ base, reading }) =>
      reading === null ? (
        base
      ) : (
        <ruby>
          {base}
          <rp>（</rp>
          <rt aria-hidden="true">{reading}</rt>
          <rp>）</rp>
        </ruby>
      ),
    )}
  </>
);
