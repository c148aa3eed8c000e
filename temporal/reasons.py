"""Why a date is what it is, for people: one table of sentences in French and English."""

from temporal.mention import Words

REASONS: dict[str, tuple[str, str]] = {
    "stated": ("dit en entier", "said in full"),
    "named": ("désigné par son nom", "known by its name"),
    "no_antecedent": (
        "compté d’une date que le texte ne donne pas avant",
        "counted from a date that the text has not given before",
    ),
    "no_anchor": (
        "relatif, et l’article n’a pas de date de publication",
        "relative, and the article has no publication date",
    ),
    "asked.past": ("la demande préfère le passé", "the request prefers the past"),
    "signal.past": ("sa préposition regarde vers le passé", "its preposition looks back"),
    "signal.future": ("ce qui l’introduit regarde vers l’avenir", "what introduces it looks ahead"),
    "asked.future": ("la demande préfère l’avenir", "the request prefers the future"),
    "announced": ("« {word} » annonce", "“{word}” announces"),
    "no_verb": ("aucun verbe n’en décide", "no verb decides"),
    "verb.past": ("« {verb} » est au passé", "“{verb}” is in the past"),
    "verb.future": ("« {verb} » annonce l’avenir", "“{verb}” looks ahead"),
    "verb.present": ("« {verb} » est au présent", "“{verb}” is in the present"),
    "weekday.before": (
        "{lean} : le {weekday} qui précède la publication",
        "{lean}: the {weekday} before the publication",
    ),
    "weekday.after": ("{lean} : le {weekday} qui suit la publication", "{lean}: the {weekday} after the publication"),
    "told_elsewhere": ("le jour que dit la suite du texte, {day}", "the day that the rest of the text tells, {day}"),
    "that_day": ("{lean} : ce jour de la publication même", "{lean}: the day of publication itself"),
    "before": ("{lean} : le dernier avant la publication", "{lean}: the last before the publication"),
    "after": ("{lean} : le prochain après la publication", "{lean}: the next after the publication"),
    "nearest": ("{lean} : le plus proche de la publication", "{lean}: the nearest to the publication"),
    "story_year": ("l’année du récit, {year}", "the story’s year, {year}"),
    "publication_day": ("le jour de la publication", "the day of publication"),
    "publication_month": ("dans le mois de la publication", "in the month of the publication"),
    "running_day": ("le dernier jour cité, {day}", "the last day mentioned, {day}"),
    "last_before": ("le dernier avant la publication", "the last before the publication"),
    "last_begun": ("le dernier commencé avant la publication", "the last that began before the publication"),
    "next_after": ("le prochain après la publication", "the next after the publication"),
    "this_week": ("celui de la semaine de la publication", "the one in the week of the publication"),
    "of_this_year": ("celui de l’année de la publication", "the one of the publication’s year"),
    "earlier_in": ("du début à la veille de la publication", "from its start to the day before the publication"),
    "later_in": ("du lendemain de la publication à la fin", "from the day after the publication to its end"),
    "part": ("{because} ; cette partie seulement", "{because}; that part only"),
    "two_digits": ("la dernière à finir par ces deux chiffres", "the latest that ends in these two digits"),
    "duration": ("une durée", "a duration"),
    "set": ("une répétition", "a recurrence"),
    "reference": ("un repère sans date", "a reference without a date"),
    "clock": ("l’heure de ce jour : {day}", "the time on that day: {day}"),
    "computed": ("fête calculée pour l’année {year}", "feast computed for the year {year}"),
    "generic": ("en général, non une fois", "in general, not once"),
    "dateparser": (
        "lu par dateparser, sans grammaire de cette langue",
        "read by dateparser, no grammar of this language",
    ),
}


WEEKDAYS = (
    {"fr": "lundi", "en": "Monday"},
    {"fr": "mardi", "en": "Tuesday"},
    {"fr": "mercredi", "en": "Wednesday"},
    {"fr": "jeudi", "en": "Thursday"},
    {"fr": "vendredi", "en": "Friday"},
    {"fr": "samedi", "en": "Saturday"},
    {"fr": "dimanche", "en": "Sunday"},
)


PLAIN = {key: {"fr": french, "en": english} for key, (french, english) in REASONS.items()}


def reason(key: str, **said: object) -> Words:
    """The sentence in both languages; a value that is itself Words is put in each in its own language."""
    if not said:
        return PLAIN[key]
    french, english = REASONS[key]
    return {
        "fr": french.format(**{name: _in("fr", value) for name, value in said.items()}),
        "en": english.format(**{name: _in("en", value) for name, value in said.items()}),
    }


def _in(language: str, value: object) -> object:
    return value[language] if isinstance(value, dict) else value
