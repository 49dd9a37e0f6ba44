// The examiner's page: filters, search, keyboard, decision boxes built when they come near the screen.
const $ = id => document.getElementById(id);
const articles = Array.from(document.querySelectorAll(".crit"));
const chips = new Map(Array.from(document.querySelectorAll(".chip")).map(chip => [chip.dataset.chip, chip]));
const WORDS = { present: "montré", partial: "en partie", absent: "non trouvé", not_inspectable: "non vérifiable" };
let current = -1, serial = 0;
load();

// A large report sets the detail of each criterion aside in a noscript element: put back near the screen first, then all of it when idle.
const waiting = new Set(Array.from(document.querySelectorAll("noscript.rest")).map(rest => rest.parentElement));
function unfold(box) {
  if (!waiting.delete(box)) return;
  const rest = box.querySelector("noscript.rest");
  rest.outerHTML = rest.textContent;
  if (box.dataset.crit) paint(box);
}
function unfoldAll() { for (const box of [...waiting]) unfold(box); }
const idle = window.requestIdleCallback || (work => setTimeout(() => work({ timeRemaining: () => 12 }), 50));
function unfoldIdle(deadline) {
  for (const box of waiting) { unfold(box); if (deadline.timeRemaining() < 4) break; }
  if (waiting.size) idle(unfoldIdle);
}
if (waiting.size) addEventListener("load", () => setTimeout(() => idle(unfoldIdle), 300));

function announce(message) { $("saved").textContent = message; }
function persist() {
  announce(save() ? "Gardé dans ce navigateur." : "Ce navigateur ne garde rien : exportez vos décisions avant de fermer.");
  progress();
}
function progress() {
  const done = articles.filter(a => (state.criteria[a.dataset.crit] || {}).status).length;
  $("progress").textContent = done ? "Décidés : " + done + " sur " + articles.length : "Rien n'est coché d'avance.";
}
function paint(article) {
  const id = article.dataset.crit, item = state.criteria[id], decided = Boolean(item && item.status);
  for (const node of [article, chips.get(id)]) {
    if (!node) continue;
    node.classList.toggle("decided", decided);
    node.classList.toggle("undecided", !decided);
  }
  const echo = article.querySelector(".echo");
  if (echo) {
    const tool = article.dataset.status;
    echo.textContent = !decided ? "" : item.status === "rejected" ? "Vous rejetez la lecture de l'outil (« " + WORDS[tool] + " »)."
      : item.status === tool ? "Vous confirmez la lecture de l'outil." : "Vous corrigez : l'outil lisait « " + WORDS[tool] + " ».";
  }
  article.querySelectorAll(".quotes > li").forEach((li, at) => {
    li.classList.toggle("rejected", Boolean(item && item.evidence[at] && item.evidence[at].action === "reject"));
  });
  article.querySelector(".decide").classList.toggle("has", Boolean(item && (item.status || item.notes)));
}
function fill(article) {
  const item = state.criteria[article.dataset.crit];
  article.querySelectorAll(".verdict input").forEach(input => { input.checked = Boolean(item && item.status === input.value); });
  const notes = article.querySelector("textarea");
  if (notes) notes.value = item ? item.notes : "";
  article.querySelectorAll(".evd").forEach((set, at) => {
    const kept = item && item.evidence[at];
    set.querySelectorAll("input[type=radio]").forEach(input => { input.checked = Boolean(kept && kept.action === input.value); });
    const fix = set.querySelector(".fix");
    fix.hidden = !(kept && kept.action === "correct");
    fix.querySelector("input").value = kept ? kept.comment : "";
  });
}
function build(article) {
  unfold(article);
  if (article.dataset.built) return;
  article.dataset.built = "1";
  serial += 1;
  const box = article.querySelector(".decide");
  box.append($("t-decide").content.cloneNode(true));
  box.querySelectorAll("input[type=radio]").forEach(input => { input.name = "v" + serial; });
  article.querySelectorAll(".quotes > li").forEach((quote, at) => {
    const slot = document.createElement("div");
    slot.className = "ev-slot";
    slot.dataset.ev = at;
    quote.append(slot);
    slot.append($("t-ev").content.cloneNode(true));
    slot.querySelector("legend").textContent = "Ma décision sur le passage " + (at + 1) + " de " + article.dataset.crit;
    slot.querySelectorAll("input[type=radio]").forEach(input => { input.name = "e" + serial + "-" + at; });
  });
  fill(article);
  paint(article);
}
function changed(article, target) {
  const item = criterionState(article.dataset.crit);
  const slot = target.closest(".ev-slot");
  if (slot) {
    const at = Number(slot.dataset.ev);
    const old = item.evidence[at] || { action: null, comment: "" };
    if (target.type === "radio") item.evidence[at] = { action: target.value, comment: target.value === "correct" ? old.comment : "" };
    else if (item.evidence[at]) item.evidence[at].comment = target.value;
    slot.querySelector(".fix").hidden = !(item.evidence[at] && item.evidence[at].action === "correct");
  } else if (target.type === "radio") {
    item.blind = item.status ? item.blind : state.blind;
    item.status = target.value;
  } else item.notes = target.value;
  paint(article);
  persist();
}
document.addEventListener("input", event => {
  const article = event.target.closest(".crit");
  if (article) changed(article, event.target);
});
const watcher = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting) { build(entry.target); watcher.unobserve(entry.target); }
}, { rootMargin: "900px 0px" });
articles.forEach(article => { if (state.criteria[article.dataset.crit]) paint(article); watcher.observe(article); });
const drawn = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting) { unfold(entry.target); drawn.unobserve(entry.target); }
}, { rootMargin: "900px 0px" });
for (const box of waiting) if (!box.dataset.crit) drawn.observe(box);
addEventListener("beforeprint", unfoldAll);
addEventListener("beforeprint", () => articles.forEach(a => { if (state.criteria[a.dataset.crit]) build(a); }));

// Filters and search
const plain = value => value.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const haystack = new Map();
function content(article) {
  unfold(article);
  if (!haystack.has(article)) haystack.set(article, plain(Array.from(article.querySelectorAll("h5,.req,blockquote,.cite,.gaps")).map(n => n.textContent).join(" ")));
  return haystack.get(article);
}
const boxes = Array.from(document.querySelectorAll(".comp, .bloc"));
function filter() {
  const wanted = new Set(Array.from(document.querySelectorAll("input[name=fs]:checked")).map(i => i.value));
  const words = plain($("q").value).split(/\s+/).filter(Boolean);
  const bloc = $("f-bloc") ? $("f-bloc").value : "";
  let shown = 0;
  const fs = { open: $("f-open").checked, verify: $("f-verify").checked }, left = new Set();
  for (const article of articles) {
    const decided = Boolean((state.criteria[article.dataset.crit] || {}).status);
    const masked = state.blind && !decided;
    const keep = (masked || wanted.has(article.dataset.status)) && (!bloc || article.dataset.bloc === bloc) && (!fs.open || !decided)
      && (!fs.verify || (!masked && "verify" in article.dataset)) && words.every(word => content(article).includes(word));
    if (article.hidden === keep) article.hidden = !keep;
    if (keep) { shown += 1; left.add(article.parentElement); left.add(article.parentElement.parentElement); }
  }
  for (const box of boxes) if (box.hidden === left.has(box)) box.hidden = !left.has(box);
  $("nothing").hidden = shown > 0;
  $("filter-state").textContent = shown === articles.length ? "" : shown ? "Liste filtrée : certains critères sont masqués." : "Aucun critère ne correspond.";
}
function resetFilters() {
  $("q").value = "";
  document.querySelectorAll("input[name=fs]").forEach(i => { i.checked = true; });
  $("f-verify").checked = false;
  $("f-open").checked = false;
  if ($("f-bloc")) $("f-bloc").value = "";
  filter();
}
for (const node of document.querySelectorAll("#q, input[name=fs], #f-verify, #f-open, #f-bloc")) node.addEventListener("input", filter);
$("f-reset").addEventListener("click", resetFilters);

// Blind reading, examiner, export, import
function setBlind(on) { state.blind = on; $("blind").checked = on; document.body.classList.toggle("blind", on); filter(); }
$("blind").addEventListener("change", () => { setBlind($("blind").checked); persist(); });
$("who").value = state.examiner;
$("who").addEventListener("input", () => { state.examiner = $("who").value; persist(); });
$("export").addEventListener("click", () => {
  const blob = new Blob([JSON.stringify(exportable(), null, 2) + "\n"], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = DATA.dossier.file.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}._-]+/gu, "_") + ".decisions.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 2000);
  announce("Décisions exportées : " + link.download);
});
$("import").addEventListener("click", () => $("import-file").click());
$("import-file").addEventListener("change", async () => {
  const file = $("import-file").files[0];
  if (!file) return;
  const problem = importDecisions(await file.text());
  $("import-file").value = "";
  if (problem) { announce(problem); return; }
  $("who").value = state.examiner;
  articles.forEach(a => { if (a.dataset.built) fill(a); paint(a); });
  filter();
  persist();
  announce("Décisions importées.");
});

// Moving about
// Brings a place to the top of the screen and keeps it there while what stands above takes its real height, unless the person scrolls.
let landing = 0;
function land(node) {
  const mine = ++landing;
  let calm = 0, frames = 90;
  const again = () => {
    if (mine !== landing || frames-- < 0) return;
    const before = node.getBoundingClientRect().top;
    node.scrollIntoView({ block: "start", behavior: "instant" });
    calm = Math.abs(node.getBoundingClientRect().top - before) < 2 ? calm + 1 : 0;
    if (calm < 12) requestAnimationFrame(again);
  };
  again();
}
for (const kind of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(kind, () => { landing += 1; }, { passive: true, capture: true });
function go(at) {
  if (at < 0 || at >= articles.length) return;
  if (current >= 0) articles[current].classList.remove("current");
  current = at;
  const article = articles[at];
  build(article);
  article.classList.add("current");
  article.querySelector("h5").focus({ preventScroll: true });
  land(article);
}
function step(by) {
  let at = current;
  if (at < 0) at = articles.findIndex(a => a.getBoundingClientRect().bottom > 0) - (by > 0 ? 1 : 0);
  do { at += by; } while (articles[at] && articles[at].hidden);
  go(at);
}
function fromHash() {
  if (passageFromHash()) return;
  const id = decodeURIComponent(location.hash.slice(1));
  const at = articles.findIndex(a => a.id === id);
  if (at >= 0) { if (articles[at].hidden) resetFilters(); go(at); }
  else if (id.startsWith("el-") && $(id)) { $(id).focus({ preventScroll: true }); land($(id)); }
  else if (id && $(id)) land($(id));
}
addEventListener("hashchange", fromHash);
document.addEventListener("click", event => {
  const close = event.target.closest("[data-close]");
  if (close) { close.closest("dialog").close(); return; }
  const clear = event.target.closest("[data-clear]");
  if (clear) {
    const article = clear.closest(".crit");
    delete state.criteria[article.dataset.crit];
    fill(article);
    paint(article);
    persist();
    return;
  }
  const link = event.target.closest("a.open");
  if (link) {
    const match = /^#passage-(.+)-(\d+)-(\d+)$/.exec(decodeURIComponent(link.getAttribute("href")));
    if (match && openPassage(match[1], Number(match[2]), Number(match[3]), link.textContent)) {
      event.preventDefault();
      history.replaceState(null, "", link.getAttribute("href"));
    }
  }
});
$("passage").addEventListener("close", () => { if (location.hash.startsWith("#passage-")) history.replaceState(null, "", location.pathname + location.search); });
$("help-open").addEventListener("click", () => $("help").showModal());
$("keys-on").checked = store.read("evalassist:keys") !== "off";
$("keys-on").addEventListener("change", () => store.write("evalassist:keys", $("keys-on").checked ? "on" : "off"));
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || !$("keys-on").checked) return;
  if (event.target.closest("input, textarea, select, dialog[open]")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") { document.querySelector(".panel").open = true; $("q").focus(); $("q").scrollIntoView({ block: "center" }); }
  else if (event.key === "?") $("help").showModal();
  else if (event.key === "d" && current >= 0) articles[current].querySelector(".verdict input").focus();
  else return;
  event.preventDefault();
});
if (matchMedia("(max-width: 62rem)").matches) document.querySelector(".panel").open = false;
setBlind(state.blind);
progress();
if (document.readyState === "complete") fromHash();
else addEventListener("load", () => setTimeout(fromHash));
