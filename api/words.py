"""Every sentence that problems say, in French and in English."""

from collections.abc import Mapping

Sentences = Mapping[str, Mapping[str, str]]

#: The kinds of problem, in a few words.
TITLES: Sentences = {
    "invalid-parameters": {"en": "Invalid parameters", "fr": "Paramètres non valables"},
    "invalid-body": {"en": "Invalid body", "fr": "Corps non valable"},
    "malformed-json": {"en": "Malformed JSON", "fr": "JSON mal formé"},
    "key-required": {"en": "Key required", "fr": "Clé exigée"},
    "key-refused": {"en": "Key refused", "fr": "Clé refusée"},
    "scope-too-narrow": {"en": "Not with this key", "fr": "Pas avec cette clé"},
    "unknown-host": {"en": "Unknown host", "fr": "Hôte inconnu"},
    "not-found": {"en": "Not found", "fr": "Introuvable"},
    "method-not-allowed": {"en": "Method not allowed", "fr": "Méthode non permise"},
    "too-large": {"en": "Body too large", "fr": "Corps trop volumineux"},
    "query-too-long": {"en": "Query too long", "fr": "Requête trop longue"},
    "too-many-parameters": {"en": "Too many parameters", "fr": "Trop de paramètres"},
    "too-deep": {"en": "JSON nested too deep", "fr": "JSON trop imbriqué"},
    "unsupported-media-type": {"en": "Unsupported media type", "fr": "Type de média non pris en charge"},
    "too-many-requests": {"en": "Too many requests", "fr": "Trop de requêtes"},
    "unavailable": {"en": "Unavailable", "fr": "Indisponible"},
    "internal-error": {"en": "Internal error", "fr": "Erreur interne"},
}

DETAILS: Sentences = {
    "invalid-parameters": {
        "en": "The query string says something that cannot be answered; `errors` names each parameter.",
        "fr": "L'adresse demande quelque chose à quoi on ne peut répondre ; `errors` nomme chaque paramètre.",
    },
    "invalid-body": {
        "en": "The body is JSON but not of the expected shape; `errors` points to each member.",
        "fr": "Le corps est du JSON mais n'a pas la forme attendue ; `errors` désigne chaque membre.",
    },
    "malformed-json": {
        "en": "The body is not JSON that can be read (RFC 8259, in UTF-8).",
        "fr": "Le corps n'est pas du JSON lisible (RFC 8259, en UTF-8).",
    },
    "key-required": {
        "en": "This asks for a key: send the header « Authorization: Bearer KEY »; `frise keys create` makes one.",
        "fr": "Il y faut une clé : envoyez l'en-tête « Authorization: Bearer CLÉ » ; `frise keys create` en crée une.",
    },
    "key-refused": {
        "en": "The key is none of ours, or has been revoked.",
        "fr": "Cette clé n'est pas de nous, ou a été révoquée.",
    },
    "scope-too-narrow": {
        "en": "The key is for « {held} », and this needs « {wanted} ».",
        "fr": "Cette clé est faite pour « {held} », et il faut ici « {wanted} ».",
    },
    "unknown-host": {
        "en": "« {host} » is no name of this server's, so nothing is written; FRISE_HOSTS names those that are.",
        "fr": "« {host} » n'est pas un nom de ce serveur, rien n'est donc écrit ; FRISE_HOSTS nomme ceux qui le sont.",
    },
    "not-found": {"en": "Nothing stands at {path}.", "fr": "Il n'y a rien à {path}."},
    "method-not-allowed": {
        "en": "{method} is not possible at {path}; what is: {allowed}.",
        "fr": "{method} n'est pas possible à {path} ; ce qui l'est : {allowed}.",
    },
    "too-large": {
        "en": "A body may have {limit} bytes at most; {sent} or more were sent.",
        "fr": "Un corps peut avoir {limit} octets au plus ; il en est venu {sent} ou davantage.",
    },
    "query-too-long": {
        "en": "A query string may have {limit} bytes at most, not {sent}; ask in several requests.",
        "fr": "Une requête peut avoir {limit} octets au plus, et non {sent} ; demandez en plusieurs fois.",
    },
    "too-many-parameters": {
        "en": "A query may have {limit} parameters at most, not {sent}; ask in several requests.",
        "fr": "Une requête peut avoir {limit} paramètres au plus, et non {sent} ; demandez en plusieurs fois.",
    },
    "too-deep": {
        "en": "JSON may be nested {limit} deep at most; at byte {place} this goes {sent} deep.",
        "fr": "Du JSON peut être imbriqué {limit} fois au plus ; à l'octet {place}, celui-ci l'est {sent} fois.",
    },
    "unsupported-media-type": {
        "en": "Send application/json, as it is and in UTF-8, not {given}.",
        "fr": "Envoyez application/json, tel quel et en UTF-8, et non {given}.",
    },
    "too-many-requests": {
        "en": "You have asked too often; ask again after the seconds that Retry-After says.",
        "fr": "Vous avez demandé trop souvent ; redemandez après les secondes que dit Retry-After.",
    },
    "unavailable": {"en": "The database does not answer.", "fr": "La base de données ne répond pas."},
    "internal-error": {
        "en": "The fault is ours; it has been written down.",
        "fr": "La faute est de notre côté ; elle a été consignée.",
    },
}

#: One sentence for each code a schema or a reader raises. {name} is the parameter or member, {value} what was said;
#: numbers and choices come from the validators of the field.
FAULTS: Sentences = {
    "unknown": {"en": "{name} is not known here.", "fr": "{name} n'est pas connu ici."},
    "unknown_near": {
        "en": "{name} is not known here; did you mean {nearest}?",
        "fr": "{name} n'est pas connu ici ; vouliez-vous dire {nearest} ?",
    },
    "repeated": {"en": "{name} may be given once only.", "fr": "{name} ne peut être donné qu'une fois."},
    "required": {"en": "{name} is required.", "fr": "{name} est obligatoire."},
    "null": {"en": "{name} cannot be null.", "fr": "{name} ne peut pas être nul."},
    "blank": {"en": "{name} is empty.", "fr": "{name} est vide."},
    "wordless": {
        "en": "« {value} » has no word to search for.",
        "fr": "« {value} » ne contient aucun mot à chercher.",
    },
    "not_text": {
        "en": "{name} must be a string.",
        "fr": "{name} doit être une chaîne de caractères.",
    },
    "not_an_object": {"en": "An object is expected.", "fr": "Un objet est attendu."},
    "unstorable": {
        "en": "{name} holds a NUL or half a surrogate pair, which no text has.",
        "fr": "{name} contient un caractère nul ou une moitié de paire de substitution, qu'aucun texte ne contient.",
    },
    "not_utf8": {
        "en": "{name} is not UTF-8: « é » is %C3%A9 in a query string.",
        "fr": "{name} n'est pas en UTF-8 : « é » s'écrit %C3%A9 dans une adresse.",
    },
    "too_long": {
        "en": "{name} may have {max} characters at most, not {length}.",
        "fr": "{name} peut avoir {max} caractères au plus, et non {length}.",
    },
    "not_a_number": {
        "en": "{name} is a whole number, not « {value} ».",
        "fr": "{name} est un entier, et non « {value} ».",
    },
    "out_of_range": {
        "en": "{name} goes from {min} to {max}; « {value} » does not.",
        "fr": "{name} va de {min} à {max} ; « {value} » n'y est pas.",
    },
    "not_a_choice": {
        "en": "« {value} » is not one of {choices_text}.",
        "fr": "« {value} » n'est pas l'un de : {choices_text}.",
    },
    "not_a_choice_near": {
        "en": "« {value} » is not one of {choices_text}; did you mean {nearest}?",
        "fr": "« {value} » n'est pas l'un de : {choices_text} ; vouliez-vous dire {nearest} ?",
    },
    "not_a_language": {
        "en": "« {value} » is not an ISO 639-1 code.",
        "fr": "« {value} » n'est pas un code ISO 639-1.",
    },
    "not_an_id": {
        "en": "« {value} » is not an id: 32 hexadecimal digits.",
        "fr": "« {value} » n'est pas un identifiant : 32 chiffres hexadécimaux.",
    },
    "not_a_url": {
        "en": "« {value} » is not an http or https address.",
        "fr": "« {value} » n'est pas une adresse http ou https.",
    },
    "not_a_day_of_the_year": {
        "en": "« {value} » is not a day of the year: month and day, in two digits each.",
        "fr": "« {value} » n'est pas un jour de l'année : mois et jour, en deux chiffres chacun.",
    },
    "zoned": {
        "en": "« {value} » has a zone; times here are those of the place and have none: 2024-11-19T14:30.",
        "fr": "« {value} » a un fuseau ; les heures sont ici celles du lieu et n'en ont pas : 2024-11-19T14:30.",
    },
    "no_such_day": {"en": "The calendar has no « {value} ».", "fr": "Le calendrier n'a pas de « {value} »."},
    "unreadable": {
        "en": "« {value} » is not a date that could be read, in notation (EDTF) or in words.",
        "fr": "« {value} » n'est pas une date lisible, ni en notation (EDTF), ni en toutes lettres.",
    },
    "no_reader": {
        "en": "« {value} » could not be read: dates in words are not read in this language.",
        "fr": "« {value} » n'a pu être lu : les dates en toutes lettres ne sont pas lues dans cette langue.",
    },
    "beyond": {
        "en": "« {value} » leads out of the calendar, whose years run from -9999 to 9999.",
        "fr": "« {value} » mène hors du calendrier, dont les années vont de -9999 à 9999.",
    },
    "undated": {
        "en": "« {value} » names no place in the calendar: it is a duration, a repetition or a vague reference.",
        "fr": "« {value} » ne désigne aucun moment du calendrier : c'est une durée, une répétition ou un renvoi vague.",
    },
    "reversed": {
        "en": "« {value} » ends before it begins.",
        "fr": "« {value} » finit avant de commencer.",
    },
    "unbounded": {
        "en": "« {value} » is open at both ends: leave {name} out for all of time.",
        "fr": "« {value} » est ouvert des deux côtés : omettez {name} pour tout le temps.",
    },
    "two_whens": {
        "en": "{name} and datetime both say when: give one of them.",
        "fr": "{name} et datetime disent tous deux quand : donnez l'un des deux.",
    },
    "idle": {
        "en": "{name} says how a date is meant, and there is none: give datetime, from or to with it.",
        "fr": "{name} dit comment une date s'entend, et il n'y en a pas : donnez aussi datetime, from ou to.",
    },
    "not_a_day": {
        "en": "{name} is one day, not « {value} ».",
        "fr": "{name} est un jour, et non « {value} ».",
    },
    "too_many_buckets": {
        "en": "By {value} that makes {many} buckets, and {most} at most are shown: ask for longer ones or less time.",
        "fr": "Par « {value} », cela fait {many} tranches, et il s'en montre {most} au plus : demandez-en "
        "de plus longues, ou moins de temps.",
    },
    "bad_cursor": {
        "en": "The cursor is not one of ours: take it from `links.next`, whole.",
        "fr": "Ce curseur n'est pas de nous : prenez-le dans `links.next`, en entier.",
    },
    "cursor_of_another": {
        "en": "The cursor belongs to another query: begin again without it.",
        "fr": "Ce curseur appartient à une autre requête : recommencez sans lui.",
    },
}
