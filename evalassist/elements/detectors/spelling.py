"""Orthographe : part des mots mal écrits et exemples.

Ce qui est cherché
    Les mots qui ne sont pas dans le dictionnaire français livré avec l'outil et qui en sont à une faute près : accent oublié, consonne doublée ou
    simple, lettres inversées, oubliées ou ajoutées.

Formes reconnues
    Tout le texte du dossier : paragraphes, listes, tableaux, légendes, encadrés.

Champs
    words (mots examinés), errors (mots mal écrits), rate (pour cent mots), examples (le mot et sa lecture probable, dix au plus).

Ce qui n'est pas retenu
    Les noms et mots à majuscule, les sigles, les mots avec chiffres, les adresses et mots-dièse, les mots composés, les anglicismes et le jargon
    du métier, les mots inconnus sans voisin sûr, le texte lu dans une image, la bibliographie. Les fautes d'accord ne sont pas vues : ce relevé
    ne remplace pas une relecture. Un texte de moins de trente mots examinés, ou qui n'est pas en français, ne donne rien.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections import Counter

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import skipped
from evalassist.elements.tools import clip_quote, make_element
from evalassist.language.spelling import ErrorKind, Lexicon, lexicon
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, FieldValue

_LEAST = 30
_FRENCH = 0.6
_TOKEN = re.compile(r"(?<![\w@#./\\_&:+)·-])[a-zàâäæçéèêëîïôöœùûüÿñ]{2,}(?![\w@#/\\_&+-])(?![.·(•]\w)(?!:\w)")
_FOREIGN = re.compile(r"[wk]|sh|oo|ee(?!s?$)|ck|ght|ing$|ings$|ly$|ness$|ship|(?<!s)th$|ower|ers$|y$|ys$|ed$|ment?s?ion$|zz|tt$|ff$|ss$")
_JARGON = frozenset(
    ["abonnement", "adset", "adsets", "advertising", "algo", "algos", "analytics", "asset", "assets", "audience", "audiences", "awareness", "badge", "badges", "banner", "banners", "benchmark", "benchmarks", "blog", "blogs", "bot", "bots", "brainstorm", "brand", "branding", "brief", "briefs", "budget", "burger", "business", "buyer", "buzz", "calendrier", "canva", "call", "carrousel", "carrousels", "caption", "captions", "cast", "chat", "chatbot", "checklist", "clic", "clics", "clickbait", "cluster", "comm", "community", "conversion", "content", "cookie", "cookies", "copy", "copywriter", "corporate", "cover", "creator", "customer", "cta", "cms", "crm", "csv", "dashboard", "data", "deadline", "deadlines", "design", "digital", "digitale", "digitales", "digitaux", "display", "docs", "drive", "earned", "emoji", "emojis", "engagement", "event", "events", "fan", "fans", "feed", "feeds", "feedback", "flyer", "flyers", "follow", "follower", "followers", "freelance", "freelances", "funnel", "gif", "gifs", "giveaway", "goodies", "hashtag", "hashtags", "haul", "highlight", "highlights", "home", "hub", "image", "impression", "inbound", "infographie", "insight", "insights", "instagrammable", "instagrameur", "intranet", "lead", "leads", "lifestyle", "like", "likes", "likers", "link", "live", "lives", "logo", "logos", "lookalike", "mail", "mailing", "mailings", "mailer", "manager", "managers", "marketing", "marketeur", "media", "meme", "memes", "mention", "micro", "mobile", "mockup", "moodboard", "motion", "natif", "netlinking", "newsletter", "newsletters", "niche", "noreply", "online", "outbound", "outreach", "owned", "page", "paid", "pain", "persona", "personas", "pin", "pins", "pitch", "pixel", "planner", "planning", "playlist", "plugin", "plugins", "podcast", "podcasts", "pop", "post", "posts", "print", "process", "prompt", "prompts", "prospect", "publi", "publis", "push", "reach", "reel", "reels", "reporting", "reset", "retargeting", "rich", "rush", "scoring", "screen", "screenshot", "script", "scripts", "scroll", "seeding", "segment", "sitemap", "slider", "slogan", "social", "sociale", "spam", "sponso", "sponsorisation", "sponsorisations", "sponsorisee", "sponsorise", "startup", "stat", "stats", "sticker", "stickers", "storyboard", "storytelling", "stream", "swipe", "tag", "tags", "target", "team", "teaser", "teasers", "template", "templates", "thread", "threads", "timeline", "title", "tone", "tool", "top", "touchpoint", "trafic", "trend", "trends", "trigger", "troll", "trolls", "tuto", "tutos", "tweet", "tweets", "unboxing", "user", "users", "vlog", "vlogs", "webinaire", "webinaires", "webinar", "webinars", "webmarketing", "widget", "workflow", "workshop", "wording", "boostee", "booster", "boosts", "insta", "reposte", "repost", "reposts", "scrolle", "scroller", "shooting", "shootings", "timelapse", "topo", "versus", "via", "visuel", "voix", "zoom", "ecommerce", "microinfluenceur", "nanoinfluenceur", "rétroplanning", "rétroplannings", "rétrolien", "monitoring", "community", "personae", "bullet", "backlink", "backlinks", "responsive", "slug", "crossmedia", "multicanal", "omnicanal", "omnicanale", "cocréation", "cocréer", "coconstruire", "écoconception", "écoconçu", "écoconçue", "écoresponsable", "écoresponsables", "sourcer", "sourcé", "sourcing", "ludopédagogique", "instagrammeur", "instagrameuse", "influenceurs", "prez", "appli", "applis", "promo", "promos", "compta", "admin", "asso", "assos", "resto", "restos", "sono", "déco", "quali", "quanti", "perso", "persos", "actu", "actus", "ados", "dispo", "infos", "story", "stories", "short", "shorts", "carousel", "carousels", "ad", "ads", "boost", "challenge", "challenges", "duet", "duets", "hook", "hooks", "kpi", "kpis", "livestream", "livestreams", "onboarding", "moodboards", "geotag", "brandbook", "ambassadrice", "ambassadrices", "youtubeur", "youtubeuse", "youtubeurs", "tiktokeur", "tiktokeuse", "podcasteur", "podcasteuse", "blogueur", "blogueuse", "blogueurs", "blogueuses", "storytellings", "crossposting", "livetweet", "replay", "replays", "tease", "teasing", "buzzer", "liker", "likes", "followeurs"]
)  # fmt: skip


def _readable(document: Document) -> list[Block]:
    return [block for block in document.body() if block.form not in ("ocr", "chart", "annotation") and not skipped(block.section)]


def _errors(
    block: Block, words: Lexicon, known: dict[str, bool], near: dict[str, tuple[str, ErrorKind] | None]
) -> tuple[int, int, list[str]]:
    """Return how many words were examined, how many are in the lexicon, and the misspelt ones in order."""
    matches = list(_TOKEN.finditer(block.text))
    examined = right = 0
    wrong = []
    for index, match in enumerate(matches):
        word = match.group()
        if word not in known:
            known[word] = word in words
        examined += 1
        if known[word]:
            right += 1
            continue
        if len(word) < 5 or word in _JARGON or word.rstrip("s") in _JARGON or _FOREIGN.search(word):
            continue
        if word not in near:
            near[word] = words.nearest(word)
        if near[word] is None or not _sure(word, near[word]):
            continue
        if _cut(matches, index, words):
            continue
        wrong.append(word)
    return examined, right, wrong


def _sure(word: str, found: tuple[str, ErrorKind] | None) -> bool:
    """Whether the neighbour is near enough for the length of the word."""
    if found is None:
        return False
    least = {"accent": 5, "double": 6, "swap": 6, "missing": 7, "extra": 7, "other": 8}[found[1]]
    return len(word) >= least


def _cut(matches: list[re.Match[str]], index: int, words: Lexicon) -> bool:
    """Whether the word is a piece of one that the file's reader cut ("effi cacité")."""
    word = matches[index].group()
    around = [matches[other].group() for other in (index - 1, index + 1) if 0 <= other < len(matches)]
    joined = [around[0] + word] if index and around else []
    joined += [word + around[-1]] if index + 1 < len(matches) and around else []
    joined += [piece + word for piece in ("fi", "ff", "fl", "ffi", "ti")]
    return any(one in words for one in joined)


@detector(
    "spelling",
    title="orthographe",
    fields=("words", "errors", "rate", "examples"),
    required=(),
    examples=(
        Example(
            "Nous avons dévelopé une stratégie de comunication pour la boutique, avec des publications chaque semaine et un acceuil soigné des nouveaux abonnés. Les commentaires reçoivent une réponse dans la journée et les photos sont prises dans notre atelier.",
            True,
        ),
        Example(
            "La page de la médiathèque publie trois fois par semaine des portraits de lecteurs, des annonces de rencontres et des conseils de lecture. Les bibliothécaires écrivent les textes et la chargée de communication relit tout avant la mise en ligne.",
            True,
        ),
        Example(
            "## Bilan\n- Les evenements du printemps ont attiré beaucoup de monde devant la salle\n- Le calendrier de publication était tenu par deux personnes chaque semaine\n- Les photos ont été prises par des bénévoles pendant toutes les soirées\n",
            True,
        ),
        Example("Un texte trop court pour être examiné.", False),
        Example(
            "The quick brown fox jumps over the lazy dog while the other animals watch from behind the old wooden fence, and they wonder whether it should keep running across these open fields tonight or sleep.",
            False,
        ),
        Example("| 12 | 300 | 45 % |\n| 15 | 280 | 42 % |\n", False),
        Example(
            "## Bibliographie\nles evenements du printemps ont attiré beaucoup de monde devant la salle et le calendrier de publication était tenu par deux personnes chaque semaine avec des photos prises par des bénévoles\n",
            False,
        ),
    ),
)
def detect(document: Document) -> Detection:
    """Count the misspelt words of the whole dossier: one element, whose first block is the first that holds an error."""
    blocks = _readable(document)
    words = lexicon()
    known: dict[str, bool] = {}
    near: dict[str, tuple[str, ErrorKind] | None] = {}
    examined = right = 0
    found: list[tuple[Block, list[str]]] = []
    for block in blocks:
        seen, good, wrong = _errors(block, words, known, near)
        examined, right = examined + seen, right + good
        if wrong:
            found.append((block, wrong))
    if examined < _LEAST or right < _FRENCH * examined:
        return Detection()
    counts = Counter(word for _, wrong in found for word in wrong)
    kept = {word for word, count in counts.items() if count < 3 or (near[word] or ("", "other"))[1] in ("accent", "double")}
    found = [(block, [word for word in wrong if word in kept]) for block, wrong in found]
    found = [(block, wrong) for block, wrong in found if wrong]
    listed = sorted(kept, key=lambda word: (-counts[word], word))
    errors = sum(counts[word] for word in kept)
    details = []
    for word in listed[:10]:
        nearest = near[word]
        times = f" ({counts[word]} fois)" if counts[word] > 1 else ""
        details.append(f"« {word} » : lire sans doute « {nearest[0] if nearest else ''} »{times}")
    fields: dict[str, FieldValue] = {
        "words": examined,
        "errors": errors,
        "rate": round(100 * errors / examined, 2),
        "examples": " ; ".join(f"{word} → {pair[0]}" for word in listed[:10] if (pair := near[word])),
    }
    holders = [block for block, _ in found[:20]] or [max(blocks, key=lambda block: len(block.text))]
    quote = _quote(holders[0], found[0][1][0] if found else "")
    return Detection(elements=(make_element("spelling", holders, fields, details=details, name="Orthographe", quote=quote),))


def _quote(block: Block, word: str) -> str:
    """Return the sentence of the block that holds the word, its start cut off when the word stands after the fortieth word."""
    for start, end in sentences(block.text):
        sentence = block.text[start:end]
        at = sentence.find(word)
        if at >= 0:
            return sentence if word in clip_quote(sentence) else sentence[at:]
    return block.text
