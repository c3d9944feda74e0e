import { Fragment } from "preact";

/** Several answers in one line, each as it was written: so each has the reading made when it was. */
export const Pieces = ({ of }: { of: readonly string[] }) => (
  <>
    {of
      .filter((one) => one.trim() !== "")
      .map((one, index) => (
        <Fragment key={`${index}${one}`}>
          {index > 0 && "・"}
          <span>{one}</span>
        </Fragment>
      ))}
  </>
);
