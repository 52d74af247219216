"""Whatever is neither black nor white."""

from pikepdf import Dictionary, Name

from defects.making import defect, draw

PATCH = "100 400 20 20 re f"


@defect("only_black_and_white")
def grey_shape(pdf, sheet):
    draw(pdf, f"0.4 g {PATCH}")


@defect("only_black_and_white")
def grey_line(pdf, sheet):
    draw(pdf, "0.2 0.2 0.2 RG 2 w 100 400 m 300 400 l S")


@defect("only_black_and_white")
def colour(pdf, sheet):
    draw(pdf, f"0.6 0 0 rg {PATCH}")


@defect("only_black_and_white")
def colour_of_ink(pdf, sheet):
    draw(pdf, f"0 1 0 0.5 k {PATCH}")


@defect("only_black_and_white")
def colour_of_another_space(pdf, sheet):
    pdf.pages[0].add_resource(pdf.make_indirect([Name.Indexed, Name.DeviceGray, 1, b"\x00\x66"]), "/ColorSpace", "/Two")
    draw(pdf, f"/Two cs 1 sc {PATCH}")


@defect("only_black_and_white")
def black_seen_through(pdf, sheet):
    pdf.pages[0].add_resource(Dictionary(ca=0.7), "/ExtGState", "/Through")
    draw(pdf, f"/Through gs {PATCH}")


@defect("only_black_and_white")
def bitmap(pdf, sheet):
    image = pdf.make_stream(
        b"\x30", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8,
        ColorSpace=Name.DeviceGray)
    pdf.pages[0].add_resource(image, "/XObject", "/Photo")
    draw(pdf, "20 0 0 20 100 400 cm /Photo Do")


@defect("only_black_and_white")
def bitmap_in_the_page(pdf, sheet):
    draw(pdf, "20 0 0 20 100 400 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI")


@defect("only_black_and_white")
def gradient(pdf, sheet):
    shade = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0], C1=[0.4], N=1)
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceGray, Coords=[100, 0, 120, 0], Function=shade)
    pdf.pages[0].add_resource(pdf.make_indirect(shading), "/Shading", "/Fade")
    draw(pdf, "100 400 20 20 re W n /Fade sh")


@defect("only_black_and_white")
def pattern(pdf, sheet):
    tile = pdf.make_stream(
        b"0 0 2 2 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 2, 2], XStep=2,
        YStep=2, Resources=Dictionary())
    pdf.pages[0].add_resource(tile, "/Pattern", "/Dots")
    draw(pdf, f"/Pattern cs /Dots scn {PATCH}")
