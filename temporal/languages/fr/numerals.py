"""French numbers in words: cardinals to 99 and the great ones, ordinals, Roman numerals of centuries."""

UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
IRREGULAR_ORDINALS = {"premier": 1, "première": 1, "second": 2, "seconde": 2}
ORDINAL_STEMS = {"quatre": "quatr", "cinq": "cinqu", "neuf": "neuv"}


def cardinals() -> dict[str, object]:
    """« un » to « quatre-vingt-dix-neuf », hyphens said as words, with and without them."""
    said = {spelling: number for number in range(1, 100) for spelling in _spellings(_cardinal(number))}
    return {
        **said,
        "quatre - vingt": 80,
        "quatre vingt": 80,
        "une": 1,
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "vingt et une": 21,
        "trente et une": 31,
    }


def _cardinal(number: int) -> str:
    if number < 20:
        return UNITS[number]
    tens = max(ten for ten in TENS if ten <= number)
    rest = number - tens
    if rest == 0:
        return TENS[tens] + ("s" if tens == 80 else "")
    joined = " et " if rest in {1, 11} and tens != 80 else "-"
    return TENS[tens] + joined + UNITS[rest]


def _spellings(word: str) -> set[str]:
    """« vingt-deux » with its hyphens, and with spaces as it is often typed."""
    return {word.replace("-", " - "), word.replace("-", " ")}


def ordinals() -> dict[str, object]:
    """« premier », « deuxième » … « trente et unième » and their feminines and plurals."""
    said = dict(IRREGULAR_ORDINALS)
    for number in range(2, 32):
        word = _cardinal(number)
        head, gap, last = word.rpartition("-" if "-" in word else " ")
        stem = ORDINAL_STEMS.get(last, last.removesuffix("e"))
        said[(head + gap + stem + "ième").replace("-", " - ")] = number
    plurals = {word + "s": number for word, number in said.items()}
    return {**said, **plurals}


def roman(number: int) -> str:
    """Lower-case Roman numeral of 1 to 39."""
    said = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        said += letters * count
    return said


def centuries() -> dict[str, object]:
    """« xixe », « XIXème », « Ier » (folded) by their number."""
    endings = ("e", "ᵉ", "è", "ème", "eme", "ième", "")
    said: dict[str, object] = {roman(n) + ending: n for n in range(1, 31) for ending in endings if ending or n > 1}
    return {**said, "ier": 1, "iᵉʳ": 1, "ire": 1}
