"""What pages draw: all of it marked, and only footers' words are left unread."""

import pikepdf


def nothing_is_unmarked(document):
    """Text, paths and pictures stand inside marked content."""
    for page, content in document.contents.items():
        if content.loose:
            yield f"page {page}: {len(content.loose)} painted outside marked content: {content.loose[:5]}"
        yield from (f"page {page}: {fault}" for fault in content.faults)


def sequences_are_known(document):
    """Outermost sequences are artifacts or have a number in the tree; /Private is gone."""
    for page, content in document.contents.items():
        for mark in content.sequences:
            if mark.tag == "/Private":
                yield f"page {page}: a /Private sequence is left"
            if mark.is_artifact and mark.content_id is not None and "/Type" not in mark.properties:
                yield f"page {page}: an artifact is numbered {mark.content_id} as if it were in the tree"


def footers_are_footers(document):
    """A page that draws anything has one footer (UA-1 7.8); no other artifact hides words."""
    for page, content in document.contents.items():
        if not content.sequences:
            continue
        footers = [mark for mark in content.sequences if mark.is_footer and mark.text.strip()]
        if len(footers) != 1:
            yield f"page {page}: {len(footers)} footers"
        for mark in content.sequences:
            if mark.is_artifact and not mark.is_footer and mark.text.strip():
                yield f"page {page}: an artifact hides {len(mark.text)} characters"


def forms_are_pictures(document):
    """Forms hold no words and no marks: both would be out of the tree's reach."""
    for each in document.pdf.objects:
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Form":
            operators = {str(step.operator) for step in pikepdf.parse_content_stream(each)}
            if operators & {"BT", "BDC", "BMC"}:
                yield f"form {each.objgen} holds {operators & {'BT', 'BDC', 'BMC'}}"


CHECKS = [nothing_is_unmarked, sequences_are_known, footers_are_footers, forms_are_pictures]
