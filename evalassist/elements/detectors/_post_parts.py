"""What a social media post is made of: hashtags, emoji, mention, link, call to action, media, platform, and where its text stands."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._plan_words import HANDLE, NETWORK, SOCIAL
from evalassist.elements.tools import TableView, label_value, plain
from evalassist.language.quantities import find_dates
from evalassist.model.document import Block

HASHTAG = re.compile(r"(?<![\w&])#[^\W\d_]\w+")
EMOJI = re.compile("[\U0001f000-\U0001faff☀-➿⬀-⯿⌚-⏿]|[→➡]️")
LINK = re.compile(
    r"https?://|www\.|\b[\w-]+\.(?:fr|com|org|net|io|eu|bzh)\b|\b[\w-]+\.[a-z]{2,8}/\w|liens?(?: \w+){0,3} (?:est |sera )?(?:en|dans (?:la|notre|ma|sa)) (?:bio|story|description|profil)|lien en (?:premier |1er )?commentaire|bit\.ly|linktr",
    re.I,
)
CTA = re.compile(
    r"(?<!\w)(?:clique|decouvre|reserve|inscri(?:s|vez)|rejoin(?:s|gnez)|venez|viens|passe[zs]? (?:nous voir|commande)|partage|like|abonne|commente|identifie|tague?|swipe|contacte|telecharge|participe|enregistre|"
    r"raconte|appelle|appelez|reponds|repondez|dis(?=-)|dites|donne|donnez|vote|envoie|envoyez|ecris|ecrivez|garde|gardez|fais defiler|faites defiler|regarde|profite|teste|essaye|essaie|commande|achete|soutien|suis(?=-)|suivez|"
    r"mentionne|pose[zs]? (?:tes|vos)|devine|prends?|prenez|rendez-vous (?:sur|au|a |en|samedi|dimanche|le)|poste|note|lis|lisez|faites un don|adopte|offre|active|epingle|tape)(?:z|s|nt)?(?:-(?:toi|vous|nous|le|la|les|moi|y))*(?!\w)"
)
POST_WORD = r"(?:posts?|publications?|tweets?|legendes?|reels?|stor(?:y|ies)|carrousels?|annonces?|newsletters?|messages?)"
HEAD = re.compile(
    rf"^(?:exemples? (?:de |d'|du |des )?(?:\w+ )?{POST_WORD}|(?:post|publication|story|reel|carrousel|tweet|maquette de post)s? (?:n ?[°ºo]|\d|du \d|de \w+ |instagram|facebook|linkedin|tiktok|twitter|pour |sur |: |[–-] |redige|exemple)|(?:instagram|facebook|linkedin|tiktok) ?[:,–-] ?(?:post|publication|reel|carrousel|story|legende))"
)
PARENT = re.compile(
    r"(?:exemples?|maquettes?|textes?|redaction) (?:de |des |d'|du |redigee?s? )*(?:nos |mes |les )?(?:posts?|publications?|contenus?)|(?:posts?|publications?|textes?|annonces?|legendes?) (?:redige|publie|ecrit|propose)\w*|^(?:\W|\d)*(?:les |nos |mes )?(?:deux|trois|quatre|cinq|quelques) (?:posts?|publications?|annonces?|textes)(?!\w)"
)
LEAD = re.compile(
    rf"(?:\bexemples?\b.{{0,40}}\b{POST_WORD}|\bvoici\b.{{0,60}}\b{POST_WORD}|\b(?:texte|redaction|legende|contenu|wording) (?:du|de la|de l'|des|d'un|d'une|propose)? ?{POST_WORD}?|\b{POST_WORD} (?:redigee?s?|propose\w*|type))"
)
PUT = re.compile(
    r"(?<!\w)(?:(?:publie|poste|mis en ligne|partage|publions|postons) (?:ceci|cela|ce (?:message|texte|post|mot)|ces (?:lignes|mots)|l[ea] (?:message|texte|post|publication) (?:suivant|ci-dessous)e?)|(?:la|notre|cette|ma) (?:publication|legende) (?:disait|dit|est la suivante|etait celle-ci|reprend ces mots))\W*$"
)
"""A lead-in that says what was put online: "À midi j'ai publié ceci :", "La publication disait :"."""
_QUOTE = re.compile(r"[«“\"]\s*(.+?)\s*[»”\"]", re.S)
TEXT_LABEL = re.compile(
    r"^(?:(?:voici )?(?:le |la )?)?(?:textes?|legendes?|accroches?|redaction|wording|corps|copy|caption|body|(?:message|contenu|post|publication|tweet)(?= ))(?: (?:du|de la|de l'|des|d'un|d'une|complete?|propose|redigee?|final|publie)[ ']?(?:post|tweet|publication|reel|story|legende|carrousel|annonce|message|facebook|instagram|linkedin)?)?$"
)
"""The label of a line that holds the words of a post ("Légende", "Texte du tweet"), in accent-free text."""
_LABEL = re.compile(r"^(?:textes?|legendes?|accroches?|redaction|contenu|wording|corps|description|message|caption|copy|body)\b")
_MEDIA_LABEL = re.compile(r"^(?:visuels?|images?|photos?|videos?|medias?|illustrations?|creation|support visuel)\b")
_PLATFORM_LABEL = re.compile(r"^(?:plate-?formes?|reseaux?|reseau social|canal|canaux|support)\b")
POST_LABELS = re.compile(
    r"^(?:plate-?formes?|platform|reseaux?|reseau social|canal|supports?|corps|message|contenu|copy|caption|body|titre|headline|illustrations?|incitation|boutons?|tags?|mots?-?dieses?|textes?|legendes?|accroches?|redaction|wording|hashtags?|visuels?|images?|photos?|videos?|medias?|call to action|cta|appel a l'action|lien|mentions?|format|date|heure|emojis?)\b"
)


_ORDER = re.compile(r"(?:^|[.!?…:;»\n]\s*|[^\w\s,'’-]\s)(?!chez|assez|avez|etes|(?:vous|nous) )(\w{3,}ez)(?!\w)")
_ORDER_THOU = re.compile(r"(?:^|[.!?…\n]\s*)(?:fais|va|choisis|ouvre|amene|apporte|montre|cherche|trouve|balaye|balaie|glisse|scanne|note|passe|monte|bloque|retiens|imagine|compte|ecoute|mets|reste|demande|propose|relis|tente|file|fonce)(?!\w)")
_TO_GO = re.compile(
    r"(?<!\w)(?:on (?:vous|t')\s?attend\w*|a (?:toi|vous) (?::|de )|(?:reponses?|idees?|avis|mots?|votes?|emoji|prenoms?) en commentaires?|lien en (?:bio|story)|(?:le|mon|notre) lien (?:est )?(?:en|dans) (?:la )?bio|boutons? [«“\"]|(?:inscriptions?|reservations?|billets?|billetterie|infos?|renseignements?|commandes?|rendez-vous|rdv|places?|programme|(?:la )?(?:fiche|suite|recette|video|demande)|ici)(?: \w+){0,5} ?[:→] ?(?:https?:|www\.|[\w-]+\.[a-z]{2,8}(?:/|\b)|lien )|\w{3,}ez-(?:lui|nous|moi|leur|les?|la)(?!\w)|"
    r"plutot [^.?!]{2,60}? ou (?:plutot )?[^.?!]{2,60}\?|(?:sticker|autocollant) (?:quiz|sondage|question)\w*)"
)
_POINTED = re.compile(r"(?:[👉👇⬇➡→▶]\ufe0f?)\s?\w|(?:^|\n)\W*[a-z]{3,}(?:er|ir|re)(?!\w)[^\n]{3,80}(?:\w\.(?:fr|com|org|net|example|exemple)\b|https?:|www\.)")
_ASKED = re.compile(r"(?<!\w)(?:vous|votre|vos|tu|te|toi|ton|ta|tes|le (?:votre|tien)|la (?:votre|tienne)|qui|quel(?:le)?s?|lequel|laquelle)(?!\w)[^.!?\n]*\?")


def has_cta(text: str) -> bool:
    """Whether a text invites to do something: an imperative, told from the same form after a subject ("elle raconte"), a link pointed at."""
    seen = plain(text)
    for match in CTA.finditer(seen):
        said = match.group()
        before = seen[: match.start()].rstrip(" ")
        opens = not before or not before[-1].isalnum() or bool(re.search(r"\b(?:et|ou|puis|alors|pas|donc|vite)$", before))
        if "-" in said or opens or (said.endswith("z") and not re.search(r"\b(?:vous|que vous|si vous)$", before)):
            return True
    return False


def invites(text: str) -> bool:
    """Whether the words of a post call for an act: ``has_cta``, any imperative that opens a sentence, a link pointed at, a closing question to the reader."""
    seen = plain(HASHTAG.sub("", text)).strip()
    if has_cta(text) or _ORDER.search(seen) or _ORDER_THOU.search(seen) or _TO_GO.search(seen) or _POINTED.search(seen):
        return True
    return bool(_ASKED.search(seen[len(seen) // 2 :]))


def quoted(text: str) -> str:
    """Return the longest passage between quotation marks (an opening mark alone runs to the end)."""
    found = [match[1] for match in _QUOTE.finditer(text)]
    if not found and re.match(r"\s*[«“\"]", text):
        found = [text.strip().lstrip('«“" ')]
    return max(found, key=len, default="")


def quoted_all(text: str) -> list[str]:
    """Return every passage between quotation marks."""
    return [match[1] for match in _QUOTE.finditer(text)]


def is_marked(text: str) -> bool:
    """Whether a text bears a mark of a written post: hashtag, emoji, mention, quotation marks or a call to action."""
    return bool(HASHTAG.search(text) or EMOJI.search(text) or re.match(r"\s*[«“\"]", text) or HANDLE.search(text) or has_cta(text))


_TOLD_MEDIA = re.compile(
    r"(?<!\w)(?:image|photo|visuel|video|reel|carrousel|story|illustration|dessin|gros plan|plan fixe|montage)s?(?!\w)"
)
_HEAD_MEDIA = re.compile(r"(?<!\w)(?:photos?|visuel|videos?|reels?|carrousels?|illustration|affiche|infographie|sons? illustres?|album|diaporama|gif|boomerang)(?!\w)")
_TOLD_CTA = re.compile(r"(?<!\w)(?:boutons?|appel a l'action|cta|lien vers|legende|accroche|titre)(?!\w)")
_POSTS_ZONE = re.compile(r"(?<!\w)(?:annonces?|publicites?|posts?|publications?|creations?|visuels et textes|textes)(?!\w)")


FOR_WHOM = re.compile(
    r"(?:^|\W)(?:exemples? pour|et pour|(?:exemple|version|texte|message) (?:pour|destine\w* a|adresse\w* a)) [^.:«»]{3,40}:\s*$"
)
"""A lead-in "Exemple pour les parents :", "Et pour les joueurs :"."""
SOCIAL_TITLE = re.compile(
    r"(?<!\w)(?:annonces?|pub(?:licite)?s?|posts?|publications?|payant|sponsoris\w+|creations?|bouton|hashtags?|instagram|facebook|linkedin|tiktok)(?!\w)"
)
_SCREEN = re.compile(
    r"(?<!\w)(?:j'aime|likes?|vues?|commentaires?|abonne\w*|suivre|partages?|sponsorise\w*|il y a \d+ (?:h|min|j)|voir (?:les|plus|la traduction)|enregistre\w*|follow\w*|modifie|public)(?!\w)"
)


def is_screen(lines: list[str]) -> bool:
    """Whether lines read in one image are those of a post seen on its network: an account or a network, its counters, and a sentence."""
    said = [plain(line) for line in lines]
    network = any(NETWORK.search(line) or HANDLE.search(raw) or re.search(r"\w_\w", raw) for line, raw in zip(said, lines, strict=True))
    counters = any(_SCREEN.search(line) and len(line.split()) <= 6 for line in said)
    written = [line for line in lines if len(line.split()) >= 5]
    if any(re.search(r"\d+ publications?", line) for line in said):
        return False
    return network and counters and len(written) >= 1 and sum(bool(re.search(r"\d", line)) for line in lines) * 2 <= len(lines) + 1


def is_post_text(text: str, least: int = 3) -> bool:
    """Whether a text is a post by its own signs: a hashtag or an emoji, and ``least`` of: one, several, an emoji, a mention, a call to action, an address."""
    words = len(re.sub(r"[#@]\w+", "", text).split())
    if not 8 <= words <= 160:
        return False
    hashtags, emojis = len(HASHTAG.findall(text)), len(EMOJI.findall(text))
    signs = (hashtags > 0) + (hashtags > 1) + (emojis > 0) + bool(HANDLE.search(text)) + has_cta(text) + bool(LINK.search(text))
    return (hashtags or emojis) > 0 and signs >= least


def is_described(block: Block) -> bool:
    """Whether a paragraph gives a post in full: its text between quotation marks, its picture and its button, under a heading of posts or ads."""
    if block.kind not in ("paragraph", "list_item") or not block.section or not _POSTS_ZONE.search(plain(block.section[-1])):
        return False
    said = quoted(block.text)
    rest = plain(block.text.replace(said, " "))
    return len(said.split()) >= 8 and bool(_TOLD_MEDIA.search(rest)) and bool(_TOLD_CTA.search(rest))


def by_network(seen: TableView) -> list[tuple[str, str]]:
    """Return [(header, text)] of a table whose columns are networks and whose cells are whole posts between quotation marks; else []."""
    if len(seen.header) < 2 or not all(NETWORK.search(plain(text)) for text in seen.header) or len(seen.rows) > 4:
        return []
    cells = [(head, cell) for row in seen.rows for head, cell in zip(seen.header, row, strict=False) if cell.strip()]
    posts = [(head, cell) for head, cell in cells if len(cell.split()) >= 10 and (re.match(r"\s*[«“\"]", cell) or HASHTAG.search(cell))]
    return posts if len(posts) * 3 >= len(cells) * 2 else []


_SHOWN = re.compile(
    r"(?:^|[.!?»)\]]\s*|[–—-] )(?:visuels?|photos?|images?|videos?|illustrations?|reel|carrousel) ?(?::|de \d|\d+ ?(?:s|sec\w*)\b)|(?:^|[\n.!?;:,(–—-]\s?)photo d(?:e|u|'une?) (?!(?:ton|ta|tes|votre|vos)(?!\w))\w+|[\[(](?:photo|visuel|image|video|illustration|fond|carrousel|reel|gif|boomerang|plan fixe|gros plan)\b|(?<!\w)swipe\w*|(?<!\w)(?:ce|cette) (?:carrousel|video|reel|photo)(?!\w)|\bslide \d"
)
_ENDED = re.compile(r"[.?!…»”;]\s*$")


_SHOT_LINE = re.compile(
    r"\W*(?:insta(?:gram)?|facebook|fb|tiktok|tik tok|linkedin|youtube|pinterest|twitter|threads)(?!\w)[^:]{0,80}?[(–—][^:)]{0,80}?(?<!\w)(?:photos?|videos?|carrousel|reel|visuel|image|album)(?!\w)"
)
_AD_LINE = re.compile(r"\W*(?:publicite|annonce|pub) (?:[a-d]|n ?°? ?\d|\d)(?!\w)[^:]{0,120}?(?<!\w)(?:video|photo|image|carrousel|reel|story|visuel|facebook|instagram)(?!\w)")


def network_line(text: str) -> bool:
    """Whether a short line says where and when a post appears, and nothing else: "Facebook – lundi 24 novembre", "Story Instagram, 22 mai"."""
    if not text or "|" in text or _ENDED.search(text) or len(text.split()) > 16:
        return False
    if _AD_LINE.match(plain(text)) or _SHOT_LINE.match(plain(text)):
        return True
    if len(text.split()) > 14 or not SOCIAL.search(plain(text)):
        return False
    return bool(find_dates(text) or re.search(r"\d ?h\b|(?<!\w)(?:post|publication|reel|story|carrousel|tweet|legende)(?!\w)", plain(text)))


def speaks_to_readers(text: str) -> bool:
    """Whether a text bears a mark of a post and speaks to its readers: a call to act, hashtags, an address, an emoji, a question."""
    return bool(HASHTAG.search(text) or EMOJI.search(text) or LINK.search(text) or _ASKED.search(plain(text)) or invites(text))


_PUT_ONLINE = re.compile(
    r"(?<!\w)(?:publi(?:e|ee|ons|ai|er)|post(?:e|ee|ons|er)|mis(?:e)? en ligne|parti(?:e|r)?|program\w+|diffus\w+|annonc\w+|celle-ci|celui-ci|version|post|publication|tweet|story|legende)(?!\w)"
)
_WRITTEN_ZONE = re.compile(r"(?<!\w)(?:posts?|publications?|messages|textes|contenus|redactions?|legendes?|exemples)(?!\w)")
_FROM_OTHERS = re.compile(r"(?<!\w)(?:commentaires?|avis|repon\w+|ecri(?:t|vent|vait)|demand\w+|entend\w+|disent|dit|client\w*|internaut\w*|concurren\w+|abonnee?s? (?:ecri|dem|nous)\w*)(?!\w)")


_ADDRESSED = re.compile(r"^\W*pour [^«:]{3,45}, sur \w[^«:]{2,25}: *$")


def sent_there(text: str, title: str) -> list[str]:
    """Return the quotations of at least eight words told to stand on a network: named just before, with a date, a word of publishing or a title of posts.

    ``title``: the heading above, accent-free.
    """
    found: list[str] = []
    last = 0
    for match in _QUOTE.finditer(text):
        lead = plain(text[last : match.start()])[-160:]
        last = match.end()
        if len(match[1].split()) >= 8 and _ADDRESSED.search(lead) and SOCIAL.search(lead):
            found.append(match[1])
            continue
        told = len(match[1].split()) >= 8 and SOCIAL.search(lead) and not _FROM_OTHERS.search(lead)
        if told and (find_dates(lead) or _PUT_ONLINE.search(lead) or _WRITTEN_ZONE.search(title)) and speaks_to_readers(match[1]):
            found.append(match[1])
    return found


def platform_in(text: str) -> bool:
    """Whether a text names the network or channel of the post."""
    return bool(NETWORK.search(plain(text)) or re.search(r"\b(?:sur|compte|fil|reseau|tweet\w*|post) ?X\b|\btweets?\b", text))


def labels_of(lines: list[str]) -> dict[str, str]:
    """Return {label in accent-free text: value} of the lines "Texte : …" that describe a post."""
    pairs = [pair for line in lines if (pair := label_value(line)) and POST_LABELS.search(plain(pair[0]))]
    return {plain(label): value for label, value in pairs}


def post_fields(lines: list[str], around: str, labels: dict[str, str], has_media: bool) -> dict[str, bool]:
    """Return the fields of a post from its lines, what announces it, its labelled parts and whether a picture stands by it."""
    body = [line for index, line in enumerate(lines) if not (index == 0 and re.match(r"\s*@\S+(?:\s|$)", line) and len(line.split()) <= 10)]
    text = "\n".join(body)
    names = [value for label, value in labels.items() if _LABEL.search(label)]
    written = max([len(line.split()) for line in [*names, *body, quoted(text)] if line], default=0)
    described = any(_MEDIA_LABEL.search(label) and len(value.split()) >= 2 for label, value in labels.items())
    return {
        "platform": any(_PLATFORM_LABEL.search(label) for label in labels)
        or platform_in(around)
        or bool(SOCIAL.search(plain(lines[0])) and len(lines[0].split()) <= 12),
        "text": written >= 6,
        "hashtags": bool(HASHTAG.search(text)),
        "emoji": bool(EMOJI.search(text)),
        "mention": bool(HANDLE.search(text) or re.search(r"(?<!\w)avec @\w", around)),
        "link": bool(LINK.search(text)) or any(re.match(r"lien|url", label) for label in labels),
        "cta": invites(text) or any(re.match(r"cta|call to action|appel|incitation|boutons?", label) for label in labels),
        "media": has_media
        or described
        or bool(_HEAD_MEDIA.search(plain(around)))
        or bool(_SHOWN.search(plain(text))),
    }


_PICTURE_LINE = re.compile(
    r"\W*(?:(?:la |le |en |une? |avec )?(?:photos?|visuels?|images?|videos?|illustrations?|gros plans?|plan fixe|fond|media|infographie)(?!\w)|(?:reels?|carrousels?|boomerang|dessins?|montages?) (?:vertical\w* |horizontal\w* )?(?:d[eu']|des|sur|en|qui|\d))"
)


_MEASURED = re.compile(r"(?<!\w)(?:evolution|graphique|courbe|histogramme|interactions|statistiques|repartition|resultats|releve|taux|portee|camembert|organigramme|schema)(?!\w)")
_SHOWN_AFTER = re.compile(
    r"(?<!\w)(?:textes? alternatifs?|balise alt|(?:l'image|la photo|le visuel|la video|l'illustration) (?:est|montre|represente|reprend|a ete|sera|d'accompagnement|qui accompagne|choisie?))(?!\w)"
)


def told_picture(text: str) -> bool:
    """Whether the words around a quoted post tell its picture ("image fixe", "album de photos")."""
    return bool(_TOLD_MEDIA.search(re.sub(r"(?<!\w)stor(?:y|ies)(?!\w)", " ", plain(text))))


def picture_after(follows: list[Block]) -> bool:
    """Whether what follows a post is its picture, or tells it: not a chart."""
    if not follows:
        return False
    if follows[0].kind == "image" and any(one.kind == "caption" and _MEASURED.search(plain(one.text)) for one in follows):
        return False
    return picture_near((follows[0],), 0, 0) or bool(_SHOWN_AFTER.search(plain(follows[0].text)))


def picture_near(blocks: tuple[Block, ...], first: int, last: int) -> bool:
    """Whether a picture or its caption stands between the announcement and the end of a post (indices in all blocks of the document)."""
    return any(
        block.kind == "image"
        or block.form == "ocr"
        or (_PICTURE_LINE.match(plain(block.text)) and len(block.text.split()) <= 40)
        for block in blocks[max(0, first) : last + 1]
    )
