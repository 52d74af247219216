"""Defects of the structure tree and of what its elements say."""

from pikepdf import Array, Name, String

from defects.making import defect, elements, link, slots, taken


@defect("structure.parent_tree_leads_back")
def no_structure_tree(pdf):
    del pdf.Root["/StructTreeRoot"]


@defect("structure.parent_tree_leads_back")
def parent_tree_slot_of_another_element(pdf):
    one, other = taken(pdf)[:2]
    slots(pdf)[one] = slots(pdf)[other]


@defect("structure.parent_tree_leads_back")
def parent_tree_slot_for_an_artifact(pdf):
    array = slots(pdf)
    # Artifacts have no number: one more than there are belongs to none.
    array.append(array[taken(pdf)[0]])


@defect("structure.parent_tree_leads_back")
def swapped_content_numbers(pdf):
    one, other = (each for each in elements(pdf, "/P") if list(each.get("/K", [])) in ([taken(pdf)[0]], [taken(pdf)[2]]))
    one.K, other.K = other.K, one.K


@defect("structure.leaves_are_drawn_once")
def content_in_no_element(pdf):
    del elements(pdf, "/H1")[0]["/K"]


@defect("structure.leaves_are_drawn_once")
def element_without_its_content(pdf):
    elements(pdf, "/H1")[0].K = 4999


@defect("structure.parent_tree_is_whole")
def stale_next_key(pdf):
    pdf.Root.StructTreeRoot.ParentTreeNextKey = 1


@defect("structure.parents_are_named")
def wrong_parent(pdf):
    elements(pdf, "/H2")[0].P = elements(pdf, "/Table")[0]


@defect("structure.parents_are_named")
def leftover_private_element(pdf):
    elements(pdf, "/H2")[0].S = Name.Private


@defect("structure.references_lead_back")
def no_object_reference(pdf):
    for link in elements(pdf, "/Link"):
        link.K = next(kid for kid in link.K if isinstance(kid, int))


@defect("structure.references_lead_back")
def link_leads_back_elsewhere(pdf):
    link(pdf).StructParent = 77


@defect("meaning.figures_are_described")
def figure_without_alternative(pdf):
    del elements(pdf, "/Figure")[0]["/Alt"]


@defect("meaning.figures_are_described")
def figure_with_empty_alternative(pdf):
    elements(pdf, "/Figure")[0].Alt = String(" ")


@defect("meaning.figures_are_described")
def figure_without_a_place(pdf):
    del elements(pdf, "/Figure")[0].A["/BBox"]


@defect("meaning.figures_are_described")
def figure_beside_its_page(pdf):
    elements(pdf, "/Figure")[0].A.BBox[3] = 2000


@defect("meaning.heads_have_scope")
def table_head_without_scope(pdf):
    del elements(pdf, "/TH")[3].A["/Scope"]


@defect("meaning.heads_have_scope")
def table_row_with_a_cell_less(pdf):
    row = elements(pdf, "/TR")[1]
    row.K = Array(list(row.K)[:-1])


@defect("meaning.labels_are_counted")
def labels_without_numbering(pdf):
    next(each for each in elements(pdf, "/L") if "/A" in each).A.ListNumbering = Name("/None")


@defect("meaning.headings_step")
def skipped_heading_level(pdf):
    elements(pdf, "/H2")[0].S = Name.H4


@defect("meaning.headings_step")
def second_title(pdf):
    elements(pdf, "/H2")[0].S = Name.H1


@defect("meaning.parts_stand_in_wholes")
def list_body_outside_a_list(pdf):
    elements(pdf, "/H2")[0].S = Name.LBody


@defect("meaning.links_are_whole")
def link_without_contents(pdf):
    del link(pdf)["/Contents"]


@defect("meaning.links_are_whole")
def link_that_is_not_printed(pdf):
    link(pdf).F = 0


@defect("words.words_are_tagged_in_order")
def sections_in_another_order(pdf):
    sections = elements(pdf, "/Sect")
    above = sections[0].P
    above.K = Array(reversed(list(above.K)))


@defect("words.words_are_tagged_in_order")
def safety_row_left_out(pdf):
    row = elements(pdf, "/LI")[-1]
    row.P.K = Array([kid for kid in row.P.K if kid.objgen != row.objgen])


@defect("words.words_are_tagged_in_order")
def heading_as_a_paragraph(pdf):
    elements(pdf, "/H2")[-1].S = Name.P


@defect("words.text_read_is_text_drawn")
def other_words_read_than_drawn(pdf):
    elements(pdf, "/P")[0].ActualText = String("For Noa")
