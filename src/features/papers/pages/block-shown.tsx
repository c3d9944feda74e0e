import type { Block, Text } from "../../../reports/kit/model.ts";

/** A block of the page model as HTML: the same words in the same order as on the PDF. */
export function BlockShown({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? (
        <h2>
          <Rich text={block.text} />
        </h2>
      ) : (
        <h3>
          <Rich text={block.text} />
        </h3>
      );
    case "text":
      return (
        <p>
          <Rich text={block.text} />
        </p>
      );
    case "said":
      return (
        <blockquote>
          <p>
            <Rich text={block.words} />
          </p>
          {block.note !== "" && <footer>{block.note}</footer>}
        </blockquote>
      );
    case "facts":
      return (
        <dl class="facts">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Rich text={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return <TableShown block={block} />;
    case "signatures":
      return (
        <>
          {block.lines.map((line) => (
            <p key={line}>{line}＿＿＿＿＿＿＿＿＿＿＿＿</p>
          ))}
        </>
      );
  }
}

function TableShown({ block }: { block: Extract<Block, { kind: "table" }> }) {
  return (
    <div class="table-frame" role="region" aria-label={block.caption} tabIndex={0}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={block.columns[column]?.head}>
                  <Rich text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rich({ text }: { text: Text }) {
  const pieces = typeof text === "string" ? [text] : text;
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === "string" ? (
          piece.split("\n").map((line, at) => (
            <>
              {at > 0 && <br />}
              {line}
            </>
          ))
        ) : (
          <ruby>
            {piece[0]}
            <rp>（</rp>
            <rt>{piece[1]}</rt>
            <rp>）</rp>
          </ruby>
        ),
      )}
    </>
  );
}
