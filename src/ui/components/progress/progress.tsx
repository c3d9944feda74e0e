export type ProgressProps = {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** The count in words: 「12人のうち5人」; else 「5/12」. */
  readonly words?: string | undefined;
};

/** How far long work has come; it can be left and looked at again. */
export const Progress = ({ label, done, of, words }: ProgressProps) => (
  <div class="progress">
    <p>
      {label} <span>{words ?? `${done}/${of}`}</span>
    </p>
    <progress aria-label={label} value={done} max={of}>
      {words ?? `${done}/${of}`}
    </progress>
  </div>
);
