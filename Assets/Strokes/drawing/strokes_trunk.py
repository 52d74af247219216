"""Stroke pictures of the back, shoulders, tummy, chest and face, and resting hands."""
from kit import *
from bodies import *
from poses import *
from strokes import pic

SIDES = (0, 1)
def mirror(m): return (lambda x: 160-x) if m else (lambda x: x)

def frame(p, x0, x1, y0=2, y1=118, r=4):
    """Round-cornered frame of a picture within the picture."""
    p.line(*[LineString(q) for q in (((x0+r, y0), (x1-r, y0)), ((x1, y0+r), (x1, y1-r)), ((x1-r, y1), (x0+r, y1)), ((x0, y1-r), (x0, y0+r)))])
    p.line(*[arc(cx, cy, r, r, a, a+90, n=20) for cx, cy, a in ((x1-r, y0+r, -90), (x1-r, y1-r, 0), (x0+r, y1-r, 90), (x0+r, y0+r, 180))])

def rounded(pts, r):
    """Polyline with its corners rounded by r."""
    P = [np.array(q, float) for q in pts]; out = [P[0]]
    for a, b, c in zip(P, P[1:], P[2:]):
        u, v = (a-b)/np.hypot(*(a-b)), (c-b)/np.hypot(*(c-b)); out += [b+u*r*(1-k)**2+v*r*k**2 for k in np.linspace(0, 1, 24)]
    return LineString(out+[P[-1]])

def heart(p, x, y, r=4.5):
    half = cr([(0, -.45), (.42, -.95), (.98, -.62), (.8, .1), (0, .95)])[:, :2]*r
    p.add(Polygon([*(half+(x, y)), *(half[::-1]*[-1, 1]+(x, y))]))

@pic('hold', 'Two warm hands rest still on the upper back of a child at ease')
def _(p):
    p.put(childback('side', spine=False, y=4, folds=False))
    for m in SIDES:
        X = mirror(m)
        p.put(hand(44).aim((X(45), 98), (X(66), 58), flip=not m))
    heart(p, 126, 34, 6); heart(p, 138, 22, 4)

@pic('back.down', 'Two flat hands sweep down the back, one each side of the spine')
def _(p):
    p.put(childback('whorl'))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow([(X(72.5), 66), (X(72.5), 104)]))
        p.put(hand(46).aim((X(33), 92), (X(65), 58), flip=not m))

@pic('back.circles', 'Finger pads make small circles on both sides of the spine')
def _(p):
    p.put(childback('curls', y=6, folds=False))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow(arc(X(66), 73, 8.5, 8.5, 190, 470) if not m else arc(X(66), 73, 8.5, 8.5, -10, -290), head=6.5, wide=6.8))
        p.put(hand(42, spread=3).aim((X(22), 103), (X(51), 71), flip=not m))

@pic('back.cross', 'First a hand slides from one shoulder across the back to the other side; then from the other shoulder')
def _(p):
    for m in SIDES:
        X = mirror(m)
        q = Part().put(childback('straight', x=40, y=6, s=1.0, spine=False), arrow([(33, 57), (57, 93)]), hand(34).aim((7, 82), (24, 52), flip=True))
        q = q.keep(box(2, 2, 76, 118))
        p.put(q.at(160, 0, flip=True) if m else q)
        frame(p, 82*m+2, 82*m+76); p.put(dots(82*m+9, 9, m+1))

@pic('tummy.clock', 'A flat hand circles the tummy clockwise')
def _(p):
    p.put(babyfront('tuft', s=.96, y=6))
    p.put(arrow(arc(80, 77, 15.5, 15.5, 198, 472), head=7.5, wide=7.5))
    p.put(hand(42).aim((26, 100), (65, 78), flip=True))

@pic('tummy.ilu', 'One, two, three: a hand traces three paths on the tummy: down, across and down, up and over and down')
def _(p):
    # the baby's left is the viewer's right: each path ends there, at the bottom
    ways = ([(9, 0), (9, 21)], [(-9, 0), (9, 0), (9, 21)], [(-9, 18), (-9, 0), (9, 0), (9, 21)])
    for i, (way, r) in enumerate(zip(ways, (0, 3, 9))):
        cx = 27+53*i; bx = cx+(-1, 5, 5)[i]
        way = [(bx+a, 60+b) for a, b in way]; x, y = way[0]
        q = Part().put(babyfront('tuft', navel=76, x=bx, y=7, s=.8), arrow(rounded(way, r), head=6.5, wide=6.8))
        q.put(hand(22, thumb='side').aim((x-(20, 23, 24)[i], y+(-9, 6, -2)[i]), (x-3, y+(-1, 1, -1)[i]), flip=True))
        p.put(q.keep(box(cx-25, 2, cx+25, 118)))
        frame(p, cx-25, cx+25); p.put(dots(cx-19, 9, i+1, gap=5.4))

@pic('chest.book', 'Two hands slide from the middle of the chest out to the sides, like opening a book')
def _(p):
    p.put(babyfront('braids', navel=False, s=1.06, y=1))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow([(X(77), 68), (X(67), 63.5), (X(54), 65)], head=7, wide=7))
        p.put(hand(34).aim((X(55), 103), (X(72.5), 74), flip=not m))

@pic('face.smile', 'Thumbs slide from beside the nose out over the cheeks')
def _(p):
    f = face(80, 52, 41, hair='curls', ey=-.24, my=.62)
    held(p, f, 60, ((68, 62), (92, 62)), arm=-4, rot=34)
    for m in (-1, 1): p.put(arrow([(80+m*13, 56), (80+m*22, 56), (80+m*34, 53)], head=7, wide=7))

@pic('shoulder.hug', 'Two hands lie on the shoulders and softly squeeze them')
def _(p):
    c = childback('puffs', s=1.2, y=6, folds=False, spine=False)
    p.put(c)
    for m in SIDES:
        X = mirror(m)
        p.put(hand(46, lift=.62, spread=4).aim((X(38), 88), (X(55), 48), flip=not m))
        p.put(nudge((X(32), 68), 270 if not m else 90))
