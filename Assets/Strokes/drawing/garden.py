"""The colouring page: large closed shapes, thick lines."""
from album import pic
from kit import *

BOLD, INNER = 3.0, 2.2

def sun(p, x, y, r):
    for k in range(10):
        ray = poly((-11, -r-7), (11, -r-7), (0, -r-32), r=2.5); p.add(affinity.translate(affinity.rotate(ray, k*36, origin=(0, 0)), x, y), w=BOLD)
    p.add(disk(x, y, r), w=BOLD)
    for m in (-1, 1): p.ink(oval(x+m*13, y-4, 3, 4))
    p.line(arc(x, y+4, 15, 12, 20, 160), w=INNER)

def flower(p, x, y, r, n, stem, turn=0, leaf=1):
    p.add(limb((x, y, 5), (stem, (y+478)/2, 5), (stem, 500, 5)), w=BOLD)
    for m in ((-1, 1) if leaf == 0 else (leaf,)):
        ly = 454
        p.add(blob((stem, ly+16), (stem+m*14, ly-8), (stem+m*44, ly-20), (stem+m*40, ly+8), (stem+m*20, ly+20)), w=BOLD)
        p.line(path((stem+m*8, ly+9), (stem+m*22, ly), (stem+m*34, ly-9)), w=INNER)
    for k in range(n): p.add(affinity.translate(affinity.rotate(oval(0, -r*.66, r*.33*6.4/n, r*.42), turn+k*360/n, origin=(0, 0)), x, y), w=BOLD)
    p.add(disk(x, y, r*.36), w=BOLD)

def butterfly(p, x, y, s):
    b = Part()
    for m in (-1, 1):
        b.line(path((m*2, -20), (m*7, -34), (m*16, -38)), w=INNER).add(disk(m*17, -38.5, 3), w=INNER)
        b.add(blob((m*2, -6), (m*16, -30), (m*40, -36), (m*50, -18), (m*36, 2), (m*14, 6)), w=BOLD).add(oval(m*32, -17, 9, 8), w=INNER)
        b.add(blob((m*2, 2), (m*20, 4), (m*38, 10), (m*38, 28), (m*22, 34), (m*8, 20)), w=BOLD).add(oval(m*24, 18, 6.5, 6.5), w=INNER)
    b.add(limb((0, -18, 6), (0, 4, 5.6), (0, 22, 4)), w=BOLD)
    p.put(b.at(x, y, 18, s))

@pic('coloring.garden', 'A big smiling turtle in a garden with a sun, a butterfly and three flowers', (360, 480), 'Plugins/WallColoring/Context/art')
def _(p):
    p.line(path((2, 296), (60, 276), (130, 284), (220, 288), (300, 270), (358, 284)), w=BOLD)
    sun(p, 76, 74, 38)
    butterfly(p, 262, 80, 1.18)
    p.line(path((2, 350), (80, 342), (180, 346), (280, 340), (358, 348)), w=BOLD)
    t = Part()
    # tail, far legs, neck and head, near legs, shell
    t.add(blob((60, 300), (36, 302), (12, 322), (32, 332), (70, 326)), w=BOLD)
    for x in (118, 228): t.add(limb((x, 300, 22), (x+3, 330, 20), (x+4, 344, 20)), w=BOLD)
    t.add(join(limb((236, 288, 24), (268, 270, 24), (294, 240, 24)), oval(304, 218, 45, 43), r=14), w=BOLD)
    for x in (288, 324): t.add(oval(x, 202, 12, 15), w=INNER).ink(oval(x+2.5, 206, 6, 8).difference(disk(x+4.4, 202.5, 2.2)))
    t.line(path((290, 233), (300, 244), (314, 247), (328, 241), (335, 232)), w=INNER)
    t.line(arc(276, 229, 8, 8, 0, 360), w=INNER)
    for x in (84, 196):
        t.add(blob((x-25, 290), (x-26, 330), (x-25, 356), (x-16, 368), (x+8, 370), (x+32, 368), (x+40, 356), (x+36, 342), (x+27, 330), (x+26, 290)), w=BOLD)
        for k in (-8, 8, 24): t.line(arc(x+k, 369, 7, 12, 184, 356), w=INNER)
    dome = blob((24, 306), (30, 246), (60, 196), (106, 168), (148, 162), (192, 170), (234, 202), (260, 250), (266, 306), (146, 314))
    t.add(dome, w=BOLD)
    hexa = poly((104, 200), (188, 200), (216, 242), (186, 282), (106, 282), (76, 242), r=8); t.add(hexa, w=INNER)
    for a, b in (((105, 201), (84, 170)), ((187, 201), (212, 172)), ((215, 242), (270, 238)), ((77, 242), (20, 238)), ((185, 281), (204, 316)), ((107, 281), (88, 316))): t.line(LineString([a, b]).intersection(dome), w=INNER)
    for k in range(6): t.add(affinity.translate(affinity.rotate(oval(0, -22.5, 10.8, 13), k*60, origin=(0, 0)), 146, 241), w=INNER)
    t.add(disk(146, 241, 11.5), w=INNER)
    t.add(limb((30, 306, 14), (146, 314, 15), (264, 306, 14)), w=BOLD)
    p.put(t.at(6, -18))
    flower(p, 54, 404, 38, 6, 54, 10, 1)
    flower(p, 304, 402, 40, 7, 304, 0, -1)
    flower(p, 180, 408, 36, 5, 180, 0, 0)
