export type PhotoProps = {
  readonly src: string;
  /** What can be seen, in words. */
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
};

/** A photo with its words. */
export const Photo = ({ src, alt, caption, width, height }: PhotoProps) => (
  <figure class="photo">
    <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
    {caption !== undefined && <figcaption>{caption}</figcaption>}
  </figure>
);
