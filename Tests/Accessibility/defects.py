"""Single defects, each made in a copy of a good sheet: what the checks are for.

A defect changes an opened PDF. Each names an own check that must catch it; None where only a validator does.
"""

import re

import pikepdf
from pikepdf import Array, Dictionary, Name, String

ALL: dict = {}
RUN: dict = {}


def defect(own: str | None, among: dict = ALL):
    def note(change):
        among[change.__name__.replace("_", " ")] = (change, own)
        return change

    return note


def _elements(pdf, tag):
    return [each for each in pdf.objects if isinstance(each, Dictionary) and each.get("/S") == tag and "/P" in each]


def _link(pdf):
    return next(note for page in pdf.pages for note in page.obj.get("/Annots", []))


def _edit(pdf, pattern: bytes, replacement: bytes, page=0):
    """Edits a page's content; the pattern must be there."""
    source = pdf.pages[page].Contents.read_bytes()
    changed, count = re.subn(pattern, replacement, source, count=1, flags=re.S)
    assert count == 1, f"{pattern!r} is not in the page"
    pdf.pages[page].Contents.write(changed)


def _edit_xmp(pdf, old: bytes, new: bytes):
    source = pdf.Root.Metadata.read_bytes()
    assert old in source
    pdf.Root.Metadata.write(source.replace(old, new))


def _slots(pdf):
    return pdf.Root.StructTreeRoot.ParentTree.Nums[1]


def _taken(pdf):
    return [number for number, slot in enumerate(_slots(pdf)) if slot is not None]


@defect("catalog.language_is_the_sheets")
def no_language(pdf):
    del pdf.Root["/Lang"]


@defect("catalog.language_is_the_sheets")
def language_of_another_sheet(pdf):
    pdf.Root.Lang = String("es")


@defect("catalog.preferences_are_set")
def right_to_left_without_direction(pdf):
    pdf.Root.Lang = String("ar")


@defect("catalog.preferences_are_set")
def no_document_title_shown(pdf):
    del pdf.Root.ViewerPreferences["/DisplayDocTitle"]


@defect("catalog.preferences_are_set")
def printer_may_scale(pdf):
    del pdf.Root.ViewerPreferences["/PrintScaling"]


@defect("catalog.tabs_follow_structure")
def no_tab_order(pdf):
    del pdf.pages[1].obj["/Tabs"]


@defect("catalog.tabs_follow_structure")
def not_marked(pdf):
    pdf.Root.MarkInfo.Marked = False


@defect("catalog.file_is_open")
def no_output_intent(pdf):
    del pdf.Root["/OutputIntents"]


@defect("structure.parent_tree_leads_back")
def no_structure_tree(pdf):
    del pdf.Root["/StructTreeRoot"]


@defect("structure.parent_tree_leads_back")
def parent_tree_slot_of_another_element(pdf):
    one, other = _taken(pdf)[:2]
    _slots(pdf)[one] = _slots(pdf)[other]


@defect("structure.parent_tree_leads_back")
def parent_tree_slot_for_an_artifact(pdf):
    slots = _slots(pdf)
    slots[next(number for number, slot in enumerate(slots) if slot is None)] = slots[_taken(pdf)[0]]


@defect("structure.parent_tree_leads_back")
def swapped_content_numbers(pdf):
    one, other = (each for each in _elements(pdf, "/P") if each.get("/K") in (_taken(pdf)[0], _taken(pdf)[2]))
    one.K, other.K = other.K, one.K


@defect("structure.leaves_are_drawn_once")
def content_in_no_element(pdf):
    del _elements(pdf, "/H1")[0]["/K"]


@defect("structure.leaves_are_drawn_once")
def element_without_its_content(pdf):
    _elements(pdf, "/H1")[0].K = 4999


@defect("structure.parent_tree_is_whole")
def stale_next_key(pdf):
    pdf.Root.StructTreeRoot.ParentTreeNextKey = 1


@defect("structure.parents_are_named")
def wrong_parent(pdf):
    _elements(pdf, "/H2")[0].P = _elements(pdf, "/Table")[0]


@defect("structure.parents_are_named")
def leftover_private_element(pdf):
    _elements(pdf, "/H2")[0].S = Name.Private


@defect("structure.references_lead_back")
def no_object_reference(pdf):
    for link in _elements(pdf, "/Link"):
        link.K = next(kid for kid in link.K if isinstance(kid, int))


@defect("structure.references_lead_back")
def link_leads_back_elsewhere(pdf):
    _link(pdf).StructParent = 77


@defect("content.nothing_is_unmarked")
def untagged_text(pdf):
    _edit(pdf, rb"/P\s*<<\s*/MCID \d+\s*>>\s*BDC(.*?)EMC", rb"\1")


@defect("content.nothing_is_unmarked")
def untagged_line(pdf):
    pdf.pages[0].contents_add(b"q 1 w 50 50 m 90 50 l S Q")


@defect("content.sequences_are_known")
def leftover_private_sequence(pdf):
    _edit(pdf, rb"/Artifact << /Type /Layout >> BDC", b"/Private << /MCID 4998 >> BDC")


@defect("content.footers_are_footers")
def footer_as_plain_artifact(pdf):
    _edit(pdf, rb"/Type /Pagination /Subtype /Footer", b"/Type /Layout")


@defect("content.footers_are_footers")
def words_hidden_in_an_artifact(pdf):
    _edit(pdf, rb"/P\s*<<\s*/MCID \d+\s*>>\s*BDC", b"/Artifact << /Type /Layout >> BDC")


@defect("content.forms_are_pictures")
def words_in_a_form(pdf):
    form = pdf.make_stream(b"BT ET", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    pdf.pages[0].add_resource(form, Name.XObject, Name.Fm)
    _edit(pdf, rb"(/Artifact << /Type /Layout >> BDC)", rb"\1 /Fm Do")


@defect("meaning.figures_are_described")
def figure_without_alternative(pdf):
    del _elements(pdf, "/Figure")[0]["/Alt"]


@defect("meaning.figures_are_described")
def figure_with_empty_alternative(pdf):
    _elements(pdf, "/Figure")[0].Alt = String(" ")


@defect("meaning.figures_are_described")
def figure_without_a_place(pdf):
    del _elements(pdf, "/Figure")[0].A["/BBox"]


@defect("meaning.figures_are_described")
def figure_beside_its_page(pdf):
    _elements(pdf, "/Figure")[0].A.BBox[3] = 2000


@defect("meaning.heads_have_scope")
def table_head_without_scope(pdf):
    del _elements(pdf, "/TH")[3].A["/Scope"]


@defect("meaning.heads_have_scope")
def table_row_with_a_cell_less(pdf):
    row = _elements(pdf, "/TR")[1]
    row.K = Array(list(row.K)[:-1])


@defect("meaning.labels_are_counted")
def labels_without_numbering(pdf):
    next(each for each in _elements(pdf, "/L") if "/A" in each).A.ListNumbering = Name("/None")


@defect("meaning.headings_step")
def skipped_heading_level(pdf):
    _elements(pdf, "/H2")[0].S = Name.H4


@defect("meaning.headings_step")
def second_title(pdf):
    _elements(pdf, "/H2")[0].S = Name.H1


@defect("meaning.parts_stand_in_wholes")
def list_body_outside_a_list(pdf):
    _elements(pdf, "/H2")[0].S = Name.LBody


@defect("meaning.links_are_whole")
def link_without_contents(pdf):
    del _link(pdf)["/Contents"]


@defect("meaning.links_are_whole")
def link_that_is_not_printed(pdf):
    _link(pdf).F = 0


@defect("actions.addresses_are_web")
def script_as_an_address(pdf):
    _link(pdf).A.URI = String("javascript:alert(1)")


@defect("actions.nothing_runs")
def script_as_an_action(pdf):
    _link(pdf).A = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@defect("actions.nothing_runs")
def action_on_opening(pdf):
    pdf.Root.OpenAction = Dictionary(Type=Name.Action, S=Name.URI, URI=String("https://video.example/"))


@defect("metadata.packet_is_plain")
def no_claim_of_ua(pdf):
    _edit_xmp(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b"")


@defect("metadata.packet_is_plain")
def no_claim_of_pdfa(pdf):
    _edit_xmp(pdf, b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", b"")


@defect("metadata.packet_is_of_infos_mind")
def another_title_in_xmp(pdf):
    _edit_xmp(pdf, b"Take-home sheet: ", b"Another sheet: ")


@defect("metadata.packet_is_of_infos_mind")
def no_title_in_info(pdf):
    del pdf.docinfo["/Title"]


@defect("metadata.title_names_no_child")
def child_named_in_the_title(pdf):
    pdf.docinfo["/Title"] = String("Take-home sheet: Tunnel time for Mia")
    _edit_xmp(pdf, b"Take-home sheet: Tunnel time massage", b"Take-home sheet: Tunnel time for Mia")


@defect("fonts.fonts_are_embedded")
def font_not_embedded(pdf):
    font = pdf.pages[0].Resources.Font[sorted(pdf.pages[0].Resources.Font.keys())[0]]
    del font.get("/DescendantFonts", [font])[0].FontDescriptor["/FontFile2"]


@defect("fonts.glyphs_have_meaning")
def font_without_meaning(pdf):
    del pdf.pages[0].Resources.Font[sorted(pdf.pages[0].Resources.Font.keys())[0]]["/ToUnicode"]


@defect("fonts.glyphs_have_meaning")
def glyph_without_meaning(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.ToUnicode.write(re.sub(rb"(beginbfchar\s*<\w+>\s*)<\w+>", rb"\1<FFFD>", font.ToUnicode.read_bytes()))


@defect("words.words_are_tagged_in_order")
def sections_in_another_order(pdf):
    sections = _elements(pdf, "/Sect")
    above = sections[0].P
    above.K = Array(reversed(list(above.K)))


@defect("words.words_are_tagged_in_order")
def safety_row_left_out(pdf):
    row = _elements(pdf, "/LI")[-1]
    row.P.K = Array([kid for kid in row.P.K if kid.objgen != row.objgen])


@defect("words.words_are_tagged_in_order")
def heading_as_a_paragraph(pdf):
    _elements(pdf, "/H2")[-1].S = Name.P


@defect("words.footers_are_as_meant")
def footer_without_words(pdf):
    _edit(pdf, rb"/Subtype /Footer >> BDC(.*?)(?:\[.*?\] ?TJ|\([^)]*\) ?Tj)", rb"/Subtype /Footer >> BDC\1")


@defect("run.outline_has_each_sheet", RUN)
def no_outline(pdf):
    del pdf.Root["/Outlines"]


@defect("run.outline_has_each_sheet", RUN)
def outline_leads_to_another_sheet(pdf):
    with pdf.open_outline() as outline:
        outline.root[0].destination, outline.root[1].destination = (
            outline.root[1].destination, outline.root[0].destination)


@defect("run.pages_are_labelled", RUN)
def no_page_labels(pdf):
    del pdf.Root["/PageLabels"]


@defect("catalog.language_is_the_sheets", RUN)
def part_in_the_wrong_language(pdf):
    part = next(each for each in _elements(pdf, "/Part") if "/Lang" in each)
    del part["/Lang"]


@defect("metadata.title_names_no_child", RUN)
def child_named_in_the_outline(pdf):
    with pdf.open_outline() as outline:
        outline.root[0].title = "Mia"
