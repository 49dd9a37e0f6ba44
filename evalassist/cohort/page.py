"""The plain page that cohort results are shown on: one HTML file, no outside resource, readable without script and on paper."""

from __future__ import annotations

from html import escape

CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_CSS = """
:root{color-scheme:light dark;--fg:#1d2430;--bg:#fff;--soft:#f3f5f8;--line:#c9d0da;--mark:#ffe9a8;--link:#0b57a4}
@media (prefers-color-scheme:dark){:root{--fg:#e8ecf2;--bg:#14181f;--soft:#1e242e;--line:#3d4655;--mark:#5a4a12;--link:#8ec2ff}}
*{box-sizing:border-box}body{margin:0 auto;padding:1.5rem;max-width:75rem;font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg)}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}a{color:var(--link)}
table{border-collapse:collapse;width:100%;margin:.75rem 0}caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}thead th{background:var(--soft)}
.scroll{overflow-x:auto}.note{background:var(--soft);border-left:4px solid var(--line);padding:.6rem 1rem}
.pair{border:1px solid var(--line);border-radius:6px;margin:1rem 0;padding:.75rem 1rem;break-inside:avoid}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}@media (max-width:45rem){.sides{grid-template-columns:1fr}}
.sides p{margin:.3rem 0;overflow-wrap:anywhere}.where{font-size:.9rem;opacity:.85}mark{background:var(--mark);color:inherit;padding:0 .1em}
"""


def page(title: str, body: str) -> str:
    """Return a whole HTML page; ``title`` is plain text, ``body`` is HTML whose texts the caller escaped."""
    return (
        '<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{CSP}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>{_CSS}</style>\n</head>\n<body>\n<main>\n<h1>{text(title)}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def text(value: object) -> str:
    """Return a value as text safe in HTML and in attributes; control characters are dropped."""
    plain = "".join(
        char for char in str(value) if char in "\n\t" or (char >= " " and not "\x7f" <= char <= "\x9f" and not "\ud800" <= char <= "\udfff")
    )
    return escape(plain, quote=True)


def table(caption: str, head: list[str], rows: list[list[str]]) -> str:
    """Return a table; ``rows`` hold HTML, ``caption`` and ``head`` plain text; the first cell of a row is its header."""
    top = "".join(f'<th scope="col">{text(item)}</th>' for item in head)
    lines = "".join(f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{cell}</td>" for cell in row[1:])}</tr>' for row in rows)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{text(caption)}"><table><caption>{text(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead><tbody>{lines}</tbody></table></div>"
    )
