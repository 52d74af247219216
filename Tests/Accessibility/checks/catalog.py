"""What the document tells a viewer before the first page."""


def language_is_the_sheets(document):
    """The catalog's language; in a run each part is in its own."""
    catalog = str(document.root.get("/Lang", ""))
    if catalog != document.expected.language:
        yield f"Lang is {catalog!r}, the sheet's is {document.expected.language!r}"
    if document.expected.is_run:
        wanted = [language for _, language, _, copies, _ in document.expected.sheets for _ in range(copies)]
        said = [str(part.object.get("/Lang", catalog)) for part in document.sheets]
        if said != wanted:
            yield f"parts are in {said}, the sheets in {wanted}"


def preferences_are_set(document):
    """The title in the window's bar; actual size, two-sided but for what is cut up; the side that pages turn to."""
    preferences = document.root.get("/ViewerPreferences", {})
    sides = "/Simplex" if document.expected.is_cut_up else "/DuplexFlipLongEdge"
    wanted = {"/DisplayDocTitle": True, "/PrintScaling": "/None", "/Duplex": sides}
    if document.expected.is_right_to_left:
        wanted["/Direction"] = "/R2L"
    found = {key: preferences.get(key) for key in (*wanted, "/Direction") if key in preferences}
    if found != wanted:
        yield f"{found} where {wanted} is wanted"


def tabs_follow_structure(document):
    """Pages are walked in the order of the tree; the document says that it is tagged."""
    for identity, page in document.pages.items():
        if page.obj.get("/Tabs") != "/S":
            yield f"page {identity}: Tabs is {page.obj.get('/Tabs')}"
    if document.root.get("/MarkInfo", {}).get("/Marked") is not True:
        yield "MarkInfo does not say Marked"


def file_is_open(document):
    """Not encrypted, with an ID, and black and white are said to be sRGB's."""
    if document.pdf.is_encrypted:
        yield "it is encrypted"
    if len(document.pdf.trailer.get("/ID", [])) != 2:
        yield "its trailer has no ID"
    intents = [intent.get("/S") for intent in document.root.get("/OutputIntents", [])]
    if intents != ["/GTS_PDFA1"]:
        yield f"output intents: {intents}"


CHECKS = [language_is_the_sheets, preferences_are_set, tabs_follow_structure, file_is_open]
