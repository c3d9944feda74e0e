import { Notice } from "./notice.tsx";

export type StoredValue = {
  readonly label: string;
  readonly stored: string;
  readonly typed: string;
};

/** After a stale edit: what others saved meanwhile, beside what was typed; the form below keeps the typed. */
export function StaleNotice({ values }: { values: readonly StoredValue[] }) {
  const differing = values.filter(({ stored, typed }) => stored !== typed);
  return (
    <Notice tone="care" heading="ほかの人が先に保存しました。入力したものは下に残っています。">
      {differing.length === 0 ? (
        <p>いま保存されている内容は、入力したものと同じです。</p>
      ) : (
        <dl>
          {differing.map(({ label, stored }) => (
            <div key={label}>
              <dt>いま保存されている「{label}」</dt>
              <dd>{stored === "" ? "（空）" : stored}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>このまま保存すると、下の内容に変わります。</p>
    </Notice>
  );
}
