from hypothesis import given
from hypothesis import strategies as st

from evalassist.language.cues import CueIndex, bits
from evalassist.language.words import cue_pattern, sentences, stems, strip_accents, words


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_sentences_keep_abbreviations_and_numbers_whole() -> None:
    assert pieces("M. Durand a réservé 3.5 km de piste. Ensuite, il est parti.") == [
        "M. Durand a réservé 3.5 km de piste.",
        "Ensuite, il est parti.",
    ]
    assert pieces("Cf. p. 12 du dossier.") == ["Cf. p. 12 du dossier."]


def test_sentences_split_on_new_lines_and_question_marks() -> None:
    assert pieces("Pourquoi ? Parce que.\nVoilà") == ["Pourquoi ?", "Parce que.", "Voilà"]


@given(st.text(max_size=300))
def test_sentences_lose_only_white_space(text: str) -> None:
    kept = "".join("".join(piece.split()) for piece in pieces(text))
    assert kept == "".join(text.split())


def test_words_drop_elided_articles_and_accents() -> None:
    assert words("L'école d'Éléonore, c’est l’œuvre") == ["ecole", "eleonore", "est", "oeuvre"]


def test_stems_join_inflections() -> None:
    assert stems("les publications") == stems("publication")


CUES = ("ressource*", "chef de projet", "abonné", "€", "mot-clé*", "google ads", "taux d'engagement")


@given(
    st.lists(
        st.sampled_from(
            ["ressources", "chef", "de", "projet", "abonnés", "12 €", "mots-clés", "Google", "Ads", "taux", "d'engagement", "rien"]
        ),
        max_size=12,
    )
)
def test_cue_index_agrees_with_the_regular_expressions(parts: list[str]) -> None:
    plain = strip_accents(" ".join(parts))
    index = CueIndex([plain])
    for cue in CUES:
        assert bool(index.mask(cue)) == bool(cue_pattern(cue).search(plain)), cue


def test_bits() -> None:
    assert bits(0b10110) == [1, 2, 4]


def test_strip_accents_is_the_decomposition_without_marks() -> None:
    import unicodedata

    text = "".join(chr(code) for code in range(1, 0x3000) if not 0xD800 <= code < 0xE000) + "ﬁ é e\u0301 Å İ ẞ Œuvre l’été"
    lowered = text.lower().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    expected = "".join(char for char in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(char))
    assert strip_accents(text) == expected
