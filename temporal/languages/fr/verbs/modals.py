"""Verbs that carry an infinitive: « doit s'ouvrir », « va partir », « vient d'arriver », « fait construire »."""

from temporal.languages.fr.verbs.forms import Form
from temporal.languages.fr.verbs.group import Group, chain, is_ahead
from temporal.languages.fr.verbs.line import Line
from temporal.languages.fr.verbs.single import plain
from temporal.syntax import Mood, Tense


def modal(line: Line, at: int, form: Form, last: Group | None) -> Group | None:
    """« doit s'ouvrir » lies ahead, « devait s'ouvrir » did once, « a pu » is told of what was."""
    carried = line.infinitive(at + 1)
    if carried is None:
        return plain(line, at, form, last)
    head, passive, past = chain(line, carried)
    if past:
        return Group(line.start(at), head, Tense.PAST, form.mood, passive)
    permits = line.keys[at].startswith("p") and not is_ahead(form)
    tense = Tense.FUTURE if form.tense is Tense.PRESENT and not permits else form.tense
    return Group(line.start(at), head, tense, form.mood, passive, announcing=not permits)


def going(line: Line, at: int, form: Form, last: Group | None) -> Group | None:
    """« va partir »; « allait partir » is ahead in what someone said: « a dit qu'elle allait partir »."""
    carried = line.infinitive(at + 1)
    if carried is None:
        return plain(line, at, form, last)
    head, passive, _ = chain(line, carried)
    told = last is not None and "que" in line.keys[last.head : at]
    tense = form.tense if form.tense is Tense.PAST and not told else Tense.FUTURE
    return Group(line.start(at), head, tense, form.mood, passive, announcing=True)


def coming(line: Line, at: int, form: Form, last: Group | None) -> Group | None:
    """« vient d'arriver » is past."""
    after = line.skip(at + 1)
    carried = line.infinitive(after + 1) if line.keys[after] in {"de", "d'"} else None
    if carried is None or form.mood is not Mood.INDICATIVE:
        return plain(line, at, form, last)
    head, passive, _ = chain(line, carried)
    return Group(line.start(at), head, Tense.PAST, form.mood, passive)


def causing(line: Line, at: int, form: Form, last: Group | None) -> Group | None:
    """« fait construire », « fera sauter »."""
    carried = line.infinitive(at + 1)
    group = plain(line, at, form, last)
    if group is None or carried is None or carried > at + 2:
        return group
    return group._replace(head=chain(line, carried)[0])
