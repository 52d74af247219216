"""Ink where none should be, too much of it, and lines too thin."""

from defects.making import defect, draw


@defect("pages_are_light")
def heavy_banner(pdf, sheet):
    draw(pdf, "100 400 400 60 re f")


@defect("edges_are_free")
def line_near_the_left_edge(pdf, sheet):
    draw(pdf, "1 w 35 300 m 35 500 l S")


@defect("edges_are_free")
def line_whose_half_is_over_the_right_edge(pdf, sheet):
    draw(pdf, "1 w 576 300 m 576 500 l S")


@defect("edges_are_free")
def dot_at_the_top(pdf, sheet):
    draw(pdf, "300 770 3 3 re f")


@defect("edges_are_free")
def dot_below_the_footer(pdf, sheet):
    draw(pdf, "300 33 3 3 re f")


@defect("lines_are_thick_enough")
def thin_line(pdf, sheet):
    draw(pdf, "0.7 w 100 400 m 300 400 l S")


@defect("lines_are_thick_enough")
def line_made_thin_by_a_scale(pdf, sheet):
    draw(pdf, "0.07 0 0 0.07 0 0 cm 10 w 1000 6000 m 3000 6000 l S")


@defect("lines_are_thick_enough")
def line_thin_in_one_direction(pdf, sheet):
    draw(pdf, "1 0 0 0.6 0 0 cm 1.2 w 100 600 m 300 600 l S")


@defect("lines_are_thick_enough")
def thin_line_in_a_picture(pdf, sheet):
    draw(pdf, "/Figure BMC 0.9 w 100 400 m 300 400 l S EMC")


@defect("lines_are_thick_enough")
def thin_line_in_a_form(pdf, sheet):
    form = pdf.make_stream(b"1 w 100 400 m 300 400 l S", Type="/XObject", Subtype="/Form", BBox=[0, 0, 612, 792])
    pdf.pages[0].add_resource(form, "/XObject", "/Thin")
    draw(pdf, "0.7 0 0 0.7 0 100 cm /Thin Do")


@defect("nothing_is_lost")
def thin_shape_that_is_filled(pdf, sheet):
    draw(pdf, "100 432 200 0.36 re f")
