/**
 * The drawing of `ippo.paper.1`. Kept papers name it: a change that moves a single letter is a new template beside
 * this one. The text comes in as data only; nothing of it is ever read as markup.
 */
export const template = String.raw`
#let m = json(bytes(sys.inputs.model))
#let day = m.madeOn.split("-").map(int)
#set document(title: m.title, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#let size = if m.easy { 13pt } else { 9pt }
#set text(font: ("BIZ UDPGothic", "Noto Sans JP"), fallback: false, lang: "ja", size: size, cjk-latin-spacing: none)
#set par(leading: if m.easy { 1.1em } else { 0.65em }, spacing: if m.easy { 1.5em } else { 0.9em }, justify: false)
#set page(
  paper: "a4",
  flipped: m.landscape,
  margin: (x: 15mm, top: 14mm, bottom: 16mm),
  footer: context {
    set text(size: 7.5pt, fill: luma(70))
    grid(columns: (1fr, auto), m.foot, [#counter(page).display() / #counter(page).final().at(0)])
  },
)
#let ink = rgb("#1a3a6e")
#let line = 0.5pt + luma(110)
#set table(stroke: line, inset: if m.easy { (x: 6pt, y: 8pt) } else { (x: 4pt, y: 4pt) })
#show table.cell: set par(justify: false)
#show heading.where(level: 1): it => { set text(size: size * 1.75, weight: "bold"); block(below: 0.8em, it.body) }
#show heading.where(level: 2): it => {
  set text(size: size * 1.2, weight: "bold", fill: ink)
  block(above: 1.3em, below: 0.6em, sticky: true, it.body)
}
#show heading.where(level: 3): it => {
  set text(size: size * 1.05, weight: "bold")
  block(above: 1em, below: 0.5em, sticky: true, it.body)
}
#show figure.where(kind: table): set block(breakable: true, above: 1.3em)
#show figure.caption: it => block(width: 100%, sticky: true, above: 1em, below: 0.5em, align(left, text(size: size, weight: "bold", it.body)))
#set figure.caption(position: top)

// The reading is an artifact: a screen reader would say the word twice. It asks for room above its line.
#let ruby(base, reading) = box(stack(
  spacing: 1.5pt,
  align(center, pdf.artifact(text(size: 0.5em, reading))),
  align(center, text(base)),
))
#let piece(one) = if type(one) == array { ruby(one.at(0), one.at(1)) } else { one.split("\n").map(text).join(linebreak()) }
#let length-of-piece(one) = if type(one) == array { one.at(0).clusters().len() } else { one.clusters().len() }
#let rich(t) = if type(t) == array { t.map(piece).join() } else { text(t) }
#let lines(t) = rich(t)
// A row stays on one page where it can; a very long one may not, or it would run off the paper.
#let length(t) = if type(t) == array { t.map(length-of-piece).sum(default: 0) } else { t.clusters().len() }
#let whole(t, most, body) = table.cell(breakable: length(t) > most, body)

#let label(t) = table.cell(fill: luma(238), text(weight: "bold", t))
#let facts(b) = {
  let row(r) = (label(r.label), whole(r.value, 400, lines(r.value)))
  let named = if m.easy { 10.5em } else { 8.5em }
  let width = if b.across == 2 { (named, 1fr, named, 1fr) } else { (named, 1fr) }
  // The last of an odd number takes the rest of its line.
  let odd = b.across == 2 and calc.odd(b.rows.len())
  let even-rows = if odd { b.rows.slice(0, -1) } else { b.rows }
  let rest = if odd { (label(b.rows.last().label), table.cell(colspan: 3, lines(b.rows.last().value))) } else { () }
  // A short one stays together, so that no line of it stands alone on the next page; large letters need the room.
  let short = not m.easy and b.rows.map(r => length(r.value)).sum(default: 0) < 500
  block(breakable: not short, table(columns: width, ..even-rows.map(row).flatten(), ..rest))
}
#let grid-of(b) = figure(
  kind: table,
  supplement: none,
  numbering: none,
  caption: b.caption,
  align(left, table(
    columns: b.columns.map(c => c.width * 1fr),
    table.header(..b.columns.map(c => label(c.head))),
    ..b.rows.map(r => { let long = calc.max(..r.map(length)) > 220; r.map(c => table.cell(breakable: long, lines(c))) }).flatten(),
  )),
)
#let said(b) = block(inset: (left: 8pt, y: 2pt), stroke: (left: 2pt + ink), width: 100%)[
  #lines(b.words)
  #if b.note != "" { linebreak(); text(size: 0.85em, fill: luma(70), b.note) }
]
#let signatures(b) = block(breakable: false, above: 1.6em, {
  for l in b.lines {
    grid(columns: (auto, 1fr), column-gutter: 8pt, align: bottom, text(l), box(width: 100%, height: 2.4em, stroke: (bottom: line)))
    v(0.5em)
  }
})

= #m.title
#for b in m.blocks {
  if b.kind == "heading" { heading(level: b.level, rich(b.text)) }
  else if b.kind == "text" { par(lines(b.text)) }
  else if b.kind == "said" { said(b) }
  else if b.kind == "facts" { facts(b) }
  else if b.kind == "table" { grid-of(b) }
  else if b.kind == "signatures" { signatures(b) }
}
`;
