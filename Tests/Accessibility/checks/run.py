"""The print run: its outline and its page labels lead a printer to each sheet by id."""


def outline_has_each_sheet(document):
    """One entry a sheet, by id, to its first page; a single sheet has none."""
    entries = document.pdf.open_outline().root
    ids = [id for id, *_ in document.expected.sheets]
    if [entry.title for entry in entries] != ids:
        yield f"the outline is {[entry.title for entry in entries]}, the sheets {ids}"
        return
    for entry in entries:
        identity = entry.destination[0].objgen if entry.destination is not None else None
        page = next((page for page in document.pdf.pages if page.obj.objgen == identity), None)
        if page is None or page.label != f"{entry.title}-1":
            yield f"{entry.title} leads to {page.label if page else 'no page'}"


def pages_are_labelled(document):
    """A label a page: id and number; a family starts on a new sheet of paper."""
    if not document.expected.is_run:
        return
    labels = [page.label for page in document.pdf.pages]
    if labels != document.expected.labels:
        yield f"labels {labels} where {document.expected.labels} are wanted"


CHECKS = [outline_has_each_sheet, pages_are_labelled]
