"""Defects of what the document says of itself, and of what it does."""

from pikepdf import Dictionary, Name, String

from defects.making import defect, edit_xmp, link


@defect("catalog.language_is_the_sheets")
def no_language(pdf):
    del pdf.Root["/Lang"]


@defect("catalog.language_is_the_sheets")
def language_of_another_sheet(pdf):
    pdf.Root.Lang = String("es")


@defect("catalog.preferences_are_set")
def pages_that_turn_the_wrong_way(pdf):
    pdf.Root.ViewerPreferences.Direction = Name.R2L


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


@defect("actions.addresses_are_web")
def script_as_an_address(pdf):
    link(pdf).A.URI = String("javascript:alert(1)")


@defect("actions.nothing_runs")
def script_as_an_action(pdf):
    link(pdf).A = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@defect("actions.nothing_runs")
def action_on_opening(pdf):
    pdf.Root.OpenAction = Dictionary(Type=Name.Action, S=Name.URI, URI=String("https://video.example/"))


@defect("metadata.packet_is_plain")
def no_claim_of_ua(pdf):
    edit_xmp(pdf, b"<pdfuaid:part>1</pdfuaid:part>", b"")


@defect("metadata.packet_is_plain")
def no_claim_of_pdfa(pdf):
    edit_xmp(pdf, b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", b"")


@defect("metadata.packet_is_of_infos_mind")
def another_title_in_xmp(pdf):
    edit_xmp(pdf, b"Take-home sheet: ", b"Another sheet: ")


@defect("metadata.packet_is_of_infos_mind")
def no_title_in_info(pdf):
    del pdf.docinfo["/Title"]


@defect("metadata.title_names_no_child")
def child_named_in_the_title(pdf):
    pdf.docinfo["/Title"] = String("Take-home sheet: Tunnel time for Mia")
    edit_xmp(pdf, b"Take-home sheet: Tunnel time massage", b"Take-home sheet: Tunnel time for Mia")
