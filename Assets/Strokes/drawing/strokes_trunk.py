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

@pic('hold', 'Warm hands rest still on the child')
def _(p):
    p.put(babyfront('fringe', shirt=True, arms='down', s=1.05, y=2))
    for m in SIDES:
        X = mirror(m)
        p.put(hand(42).aim((X(47), 99), (X(69), 66), flip=not m))

@pic('back.down', 'Two flat hands sweep down the back, one each side of the spine')
def _(p):
    p.put(childback('whorl'))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow([(X(71), 68), (X(71), 106)]))
        p.put(hand(46).aim((X(33), 92), (X(65), 58), flip=not m))

@pic('back.circles', 'Finger pads make small circles on both sides of the spine')
def _(p):
    p.put(childback('curls', y=5))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow(arc(X(67), 65, 9.5, 9.5, 150, 480) if not m else arc(X(67), 65, 9.5, 9.5, 30, -300), head=7, wide=7))
        p.put(hand(46, spread=3).aim((X(27), 108), (X(56), 74), flip=not m))

@pic('back.cross', 'A hand slides from one shoulder to the other side, then the other way')
def _(p):
    for m in SIDES:
        X = mirror(m)
        q = Part().put(childback('straight', x=40, y=4, s=1.0), arrow([(32, 56), (54, 90)]), hand(36).aim((10, 80), (29, 56), flip=True))
        q = q.keep(box(2, 2, 76, 118))
        p.put(q.at(160, 0, flip=True) if m else q)
        frame(p, 82*m+2, 82*m+76)

@pic('tummy.clock', 'A flat hand circles the tummy clockwise')
def _(p):
    p.put(babyfront('tuft', s=1.02, y=4))
    p.put(arrow(arc(80, 78, 17, 17, 178, 490), head=8, wide=8))
    p.put(hand(44).aim((21, 86), (62, 77), flip=True))

@pic('tummy.ilu', 'A hand traces three paths on the tummy: down, across and down, up and over and down')
def _(p):
    # the baby's left is the viewer's right: each path ends there, at the bottom
    ways = ([(10, 0), (10, 25)], [(-10, 0), (10, 0), (10, 25)], [(-10, 21), (-10, 0), (10, 0), (10, 25)])
    for i, (way, r) in enumerate(zip(ways, (0, 3, 10))):
        cx = 27+53*i
        way = [(cx+3.5+a, 46+b) for a, b in way]; x, y = way[0]
        q = Part().put(babyfront('tuft', navel=False, x=cx+3.5, y=8, s=.7), arrow(rounded(way, r), head=7, wide=7))
        q.put(hand(26, thumb='side').aim((x-(21, 14, 17)[i], y+(19, 23, 21)[i]), (x-1, y+1), flip=True))
        p.put(q.keep(box(cx-25, 2, cx+25, 118)))
        frame(p, cx-25, cx+25)

@pic('chest.book', 'Two hands slide from the middle of the chest out to the sides, like opening a book')
def _(p):
    p.put(babyfront('braids', navel=False, s=1.18, y=0))
    for m in SIDES:
        X = mirror(m)
        p.put(arrow([(X(77), 68), (X(66), 61.5), (X(49), 63)]))
        p.put(hand(40).aim((X(51), 107), (X(71), 74), flip=not m))

@pic('face.smile', 'Thumbs slide from beside the nose out over the cheeks')
def _(p):
    th = [(-.10, -.10, .10), (-.27, -.25, .088), (-.42, -.36, .08), (-.56, -.43, .07)]
    f = face(80, 50, 40, hair='curls', ey=-.2, my=.6)
    hs = [hand(62, thumb=th, part='back', nail=True).aim((X(34), 93), (X(28), 36), flip=flip) for X, flip in ((mirror(0), True), (mirror(1), False))]
    p.put(*hs, f)
    for h in hs: p.thumb(h, f.tags['head'])
    for m in (-1, 1): p.put(arrow([(80+m*15, 57), (80+m*25, 57), (80+m*35, 54)]))

@pic('shoulder.hug', 'Two hands softly squeeze the shoulders')
def _(p):
    c = childback('puffs', s=1.2, y=4, folds=False)
    p.put(c)
    for m in SIDES:
        X = mirror(m)
        p.put(wrap(c.tags['shirt'], (X(27), 88), (X(51), 55), 44, flip=not m, thumb='out'))
        p.put(arrow([(X(4), 64), (X(30), 64)]))
