// Decisions of the examiner: kept in the browser by dossier, rubric and deliverable; exported and imported as JSON.
"use strict";
const DATA = JSON.parse(document.getElementById("data").textContent);
const KEY = ["evalassist", DATA.dossier.sha256, DATA.rubric.id, DATA.rubric.deliverable || ""].join(":");
const ACTIONS = ["confirm", "correct", "reject"];
const STATUSES = ["present", "partial", "absent", "not_inspectable", "rejected"];
const store = {
  read(key) { try { return localStorage.getItem(key); } catch (e) { return null; } },
  write(key, value) { try { localStorage.setItem(key, value); return true; } catch (e) { return false; } }
};
let state = { examiner: "", blind: false, criteria: {} };
function text(value, size) { return typeof value === "string" ? value.slice(0, size) : ""; }
// Keeps of `raw` only what this report knows; anything else is dropped.
function cleanCriterion(id, raw) {
  const known = DATA.criteria[id];
  if (!known || !raw || typeof raw !== "object") return null;
  const kept = { status: STATUSES.includes(raw.status) ? raw.status : null, blind: raw.blind === true, notes: text(raw.notes, 4000), evidence: {} };
  for (const item of Array.isArray(raw.evidence) ? raw.evidence : []) {
    const at = known.evidence.findIndex(e => e[0] === item.block_id && e[1] === item.start && e[2] === item.end);
    if (at >= 0 && ACTIONS.includes(item.action)) kept.evidence[at] = { action: item.action, comment: text(item.comment, 1000) };
  }
  return kept;
}
function exportable() {
  const criteria = {};
  for (const [id, item] of Object.entries(state.criteria)) {
    const known = DATA.criteria[id];
    const evidence = Object.keys(item.evidence).map(Number).sort((a, b) => a - b).map(at => ({
      block_id: known.evidence[at][0], start: known.evidence[at][1], end: known.evidence[at][2], quote: known.evidence[at][3],
      action: item.evidence[at].action, comment: item.evidence[at].comment || ""
    }));
    if (!item.status && !item.notes && !evidence.length) continue;
    const action = !item.status ? null : item.status === "rejected" ? "reject" : item.status === known.status ? "confirm" : "correct";
    criteria[id] = { status: item.status, tool_status: known.status, action, blind: item.blind, notes: item.notes, evidence };
  }
  return { kind: "evalassist-decisions", schema_version: "1", tool: DATA.tool, dossier: DATA.dossier, rubric: DATA.rubric, examiner: state.examiner, criteria };
}
// Returns an error message in French, or null when the decisions were taken in.
function importDecisions(raw) {
  let data;
  try { data = JSON.parse(raw); } catch (e) { return "Ce fichier n'est pas du JSON lisible."; }
  if (!data || data.kind !== "evalassist-decisions" || typeof data.criteria !== "object") return "Ce fichier ne contient pas de décisions evalassist.";
  if (!data.dossier || data.dossier.sha256 !== DATA.dossier.sha256) return "Ces décisions portent sur un autre fichier de dossier : rien n'a été changé.";
  if (!data.rubric || data.rubric.id !== DATA.rubric.id) return "Ces décisions portent sur un autre référentiel : rien n'a été changé.";
  const criteria = {};
  for (const id of Object.keys(data.criteria || {})) {
    const kept = cleanCriterion(id, data.criteria[id]);
    if (kept) criteria[id] = kept;
  }
  state = { examiner: text(data.examiner, 60), blind: state.blind, criteria };
  return null;
}
function save() { return store.write(KEY, JSON.stringify({ ...exportable(), blind: state.blind })); }
function load() {
  const raw = store.read(KEY);
  if (!raw) return;
  if (importDecisions(raw) === null) { try { state.blind = JSON.parse(raw).blind === true; } catch (e) { state.blind = false; } }
}
function criterionState(id) {
  if (!state.criteria[id]) state.criteria[id] = { status: null, blind: false, notes: "", evidence: {} };
  return state.criteria[id];
}
