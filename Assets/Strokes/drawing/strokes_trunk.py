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

@pic('hold', 'Two warm hands rest still on the upper back of a child at ease')
def _(p):
    p.put(childback('side', spine=False, s=1.24, y=4))
    for m in SIDES:
        X = mirror(m)
        p.put(hand(44).aim((X(46), 101), (X(65), 62), flip=not m))

@pic('back.down', 'Two flat hands sweep down the back, one each side of the spine')
def _(p):
    p.put(childback('whorl', s=1.14))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow([(X(73.5), 62), (X(73.5), 104)]))
        p.put(hand(44).aim((X(38), 91), (X(65), 57), flip=not m))

@pic('back.circles', 'Finger pads make small circles on both sides of the spine')
def _(p):
    p.put(childback('curls', s=1.24, y=3, folds=False))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow(arc(63.5, 74, 11.5, 11.5, 205, 455), head=7, wide=7) if not m else arrow(arc(96.5, 74, 11.5, 11.5, -25, -275), head=7, wide=7))
        p.put(hand(40, spread=2).aim((X(30), 104), (X(51), 74), flip=not m))

@pic('back.cross', 'First a hand slides from one shoulder across the back to the other side; then from the other shoulder')
def _(p):
    for m in SIDES:
        q = Part().put(childback('straight', x=42, y=6, s=1.0, spine=False), arrow([(31, 58), (56, 94)]), hand(34).aim((13, 88), (27, 56), flip=True))
        q = q.keep(box(2, 2, 76, 118))
        p.put(q.at(160, 0, flip=True) if m else q)
        frame(p, 82*m+2, 82*m+76); p.put(dots(82*m+9, 9, m+1))

@pic('tummy.clock', 'A flat hand circles the tummy clockwise')
def _(p):
    p.put(babyfront('tuft', s=.96, y=6))
    p.put(arrow(arc(81, 77, 15.5, 15.5, 180, 452), head=7.5, wide=7.5))
    p.put(hand(40).aim((32, 103), (63, 79), flip=True))

@pic('tummy.ilu', 'One, two, three: a hand traces three paths on the tummy: down, across and down, up and over and down')
def _(p):
    p.coarse = 1.5
    # the baby's left is the viewer's right: each path ends there, at the bottom
    ways = ([(13, 0), (13, 23)], [(-8, 0), (13, 0), (13, 23)], [(-8, 20), (-8, 0), (13, 0), (13, 23)])
    for i, (way, r) in enumerate(zip(ways, (0, 3, 10))):
        cx = 27+53*i
        way = [(cx+a, 58+b) for a, b in way]; x, y = way[0]
        q = Part().put(babyfront('tuft', navel=81, x=cx+2.5, y=9, s=.79, small=True), arrow(rounded(way, r), head=6.5, wide=6.8))
        q.put(hand(20, thumb='side', sleeve=.12, arm=2).aim((x-12, y+17), (x-1.5, y+1.5), flip=True))
        p.put(q.keep(box(cx-25.4, 4, cx+25.4, 101)).at(0, 7))
        frame(p, cx-25.4, cx+25.4, 11, 108); p.put(dots(cx-20, 17, i+1, gap=5.4))

@pic('chest.book', 'Two hands slide from the middle of the chest out to the sides, like opening a book')
def _(p):
    p.put(babyfront('braids', navel=78, s=1.14, y=-2))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow([(X(71), 62), (X(60), 60), (X(47), 63)], head=7, wide=7))
        p.put(hand(37, thumb='side').aim((X(57), 97), (X(71.5), 61), flip=not m))

@pic('face.smile', 'Thumbs slide from beside the nose out over the cheeks')
def _(p):
    f = face(80, 50, 44, hair='curls', ey=-.28, my=.66)
    held(p, f, 52, ((69, 64), (91, 64)), arm=-4, rot=40)
    for m in (-1, 1): p.put(arrow([(80+m*14, 58), (80+m*23, 58.6), (80+m*36, 55)], head=7, wide=7))

@pic('shoulder.hug', 'Two hands close over a child\'s shoulders, fingers over the top, thumbs on the back, and softly squeeze')
def _(p):
    c = childback('puffs', s=1.34, y=3, spine=False)
    p.put(c)
    for m in SIDES:
        X = mirror(m)
        p.put(hand(46, lift=.52, spread=6, thumb='wide', fat=1.06).aim((X(51), 94), (X(44), 60), flip=not m))
        p.put(nudge((X(37), 50.5), -18 if not m else 18, 14), nudge((X(70.5), 84.5), 162 if not m else 198, 13))
