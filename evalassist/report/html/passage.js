// The passage window: shows a quote among its neighbours. Offsets count code points, as Python does.
const AROUND = 4, STEP = 8;
let view = null, BLOCKS = null, ORDER = null;
// The dossier's text is read when a first passage is opened.
function readBlocks() {
  if (BLOCKS) return;
  BLOCKS = JSON.parse(document.getElementById("blocks").textContent);
  ORDER = new Map(BLOCKS.map((block, index) => [block[0], index]));
}
function el(tag, cls, content) {
  const node = document.createElement(tag);
  if (cls) node.className = cls;
  if (content !== undefined) node.textContent = content;
  return node;
}
function marked(node, content, start, end) {
  const chars = Array.from(content);
  const from = Math.max(0, start), to = Math.min(chars.length, end);
  if (from >= to) { node.append(content); return; }
  node.append(chars.slice(0, from).join(""), el("mark", "", chars.slice(from, to).join("")), chars.slice(to).join(""));
}
function tableNode(rows, start, end) {
  const table = el("table"), body = el("tbody");
  let offset = 0;
  for (const row of rows) {
    const tr = el("tr");
    row.forEach(([content, rowSpan, colSpan, header], at) => {
      const cell = el(header ? "th" : "td");
      if (header) cell.scope = "col";
      if (rowSpan > 1) cell.rowSpan = rowSpan;
      if (colSpan > 1) cell.colSpan = colSpan;
      cell.dir = "auto";
      if (at) offset += 3;
      marked(cell, content, start - offset, end - offset);
      offset += Array.from(content).length;
      tr.append(cell);
    });
    offset += 1;
    body.append(tr);
  }
  table.append(body);
  const box = el("div", "scroll");
  box.append(table);
  return box;
}
function blockNode(block, target) {
  const [id, kind, , , content] = block;
  const hit = target && target.id === id;
  const start = hit ? target.start : 0, end = hit ? target.end : 0;
  let node;
  if (Array.isArray(content)) node = tableNode(content, start, end);
  else {
    node = el("p", kind === "heading" ? "h" : kind === "list_item" ? "li" : kind === "image" ? "img" : "");
    if (kind === "image") node.textContent = "[image" + (content ? " : " + content : "") + "]";
    else if (hit && end > start) marked(node, content, start, end);
    else node.textContent = content;
  }
  node.dir = "auto";
  if (hit) node.classList.add("target");
  return node;
}
function drawPassage(keep) {
  const box = document.getElementById("passage-text");
  const before = keep ? box.scrollHeight - box.scrollTop : 0;
  const nodes = [];
  let page = 0;
  for (let at = view.from; at < view.to; at++) {
    const block = BLOCKS[at];
    if (block[3] && block[3] !== page) { page = block[3]; nodes.push(el("p", "pg", "page " + page)); }
    nodes.push(blockNode(block, view.target));
  }
  box.replaceChildren(...nodes);
  document.getElementById("more-up").hidden = view.from === 0;
  document.getElementById("more-down").hidden = view.to >= BLOCKS.length;
  if (keep) box.scrollTop = box.scrollHeight - before;
}
function openPassage(id, start, end, where) {
  readBlocks();
  const at = ORDER.get(id);
  if (at === undefined) return false;
  view = { from: Math.max(0, at - AROUND), to: Math.min(BLOCKS.length, at + AROUND + 1), target: { id, start, end } };
  document.getElementById("passage-where").textContent = where || "";
  drawPassage(false);
  const dialog = document.getElementById("passage");
  if (!dialog.open) dialog.showModal();
  const hit = document.querySelector("#passage-text mark") || document.querySelector("#passage-text .target");
  const box = document.getElementById("passage-text");
  if (hit) box.scrollTop += hit.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  document.getElementById("h-passage").focus();
  return true;
}
document.getElementById("more-up").addEventListener("click", () => { view.from = Math.max(0, view.from - STEP); drawPassage(true); });
document.getElementById("more-down").addEventListener("click", () => {
  view.to = Math.min(BLOCKS.length, view.to + STEP);
  const top = document.getElementById("passage-text").scrollTop;
  drawPassage(false);
  document.getElementById("passage-text").scrollTop = top;
});
function passageFromHash() {
  const match = /^#passage-(.+)-(\d+)-(\d+)$/.exec(decodeURIComponent(location.hash));
  return match ? openPassage(match[1], Number(match[2]), Number(match[3]), "") : false;
}
