export type StepProgressProps = {
  /** Counted from 1. */
  readonly now: number;
  readonly steps: readonly string[];
  readonly label?: string | undefined;
};

/** 「いま 2/3」: where I am among a few steps, in words and as a path. */
export const StepProgress = ({ now, steps, label = "いま" }: StepProgressProps) => (
  <div class="step-progress">
    <p>
      {label} {now}/{steps.length}
    </p>
    <ol>
      {steps.map((step, index) => (
        <li
          key={step}
          class={index + 1 < now ? "past" : undefined}
          aria-current={index + 1 === now ? "step" : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  </div>
);
