"""Every word that was meant to be printed is tagged: role and order as in the text golden of the same sheet."""

import re
import unicodedata
from collections import Counter

from document import Leaf

_LINE = re.compile(r'(?P<path>\S+) (?:[-\d.,x]+ ){2}(?P<mark>.*)', re.S)
#: Words may hold line breaks: a line starts where a path does.
_LINES = re.compile(r'\n(?=page |[~A-Z][\w\[\]/]* [-\d])')
_ALT = re.compile(r' alt="(?P<alt>.*)"$', re.S)
_TEXT = re.compile(r'^\S+ [\d.]+pt "(?P<words>.*)"$', re.S)


def _plain(words):
    """Hyphens and spaces that must not break are set as plain ones with a rule."""
    return words.replace("\u2011", "-").replace("\u00a0", " ")


def words_are_tagged_in_order(document):
    """The tagged words are the golden's, but for one passage where the sheet leads to a video."""
    if document.expected.golden is None:
        return
    wanted, _, draft = _golden(document)
    tagged = list(_tagged(document))
    said = [("P", word) for word in draft.split()]
    places = [place for place in range(len(tagged)) if tagged[place : place + len(said)] == said]
    if len(places) != 1:
        yield f"the draft mark is said {len(places)} times"
        return
    del tagged[places[0] : places[0] + len(said)]
    if document.expected.video:
        tagged = _without_passage(tagged, wanted, document)
    if tagged != wanted:
        pairs = enumerate(zip(tagged, wanted))
        place = next((place for place, (one, other) in pairs if one != other), min(len(tagged), len(wanted)))
        near = slice(place, place + 4)
        yield f"{len(tagged)} words for {len(wanted)}; from {place}: {tagged[near]} for {wanted[near]}"


def footers_are_as_meant(document):
    """What is left unread is the golden's footer with the number of each page, and nothing else."""
    if document.expected.golden is None:
        return
    _, (line, pages), draft = _golden(document)
    count = len(document.contents)
    for page, content in enumerate(document.contents.values(), 1):
        drawn = "".join(mark.text for mark in content.sequences if mark.is_artifact)
        numbers = iter((page, count))
        wanted = "".join([line, re.sub(r"\d+", lambda _: str(next(numbers)), pages), draft if page > 1 else ""])
        # From right to left glyphs stand in the order of the page, and nobody reads an artifact aloud.
        compared = _letters if document.expected.is_right_to_left else lambda text: "".join(text.split())
        if compared(drawn) != compared(wanted):
            yield f"page {page}: {drawn!r} where {wanted!r} is wanted"


def text_read_is_text_drawn(document):
    """Where glyphs stand in another order, the words to be read have the same letters as the glyphs."""
    for element in document.elements:
        if "/ActualText" in element.object:
            leaves = (kid for kid in element.kids if isinstance(kid, Leaf))
            drawn = "".join(document.contents[leaf.page].text(leaf.content_id) for leaf in leaves)
            if _letters(drawn) != _letters(str(element.object.ActualText)):
                yield f"{element.tag} {element.identity}: ActualText has other letters than what is drawn"


def _letters(text: str) -> Counter:
    """Letters without their shapes, spaces or marks of direction."""
    signs = unicodedata.normalize("NFKC", text)
    return Counter(sign for sign in signs if not sign.isspace() and unicodedata.category(sign) != "Cf")


def _golden(document):
    """The golden's words with their path, the texts of its first page's footer, and its draft mark.

    The mark is said once, at the foot of the first page, wherever in the words that page ends.
    """
    words, footers, draft, pages = [], [], "", 0
    for line in _LINES.split(document.expected.golden.read_text().strip()):
        pages += line.startswith("page ")
        parts = _LINE.fullmatch(line)
        if parts is None:
            continue
        path, mark = parts["path"], parts["mark"]
        alt = _ALT.search(mark)
        text = _TEXT.fullmatch(mark[: alt.start()] if alt else mark)
        if path.startswith("~"):
            footers += [text["words"]] if text and pages == 1 else []
        elif alt:
            entry = (path, alt["alt"])
            words += [entry] if words[-1:] != [entry] else []
        elif text and mark.startswith("footer "):
            draft = text["words"]
        elif text:
            words += [(path, word) for word in _plain(text["words"]).split()]
    return words, footers, draft


def _tagged(document):
    for element in document.elements:
        if not any(isinstance(kid, Leaf) for kid in element.kids):
            continue
        path = "/".join(reversed([_name(element), *map(_name, list(element.ancestors())[:-1])]))
        if "/Alt" in element.object:
            yield path, str(element.object.Alt)
        else:
            for word in document.text(element).split():
                yield path, word


def _name(element) -> str:
    scope = element.attribute("/Table", "/Scope")
    return element.tag[1:] + (f"[{str(scope)[1:]}]" if scope is not None else "")


def _without_passage(tagged, wanted, document):
    """The words without the one passage that the golden does not have; it must hold the video's address."""
    length = len(tagged) - len(wanted)
    start = next((place for place, (one, other) in enumerate(zip(tagged, wanted)) if one != other), len(wanted))
    passage = "".join(word for _, word in tagged[start : start + length])
    if length <= 0 or document.expected.video not in passage.replace("\u200b", ""):
        return tagged
    return tagged[:start] + tagged[start + length :]


CHECKS = [words_are_tagged_in_order, footers_are_as_meant, text_read_is_text_drawn]
