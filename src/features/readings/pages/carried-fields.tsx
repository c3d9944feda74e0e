import type { Carried } from "../mode/carried.ts";

/** What a form about a text takes along. */
export const CarriedFields = ({ seal, back }: Carried) => (
  <>
    {seal !== "" && <input type="hidden" name="seal" value={seal} />}
    {back !== "" && <input type="hidden" name="back" value={back} />}
  </>
);

export const WayBack = ({ back }: Pick<Carried, "back">) =>
  back === "" ? null : (
    <p>
      <a href={back}>もとのページにもどる</a>
    </p>
  );
