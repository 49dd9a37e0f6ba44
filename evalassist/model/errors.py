"""Every coded error and notice of the project, with its French message, in one catalogue.

An ``EvalAssistError`` stops the work on one dossier (or the command); a ``Notice`` is a recoverable problem and goes into the
report. ``docs/codes.md`` is generated from this file.
"""

from __future__ import annotations

from typing import Any, Final

from evalassist.model.base import Noun

EXIT_OK: Final = 0
EXIT_USAGE: Final = 2
EXIT_SOME_UNREAD: Final = 3
EXIT_OUTPUT: Final = 4
EXIT_RUBRIC: Final = 5
EXIT_JOURNAL: Final = 6
EXIT_INTERNAL: Final = 70

ERRORS: Final[dict[str, tuple[int, str]]] = {
    # code: (exit status, French message with {named} parameters: what happened, then what to do)
    "FILE_MISSING": (EXIT_SOME_UNREAD, "le fichier « {file} » est introuvable ; vérifiez le chemin"),
    "FILE_EMPTY": (EXIT_SOME_UNREAD, "le fichier « {file} » est vide ; demandez un nouvel envoi"),
    "FILE_TOO_BIG": (EXIT_SOME_UNREAD, "le fichier « {file} » pèse {size} Mo (limite : {limit} Mo) ; réduisez ses images"),
    "FILE_UNREADABLE": (EXIT_SOME_UNREAD, "le fichier « {file} » ne peut pas être ouvert ({reason}) ; vérifiez les droits"),
    "FORMAT_UNSUPPORTED": (
        EXIT_SOME_UNREAD,
        "le format de « {file} » ({found}) n'est pas pris en charge ; enregistrez le dossier en DOCX ou en PDF",
    ),
    "DOCX_BROKEN": (EXIT_SOME_UNREAD, "« {file} » n'est pas un DOCX lisible ({reason}) ; rouvrez-le dans Word et réenregistrez-le"),
    "PDF_BROKEN": (EXIT_SOME_UNREAD, "« {file} » n'est pas un PDF lisible ({reason}) ; exportez-le de nouveau"),
    "ENCRYPTED": (EXIT_SOME_UNREAD, "« {file} » est protégé par un mot de passe ; demandez une copie sans protection"),
    "NO_PAGES": (EXIT_SOME_UNREAD, "« {file} » ne contient aucune page ; exportez-le de nouveau"),
    "NO_TEXT": (
        EXIT_SOME_UNREAD,
        "aucun texte n'a pu être lu dans « {file} » ({reason}) ; essayez --ocr always ou demandez une version texte",
    ),
    "BOMB": (EXIT_SOME_UNREAD, "« {file} » est refusé : contenu démesuré ou piégé ({reason})"),
    "TIMEOUT": (EXIT_SOME_UNREAD, "la lecture de « {file} » a dépassé {seconds} s ; augmentez --timeout ou allégez le fichier"),
    "WORKER_DIED": (EXIT_SOME_UNREAD, "la lecture de « {file} » s'est arrêtée brutalement ({reason}) ; le fichier est sans doute abîmé"),
    "NO_DOSSIER": (EXIT_USAGE, "aucun dossier DOCX ou PDF dans « {path} »"),
    "RUBRIC_UNKNOWN": (EXIT_USAGE, "le référentiel « {name} » est inconnu{hint} ; liste : evalassist rubric list"),
    "RUBRIC_INVALID": (EXIT_RUBRIC, "le référentiel contient {count} erreur(s) :\n{details}"),
    "RUBRIC_SOURCE": (EXIT_USAGE, "« {file} » ne peut pas être importé ({reason})"),
    "RUBRIC_SOURCE_BIG": (EXIT_USAGE, "« {file} » dépasse la limite d'importation ({what} : {limit}) ; découpez-le"),
    "RUBRIC_SOURCE_EMPTY": (
        EXIT_USAGE,
        "aucun critère n'a été reconnu dans « {file} » ; recopiez-le dans une grille CSV (id, bloc, compétence, critère) et importez la grille",
    ),
    "FICHE_UNKNOWN": (EXIT_USAGE, "la fiche « {number} » n'est pas dans « {file} »{hint}"),
    "FILE_EXISTS": (EXIT_OUTPUT, "« {path} » existe déjà ; choisissez un autre nom, ou ajoutez --force pour le remplacer"),
    "DELIVERABLE_UNKNOWN": (EXIT_USAGE, "le livrable « {name} » n'existe pas dans {rubric} ; choix possibles : {choices}"),
    "CRITERION_UNKNOWN": (EXIT_USAGE, "le critère « {name} » n'existe pas ici{hint}"),
    "ELEMENT_UNKNOWN": (EXIT_USAGE, "le type d'élément « {name} » est inconnu{hint} ; liste : evalassist elements"),
    "FORMAT_OPTION": (EXIT_USAGE, "format de rapport inconnu : « {name} » ; choix possibles : {choices}"),
    "OUTPUT_UNWRITABLE": (EXIT_OUTPUT, "impossible d'écrire dans « {path} » ({reason}) ; choisissez un autre dossier avec --out"),
    "OUTPUT_BUSY": (EXIT_OUTPUT, "un autre traitement écrit déjà dans « {path} » ; attendez sa fin ou choisissez un autre --out"),
    "STATE_BROKEN": (EXIT_OUTPUT, "le suivi « {path} » est illisible ({reason}) ; supprimez ce fichier pour tout relire"),
    "FILE_CHANGED": (EXIT_SOME_UNREAD, "« {file} » a changé pendant la lecture ; relancez la commande quand il ne bouge plus"),
    "SUBMISSION_EMPTY": (EXIT_SOME_UNREAD, "le dépôt « {name} » ne contient ni DOCX ni PDF ({found}) ; demandez un nouvel envoi"),
    "MEMORY": (EXIT_SOME_UNREAD, "la lecture de « {file} » demande trop de mémoire ; augmentez --memory ou allégez le fichier"),
    "WORKER_START": (
        EXIT_INTERNAL,
        "les processus de lecture ne démarrent pas ({reason}) ; vérifiez --memory et l'installation (evalassist doctor), ou ajoutez --jobs 0",
    ),
    "ARCHIVE_BROKEN": (EXIT_USAGE, "l'archive « {file} » ne peut pas être ouverte ({reason}) ; téléchargez-la de nouveau"),
    "CLUSTER_UNAVAILABLE": (
        EXIT_USAGE,
        "la grappe de calcul « {address} » n'est pas joignable ({reason}) ; sans --cluster, tout se fait ici",
    ),
    "WORKSHEET_REFUSED": (EXIT_USAGE, "la feuille d'évaluation « {file} » n'a pas été complétée ({reason}) ; rien n'y a été changé"),
    "MOODLE_REFUSED": (EXIT_USAGE, "le retour vers Moodle est refusé : {reason}"),
    "MODEL_NOT_FOUND": (EXIT_USAGE, "le modèle « {name} » est introuvable sur cette machine ; donnez un dossier sentence-transformers"),
    "REPORT_INVALID": (EXIT_USAGE, "« {file} » n'est pas un rapport evalassist lisible ({reason})"),
    "DATA_UNWRITABLE": (EXIT_OUTPUT, "le dossier de données « {path} » n'est pas utilisable ({reason}) ; indiquez-en un autre avec --data"),
    "JOURNAL_ALTERED": (EXIT_JOURNAL, "le journal « {path} » n'est plus intact :\n{details}"),
    "DECISIONS_INVALID": (
        EXIT_USAGE,
        "« {file} » n'est pas un fichier de décisions lisible ({reason}) ; exportez-le de nouveau depuis le rapport",
    ),
    "DECISIONS_MISMATCH": (EXIT_USAGE, "« {file} » est refusé : ses décisions portent sur {what} ; rien n'a été enregistré"),
    "TOO_FEW_DECISIONS": (EXIT_USAGE, "pas assez de décisions pour {purpose} : {found} ; il faut {needed}"),
    "PERSON_UNKNOWN": (EXIT_USAGE, "aucune trace ne correspond à « {name} » dans « {path} »"),
    "PSEUDONYM_FORMAT": (EXIT_USAGE, "--pseudonymise ne peut pas produire le format « {name} » : il contiendrait le texte d'origine"),
    "PSEUDONYM_KEY": (
        EXIT_USAGE,
        "le fichier de correspondance « {path} » n'est pas utilisable ({reason}) ; choisissez-en un autre avec --key",
    ),
    "INTERNAL": (EXIT_INTERNAL, "erreur interne pendant « {stage} » : {reason} ; signalez-la avec ce message"),
}

NOTICES: Final[dict[str, str]] = {
    "HIDDEN_TEXT": "texte invisible ignoré ({how}) : « {sample} »",
    "INJECTION": "texte qui semble s'adresser à un outil de correction, ignoré : « {sample} »",
    "LOOKALIKE": "{count} caractère(s) trompeur(s) ou invisible(s) normalisé(s) : « {sample} »",
    "DOUBLED_TEXT": "texte dessiné en double, lu une seule fois",
    "DETECTOR_CRASH": "la recherche de « {type} » a échoué ; les critères concernés ne sont pas conclus",
    "PARTIAL_READ": "lecture partielle : {reason}",
    "NOT_FRENCH": "le texte ne semble pas rédigé en français ; les résultats sont peu fiables",
    "SHORT": "le dossier ne compte que {words} mots ; vérifiez que le fichier est complet",
    "OCR_USED": "{count} page(s) ou image(s) lue(s) par reconnaissance de caractères ; confiance moyenne {confidence} %",
    "LIMIT_REACHED": "limite atteinte ({what}) : la suite du dossier n'a pas été lue",
    "TRACKED_CHANGES": "suivi des modifications : {inserted} insertion(s) acceptée(s), {deleted} suppression(s) mise(s) à part",
    "EXTERNAL_REF": "{count} lien(s) externe(s) ou objet(s) incorporé(s) non ouvert(s)",
    "EXTENSION": "l'extension du fichier ({extension}) ne dit pas son vrai format ; il a été lu comme {found}",
    "REPAIRED": "fichier abîmé lu au mieux ({reason}) ; vérifiez l'original",
}


class Notice(Noun):
    """A recoverable problem: a code of ``NOTICES``, its French message and the page it was met on."""

    code: str
    message: str
    page: int | None = None


def notice(code: str, page: int | None = None, **params: Any) -> Notice:
    """Build a notice from the catalogue; KeyError when the code or a parameter is unknown."""
    return Notice(code=code, message=NOTICES[code].format(**params), page=page)


class EvalAssistError(Exception):
    """A coded error with a one-line French message.

    ``code`` is a key of ``ERRORS``; ``exit_status`` is what the command ends with.
    """

    def __init__(self, code: str, **params: Any) -> None:
        status, template = ERRORS[code]
        self.code = code
        self.params = {name: str(value) for name, value in params.items()}
        self.exit_status = status
        self.message = template.format(**params)
        super().__init__(f"[{code}] {self.message}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (self.code, self.params))


def _rebuild(code: str, params: dict[str, str]) -> EvalAssistError:
    return EvalAssistError(code, **params)
