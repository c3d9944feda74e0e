import type { ComponentChildren } from "preact";
import { Pictogram, type PictogramName } from "../picture/pictogram.tsx";

export type EmptyStateProps = {
  readonly heading: string;
  readonly picture?: PictogramName | undefined;
  readonly children?: ComponentChildren | undefined;
};

/** Says why nothing is here, and what can be done; an empty list alone explains nothing. */
export const EmptyState = ({ heading, picture, children }: EmptyStateProps) => (
  <div class="empty-state">
    {picture && <Pictogram name={picture} />}
    <p class="heading">{heading}</p>
    {children}
  </div>
);
