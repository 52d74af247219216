"""Stations of the obstacle course and textures of the bins: the objects, which scenes borrow."""
from album import pic
from people import *

COURSE, BINS = ('Plugins/%s/Context/art' % x for x in ('ObstacleCourse', 'SensoryBins'))

def tunnel(p, xs, y, rx, ry, band=3.2):
    """See-through tunnel: open hoops joined by thin rods, nothing between them; a child drawn after it has come out at the right."""
    for k in (-1, 1): p.add(limb((xs[0], y+k*(ry-band/2), 1.3), (xs[-1], y+k*(ry-band/2), 1.3)), w=DET)
    for x in xs:
        ring = oval(x, y, rx, ry); p.fill(ring.difference(oval(x, y, rx-band, ry-band)))
        p.line(ring.exterior, w=OUT).line(oval(x, y, rx-band, ry-band).exterior)

def cushion(p, x, y, w, h):
    c = poly((x-w/2, y-h/2), (x+w/2, y-h/2), (x+w/2, y+h/2), (x-w/2, y+h/2), r=h*.42)
    p.add(c); p.line(arc(x-w/2+h*.5, y, h*.3, h*.28, 120, 240), arc(x+w/2-h*.5, y, h*.3, h*.28, -60, 60))

def floor(p, y, w): p.line(LineString([(1, y), (w-1, y)]), w=OUT)

@pic('station.start', 'A child sits on a cushion with one foot forward; two open hands wait', (120, 90), COURSE)
def _(p):
    floor(p, 84, 120); cushion(p, 34, 77, 62, 15)
    leg(p, [(34, 64, 7.5), (54, 60, 6.2), (70, 60, 4.6)], foot(75, 59, 1.05, -74), hem=.75)
    arm(p, [(24, 45, 4.6), (14, 56, 4.2), (10, 68, 3.6)], 190, 10, sleeve=.5, cuff=False)
    p.add(blob((32, 36), (24, 39), (19, 50), (17, 70), (28, 73), (42, 71), (44, 58), (44, 48), (40, 40))); p.line(arc(33, 37, 6.5, 5, 30, 150))
    leg(p, [(32, 67, 8), (50, 66, 6.8), (66, 66, 4.8)], foot(69, 65, 1.1, -78), open=disk(32, 67, 7.6), hem=.75)
    arm(p, [(39, 46, 4.6), (50, 46, 4.2), (59, 38, 3.6)], 30, 11, flip=True, open=disk(38, 47, 4.6), sleeve=.5, cuff=False)
    p.put(head(14, .5, .1, hair='short', dark=True, mouth='laugh').at(33, 22))
    for y, a in ((31, 8), (75, -3)):
        arm(p, [(131, y+a, 6), (116, y+a*.4, 5.2), (104, y, 4)], 0, 18, hand=open_palm(18), sleeve=.6)

@pic('station.cushions', 'A row of big floor cushions leads to a stack of two', (120, 90), COURSE)
def _(p):
    floor(p, 78, 120)
    cushion(p, 88, 67, 60, 24); cushion(p, 88, 44, 54, 23); cushion(p, 29, 71, 52, 22)
    for x in (72, 88, 104): p.add(disk(x, 67.5, 3.4), w=DET)
    for x in (72, 80, 88, 96, 104): p.line(LineString([(x, 35.5), (x, 52.5)]))
    p.add(poly(*[(29+math.cos(math.radians(-90+36*k))*(8 if k % 2 == 0 else 3.6), 71.6+math.sin(math.radians(-90+36*k))*(8 if k % 2 == 0 else 3.6)) for k in range(10)]).buffer(.5), w=DET)

@pic('station.tunnel', 'A short see-through tunnel, open at both ends', (120, 90), COURSE)
def _(p):
    floor(p, 84, 120)
    tunnel(p, [30, 60, 90], 46, 12, 38)
    p.put(arrow([(12, 62), (112, 62)]))

@pic('station.finish', 'A soft mat with a flag beside it', (120, 90), COURSE)
def _(p):
    floor(p, 78, 120)
    p.add(limb((98, 8, 1.9), (98, 72, 1.9))); p.add(disk(98, 7, 3))
    p.add(blob((96.5, 12), (84, 9), (70, 15), (52, 12), (56, 25), (52, 39), (70, 42), (84, 36), (96.5, 39)))
    star = [(73+math.cos(math.radians(-90+36*k))*(8.6 if k % 2 == 0 else 3.8), 25.5+math.sin(math.radians(-90+36*k))*(8.6 if k % 2 == 0 else 3.8)) for k in range(10)]
    p.add(poly(*star).buffer(.5))
    p.add(poly((24, 60), (80, 60), (94, 75), (8, 75), r=3)); p.add(poly((7, 72), (95, 72), (95, 84), (7, 84), r=4)); p.line(LineString([(36, 62), (28, 82)]), LineString([(66, 62), (74, 82)]))

def bin(p, x, y, w, h, depth):
    """Shallow round bin seen a little from above; returns the opening."""
    p.add(unary_union([oval(x, y, w, h), oval(x, y+depth, w*.84, h*.8)]).convex_hull)
    p.add(oval(x, y, w, h)); m = oval(x, y+.5, w-4, h-3.1); p.add(m)
    return m

def water(p, m):
    x0, y0, x1, y1 = m.bounds; s = (x1-x0)/80
    for u, v in ((.12, .5), (.3, .78), (.62, .8), (.42, .3), (.70, .42)):
        x, y = x0+u*(x1-x0), y0+v*(y1-y0); p.line(path((x, y), (x+3.2*s, y-1.8*s), (x+6.4*s, y), (x+9.6*s, y+1.8*s), (x+12.8*s, y)).intersection(m.buffer(-1.2)))

def cup(p, x, y, s):
    p.add(join(arc(x+11*s, y-12*s, 8*s, 8*s, -90, 90).buffer(2.4*s)), w=OUT)
    p.add(join(poly((x-13*s, y-24*s), (x+13*s, y-24*s), (x+10*s, y), (x-10*s, y), r=2*s), oval(x, y, 10*s, 3*s), r=.1)); p.add(oval(x, y-24*s, 13*s, 4*s))

def sand(p, m):
    x0, y0, x1, y1 = m.bounds; w, h = x1-x0, y1-y0
    heap = blob((x0+.04*w, y0+.55*h), (x0+.2*w, y0+.2*h), (x0+.4*w, y0-.42*h), (x0+.55*w, y0-.3*h), (x0+.75*w, y0+.2*h), (x1-.04*w, y0+.55*h), (x0+.75*w, y1-.1*h), (x0+.25*w, y1-.1*h)); p.add(heap, open=box(x0, y0+.45*h, x1, y1+h))
    for u, v in ((.2, .6), (.33, .2), (.42, .7), (.5, .15), (.62, .62), (.72, .4), (.3, .5), (.8, .66), (.54, .42)): p.dark(disk(x0+u*w, y0+v*h, 1.15 if w > 60 else .8))

def scoop(p, x, y, s, a):
    q = Part().add(join(limb((0, 0, 3.2*s), (22*s, 0, 3.2*s)), disk(24*s, 0, 4*s), r=1)).add(poly((-28*s, -11*s), (0, -9*s), (3*s, 0), (0, 9*s), (-28*s, 11*s), r=3*s)).line(path((-25*s, -7*s), (-8*s, -5*s)))
    p.put(q.at(x, y, a))

@pic('texture.water', 'A shallow bin of water with a big cup', (100, 100), BINS)
def _(p):
    water(p, bin(p, 50, 58, 46, 18, 22)); cup(p, 56, 58, 1.35)

@pic('texture.sand', 'A shallow bin of sand with a big scoop', (100, 100), BINS)
def _(p):
    sand(p, bin(p, 50, 58, 46, 18, 22)); scoop(p, 66, 36, 1.05, -42)

@pic('texture.cloth', 'Three soft cloths, folded, on a pile', (100, 100), BINS)
def _(p):
    for k, y in enumerate((78, 59, 40)):
        p.add(poly((7+k, y-9.5), (93-k, y-9.5), (93-k, y+9.5), (7+k, y+9.5), r=9.4)); p.line(path((18, y), (50, y+.6), (91-k, y-.4)), w=OUT)
        p.line(*[LineString([(84-k, y+d), (84-k, y+d+4.4)]) for d in (-6.4, 2.4)], *[LineString([(79-k, y+d), (79-k, y+d+4.4)]) for d in (-6.4, 2.4)])
    p.add(blob((14, 31), (26, 27), (50, 29), (70, 26), (74, 32), (66, 42), (62, 56), (56, 66), (46, 60), (38, 63), (32, 54), (22, 44)))
    p.line(path((54, 33), (50, 44), (47, 55)), path((40, 34), (38, 44), (39, 54)), path((27, 35), (30, 42), (32, 49)))

@pic('texture.sponge', 'A big bath sponge with large holes and drops of water', (100, 100), BINS)
def _(p):
    p.add(poly((7, 30), (93, 30), (93, 72), (7, 72), r=15)); p.line(path((9, 54), (14, 60), (24, 61.5), (50, 62), (76, 61.5), (86, 60), (91, 54)))
    for x, y, a, b in ((24, 42, 5.4, 4.2), (43, 39, 3, 2.6), (58, 45, 6, 4.4), (77, 41, 4, 3.6), (38, 52, 3.4, 2.6), (72, 53, 2.8, 2.2), (83, 50, 2, 1.8)): p.add(oval(x, y, a, b), w=DET)
    foam = unary_union([disk(x, y, r) for x, y, r in ((30, 24, 7), (43, 17, 9), (58, 21, 7.6), (70, 26, 5))]).difference(poly((7, 30), (93, 30), (93, 72), (7, 72), r=15)); p.add(foam)
    p.line(*[arc(x, y, r*.55, r*.55, 190, 260) for x, y, r in ((30, 24, 7), (43, 17, 9), (58, 21, 7.6))])
    for x, y, k in ((28, 86, 1), (50, 91, 1.15), (72, 85, 1)): p.add(join(disk(x, y, 3.4*k), Polygon([(x-3*k, y-1.5*k), (x, y-8.5*k), (x+3*k, y-1.5*k)]), r=.5))

@pic('texture.brush', 'A big soft brush with a handle', (100, 100), BINS)
def _(p):
    tufts = [poly((13+k*8, 50), (21+k*8, 50), (20.8+k*8.5, 84+(k % 3)*1.6), (11.4+k*8.5, 84+(k % 3)*1.6), r=3.6) for k in range(8)]
    for t in tufts: p.add(t)
    p.line(*[LineString([(17+k*8, 58), (16.6+k*8.4, 72)]) for k in range(8)])
    p.add(join(limb((15, 45, 8.4), (48, 44, 9), (78, 45, 8.4)), limb((74, 43, 7.4), (86, 30, 5.4), (92, 14, 5)), r=7)); p.line(arc(91.6, 15, 1.9, 1.9, 0, 360), path((20, 43), (48, 40.6), (64, 42)))

@pic('texture.leaves', 'Three big fresh leaves', (100, 100), BINS)
def _(p):
    def leaf(x, y, a, s):
        l = Part() if a else Part().add(limb((0, 4, 1.2), (0, 18, 1.5)))
        l.add(blob((0, -58), (5, -50), (14, -38), (20, -20), (15, -2), (0, 6), (-15, -2), (-20, -20), (-14, -38), (-5, -50)))
        l.line(LineString([(0, 4), (0, -48)]), w=OUT)
        for y0 in (-7, -19, -31): l.line(*[path((0, y0), (m*5, y0-5), (m*(13 if y0 > -30 else 8), y0-(11 if y0 > -30 else 9))) for m in (-1, 1)])
        p.put(l.at(x, y, a, s))
    leaf(44, 72, -52, .86); leaf(56, 72, 52, .86); leaf(50, 74, 0, 1.06)
