"""The prose of French: what joins its clauses, what ends its sentences."""

import re

from temporal.languages.fr import verbs
from temporal.languages.fr.verbs.irregular import words
from temporal.letters import LETTERS
from temporal.syntax import Syntax

ACCENTED = rf"{LETTERS}(?:[\u0300-\u036f]++[^\W\d_]*+)*+"
#: « aujourd'hui » is one word, an elision ends its word, a hyphen does not, nor a comma in a number.
WORD = rf"[Aa]ujourd['’]hui|{ACCENTED}(?:['’]|(?:-{ACCENTED})++)?+|\d++(?:[.,]\d++)*+|[^\w\s]"

RELATIVES = "lequel laquelle lesquels lesquelles quoi qui"
PREPOSITIONS = ["à", "de", "pour", "par", "avec", "sur", "sous", "dans", "chez", "contre", "selon", "lors"]

SUBORDINATORS = frozenset(
    [
        *[
            "que",
            "qui",
            "dont",
            "où",
            "lorsque",
            "quand",
            "puisque",
            "quoique",
            "si",
            "comme",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
        ],
        *["auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles"],
        *(
            f"{lead} que"
            for lead in [
                "tandis",
                "alors",
                "parce",
                "après",
                "avant",
                "depuis",
                "pendant",
                "dès",
                "bien",
                "afin",
                "pour",
                "sans",
                "lors",
            ]
        ),
        *(
            f"{lead} que"
            for lead in [
                "jusqu'à",
                "à ce",
                "de ce",
                "à moins",
                "à condition",
                "étant donné",
                "ce",
                "de sorte",
                "si bien",
                "tant",
            ]
        ),
        "ce qui",
        "ce dont",
        *(f"{lead} {relative}" for lead in PREPOSITIONS for relative in RELATIVES.split()),
    ]
)

SYNTAX = Syntax(
    words=re.compile(WORD),
    verbs=verbs.read,
    elisions={"qu'": "que", "lorsqu'": "lorsque", "puisqu'": "puisque", "quoiqu'": "quoique", "jusqu'": "jusqu'"},
    subordinators=SUBORDINATORS,
    loose_subordinators=words("si comme quand où"),
    coordinators=frozenset(["et", "mais", "ou", "puis", "car", "ni", "or", "donc", "ainsi que", "plutôt que"]),
    sources=frozenset(["selon", "d'après", "d' après", "à en croire", "de source"]),
    subjects=words("il elle on ils elles je j' tu nous vous ce c' cela ça"),
    determiners=words(
        "le la les l' un une des du ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs"
    ),
    adverb=re.compile(r"(?:.{3,}ment|très|aussitôt|récemment|déjà|bientôt|puis|enfin|non|tout|à peine)\Z"),
    speech=re.compile(
        r"(?:annonc|indiqu|déclar|dit|affirm|précis|ajout|rapport|estim|soulign|expliqu|assur|confirm|confi|"
        r"raconté|rappel|not"
        r"|révél|écri|conclu|prévenu|prévien|averti|martel|lanc|regrett|insist|plai(?:nt|gn)|défend|insurg|report|"
        r"savoir|valoir|mention|commen|"
        r"témoign|répond|répliqu|appri|appren|prom(?:is|et)|reconn|prétend|adm(?:is|et)|revendiqu)"
    ),
    abbreviations=words(
        "m mm mme mmes mlle mlles dr pr me mgr st ste sts av apr env cf p pp no n° nos art vol chap éd fig hab",
        "tél min max janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim dép gén col lt cl bd",
        "boul pl r ex op id ibid vs",
    ),
    closing_abbreviations=words("etc h mn km kg j.-c j-c ap a.m p.m inc ltd corp co"),
    openers=words(
        "le la les l' un une des du il elle on ils elles ce cet cette ces c' en à au aux dans pour par selon",
        "après avant mais et ou sur son sa ses leur leurs nous vous je j' d' de plus depuis lors alors si quand",
        "lorsque puis",
    ),
)
