"""Defects of a print run."""

from defects.making import RUN, defect, elements


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
    part = next(each for each in elements(pdf, "/Part") if "/Lang" in each)
    del part["/Lang"]


@defect("metadata.title_names_no_child", RUN)
def child_named_in_the_outline(pdf):
    with pdf.open_outline() as outline:
        outline.root[0].title = "Mia"
