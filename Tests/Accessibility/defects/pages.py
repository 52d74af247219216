"""Defects of what pages draw, and with which fonts."""

import re

from pikepdf import Name

from defects.making import defect, edit


@defect("content.nothing_is_unmarked")
def untagged_text(pdf):
    edit(pdf, rb"/P\s*<<\s*/MCID \d+\s*>>\s*BDC(.*?)EMC", rb"\1")


@defect("content.nothing_is_unmarked")
def untagged_line(pdf):
    pdf.pages[0].contents_add(b"q 1 w 50 50 m 90 50 l S Q")


@defect("content.sequences_are_known")
def leftover_private_sequence(pdf):
    edit(pdf, rb"/Artifact << /Type /Layout >> BDC", b"/Private << /MCID 4998 >> BDC")


@defect("content.footers_are_footers")
def footer_as_plain_artifact(pdf):
    edit(pdf, rb"/Type /Pagination /Subtype /Footer", b"/Type /Layout")


@defect("content.footers_are_footers")
def words_hidden_in_an_artifact(pdf):
    edit(pdf, rb"/P\s*<<\s*/MCID \d+\s*>>\s*BDC", b"/Artifact << /Type /Layout >> BDC")


@defect("content.forms_are_pictures")
def words_in_a_form(pdf):
    form = pdf.make_stream(b"BT ET", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    pdf.pages[0].add_resource(form, Name.XObject, Name.Fm)
    edit(pdf, rb"(/Artifact << /Type /Layout >> BDC)", rb"\1 /Fm Do")


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


@defect("words.footers_are_as_meant")
def footer_without_words(pdf):
    edit(pdf, rb"/Subtype /Footer >> BDC(.*?)(?:\[.*?\] ?TJ|\([^)]*\) ?Tj)", rb"/Subtype /Footer >> BDC\1")
