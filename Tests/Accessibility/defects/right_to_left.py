"""Defects of a sheet that reads from right to left, where glyphs stand in another order than words."""

from defects.making import RIGHT_TO_LEFT, defect, elements


@defect("catalog.preferences_are_set", RIGHT_TO_LEFT)
def no_direction(pdf):
    del pdf.Root.ViewerPreferences["/Direction"]


@defect("words.words_are_tagged_in_order", RIGHT_TO_LEFT)
def words_read_in_the_order_of_glyphs(pdf):
    del next(each for each in elements(pdf, "/P") if "/ActualText" in each)["/ActualText"]
