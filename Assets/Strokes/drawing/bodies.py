"""Bases of the child's body that several pictures share."""
from kit import *
from poses import armed, kidhand

# ---------- feet ----------
def sole(x, y, s=1, flip=False, rot=0, splay=0, long=0):
    """Child's sole, toes up, big toe on the right (the child's right foot seen from the feet); splay turns the big toe away from the others, long adds to its length."""
    body = limb((0, 0, 14), (-1.5, -16, 12.6), (-1.5, -30, 14.5), (-1, -42, 18.5))
    toes = [affinity.rotate(limb((9, -46, 7), (11, -60-long, 7.2)), splay, origin=(9, -44)), limb((.5, -50, 5), (.2, -64, 5.0)), limb((-6, -48, 4.6), (-8.4, -61.4, 4.5)),
            limb((-11, -46, 4), (-15, -56, 4.2)), limb((-15, -42, 3.6), (-19.2, -49, 3.8))]
    t = unary_union(toes)
    p = Part().add(t)
    for a, b in zip(toes, toes[1:]):
        i = a.intersection(b)
        if not i.is_empty: p.line(edge(a).intersection(b.buffer(.01)))
    p.add(body)
    p.tags.update(all=unary_union([t, body]), body=body, **{f'toe{i}': q for i, q in enumerate(toes)})
    p.tags['tip'] = affinity.rotate(Point(11, -60-long), splay, origin=(9, -44))
    return p.at(x, y, rot, s=s, flip=flip)

def footback(x, y, s=1):
    """Top of the child's foot below the shin, toes down with nails, big toe on the right; the trouser leg comes from above."""
    body = join(limb((0, -62, 12), (0, -44, 10.6), (0, -32, 12), (-.5, -15, 15.2), (-1, -1, 18)), disk(-9.5, -36, 4), disk(9.5, -37, 4), r=4)
    bones = [((10.5, 6, 7.2), (12.8, 28.5, 7)), ((1.6, 12, 4.7), (2, 32, 4.8)), ((-5.8, 10, 4.4), (-7.4, 29, 4.5)), ((-12, 7, 4.1), (-15.2, 24, 4.2)), ((-16, 3, 3.8), (-21.4, 17.4, 3.9))]
    u = join(body, *[limb(*q) for q in bones], r=.5)
    p = Part().add(u)
    for (_, (ax, ay, ar)), (_, (cx, cy, c)) in zip(bones, bones[1:]):
        u0, v0 = (ax+cx-ar+c)/2, min(ay, cy)-2; p.line(LineString([(u0, v0), (u0*.96, v0-6)]).intersection(u.buffer(-.3)))
    for (x0, y0, _), (cx, cy, r) in bones:
        a = math.degrees(math.atan2(cx-x0, -(cy-y0))); q = math.radians(a)
        p.line(affinity.rotate(arc(cx, cy, r*.52, r*.56, 180, 360, n=14), a+180, origin=(cx, cy)))
    p.line(path((-10.4, -31), (-6, -28.4), (-2.6, -29)), path((10.4, -32), (6, -29.4), (2.6, -29.6)))
    p.add(poly((-20, -100), (20, -100), (17, -54), (-17, -54), r=1)); p.line(LineString([(-17.6, -59), (17.6, -59)]))
    p.tags['all'] = u
    return p.at(x, y, s=s)

# ---------- head ----------
def face(x, y, r, rot=0, hair=1, ears=True, smile=True, ey=.12, my=.42):
    """Child's face from the front: round head, big forehead, features in the lower half. hair: 1 (a curl), or a name of `fronthair`."""
    p = Part(); head = oval(0, 0, r*1.02, r)
    if isinstance(hair, str): fronthair(p, hair, r, behind=True)
    if ears:
        for m in (-1, 1): p.add(oval(m*r*1.0, r*.12, r*.17, r*.23))
    p.add(head)
    for m in (-1, 1): p.ink(oval(m*r*.36, r*ey, max(r*.07, 1.0), max(r*.09, 1.25)))
    p.line(arc(0, r*(ey+.16), r*.09, r*.07, 20, 160, n=12))
    if smile: p.line(arc(0, r*my, r*.30, r*.22, 20, 160, n=24), w=DET if r < 26 else OUT)
    if isinstance(hair, str): fronthair(p, hair, r)
    elif hair: p.line(path((-r*.22, -r*.97), (-r*.16, -r*.72), (r*.06, -r*.62), (r*.20, -r*.74), (r*.10, -r*.86), (-r*.02, -r*.77)), w=DET if r < 26 else OUT)
    p.tags['head'] = head
    return p.at(x, y, rot)

def fronthair(p, kind, r, behind=False):
    """'curls', 'fringe', 'tuft', 'braids' or 'band'; behind=True draws the parts the head covers."""
    w = DET if r < 26 else OUT
    if kind == 'curls':
        ring = lambda q, n, a0, a1, k: unary_union([disk(q*r*math.cos(math.radians(a)), q*r*math.sin(math.radians(a)), k*r) for a in np.linspace(a0, a1, n)])
        if behind: p.add(unary_union([ring(.97, 9, 185, 355, .2), disk(0, 0, r*.9)]))
        else: p.line(*[arc(.30*r*k, -.66*r+.05*r*k*k, .17*r, .13*r, 10, 170, n=14) for k in (-2, -1, 0, 1, 2)], w=w)
    elif kind == 'fringe':
        if not behind: p.line(path((-.95*r, -.28*r), (-.55*r, -.42*r), (0, -.46*r), (.55*r, -.42*r), (.95*r, -.28*r)), *[LineString([(k*r, -.72*r), (k*1.04*r, -.56*r)]) for k in (-.36, 0, .36)], w=w)
    elif kind == 'tuft':
        if behind: p.line(*[path((k*.05*r, -.9*r), (k*.12*r, -1.16*r), (k*.3*r+.04*r, -1.3*r)) for k in (-1, 0, 1)], w=OUT)
    elif kind == 'braids':
        if behind:
            for m in (-1, 1):
                for k in range(3): q = oval(m*(1.02+.05*k)*r, (.48+.3*k)*r, .19*r, .2*r); p.add(q, w=w); p.dark(q.buffer(-.9))
        else:
            low = path((-1.1*r, -.1*r), (-.62*r, -.5*r), (0, -.62*r), (.62*r, -.5*r), (1.1*r, -.1*r))
            p.dark(oval(0, 0, r*1.02, r).difference(Polygon([*low.coords, (2*r, 2*r), (-2*r, 2*r)])).difference(LineString([(0, -1.1*r), (0, -.5*r)]).buffer(.6)))
    elif kind == 'band':
        if not behind: p.line(path((-.93*r, -.36*r), (0, -.56*r), (.93*r, -.36*r)), path((-.84*r, -.55*r), (0, -.76*r), (.84*r, -.55*r)), w=w)

def sidehead(p, x, y, r):
    """Head from behind, turned a little to the right: hair, one ear, the cheek and one closed eye at the edge."""
    U = lambda *q: [(x+a*r, y+b*r) for a, b in q]
    p.add(join(disk(x, y, r), disk(x+.5*r, y+.42*r, .52*r), disk(x+1.0*r, y+.3*r, .09*r), r=.25*r))
    p.line(path(*U((.5, -.84), (.66, -.5), (.5, -.24), (.42, .02))), path(*U((.16, .56), (-.1, .74), (-.5, .82), (-.7, .72))), w=OUT)
    p.add(oval(x+.28*r, y+.24*r, r*.17, r*.25)); p.line(arc(x+.3*r, y+.24*r, r*.07, r*.11, 90, 270, n=12))
    p.line(arc(x+.78*r, y+.12*r, r*.15, r*.1, 15, 165, n=14), path(*U((.98, .56), (.86, .63), (.72, .58))), w=OUT)
    p.line(path(*U((-.2, -.95), (-.1, -.5), (.16, -.2))), path(*U((-.6, -.7), (-.45, -.2), (-.3, .2))))
    return p

def headback(p, x, y, r, hair='whorl'):
    """Back of the child's head: 'whorl', 'curls', 'straight' or 'puffs'."""
    if hair == 'puffs':
        for m in (-1, 1):
            p.add(unary_union([disk(x+m*r, y-r*.5, r*.3)]+[disk(x+m*r+r*.3*math.cos(a), y-r*.5+r*.3*math.sin(a), r*.17) for a in np.linspace(0, 2*math.pi, 9)]))
            p.line(arc(x+m*r*1.1, y-r*.6, r*.13, r*.1, 180, 400, n=16))
    if hair == 'side':
        return sidehead(p, x, y, r)
    if hair == 'curls':
        p.add(unary_union([disk(x, y, r*.96)]+[disk(x+r*.93*math.cos(a), y+r*.93*math.sin(a), r*.2) for a in np.linspace(.85*math.pi, 2.15*math.pi, 13)]))
        for a, b in ((-.45, -.35), (.1, -.55), (.45, -.15), (-.1, -.05), (-.5, .2), (.25, .3)): p.line(arc(x+a*r, y+b*r, r*.16, r*.13, 180, 400, n=20))
        return p
    for m in (-1, 1): p.add(oval(x+m*r, y+r*.15, r*.17, r*.25))
    p.add(disk(x, y, r)); p.line(path((x-.84*r, y+.5*r), (x-.45*r, y+.68*r), (x, y+.73*r), (x+.45*r, y+.68*r), (x+.84*r, y+.5*r)))
    if hair == 'whorl': p.line(path((x, y-.3*r), (x+.2*r, y-.36*r), (x+.16*r, y-.58*r), (x-.1*r, y-.62*r), (x-.3*r, y-.38*r), (x-.17*r, y-.08*r), (x+.2*r, y), (x+.48*r, y-.2*r)))
    if hair == 'puffs': p.line(path((x, y-r), (x+.03*r, y-.2*r), (x, y+.73*r)))
    if hair == 'straight': p.line(*[path((x+k*.2*r, y-.75*r), (x+k*.5*r, y-.1*r), (x+k*.6*r, y+.4*r)) for k in (-1, 0, 1)])
    return p

# ---------- trunk ----------
def childback(hair='whorl', x=80, y=2, s=1.1, folds=True, spine=True):
    """Seated child from behind in a T-shirt, hands in the lap: collar, sleeves, hem, a short line of the spine. Own units: spine x = 0, crown y = 0, shoulders y 42, hem y 98."""
    p = Part()
    for m in (-1, 1): p.add(limb((m*27, 56, 6.4), (m*33.4, 73, 5.8), (m*33, 88, 5.8), (m*20, 101, 5)))
    p.add(blob((-23, 92), (-26, 108), (-28, 130), (28, 130), (26, 108), (23, 92)))
    p.add(limb((0, 26, 7), (0, 40, 7.5)))
    trunk = blob((-9, 37.5), (-18, 40.5), (-25, 47), (-24.4, 62), (-23.6, 80), (-25, 98), (-12, 100), (0, 100.6), (12, 100), (25, 98), (23.6, 80), (24.4, 62), (25, 47), (18, 40.5), (9, 37.5), (0, 40))
    shirt = join(trunk, *[poly((m*10, 38.5), (m*22, 42), (m*31, 50), (m*38.5, 66), (m*25.4, 71), (m*18, 56), r=2) for m in (-1, 1)], r=1.5)
    p.add(shirt)
    for m in (-1, 1) if folds else (): p.line(path((m*23, 58), (m*24, 63), (m*24.2, 70)), w=OUT); p.line(path((m*37, 62.4), (m*31, 65.4), (m*25, 66.8)))
    p.line(path((-24.4, 94.6), (-12, 96.8), (0, 97.2), (12, 96.8), (24.4, 94.6)), path((-12, 38.8), (-6, 42.4), (0, 43.6), (6, 42.4), (12, 38.8)))
    if spine: p.line(path((0, 50), (.5, 60), (0, 70)), path((0, 76), (.4, 82), (0, 88)))
    headback(p, 0, 17.5, 17.5, hair)
    p.tags['shirt'] = shirt
    return p.at(x, y, s=s)

def babyfront(hair=1, navel=74, collar=True, x=80, y=0, s=1.0, stretch=False, behind=None, small=False):
    """Baby on the back as the caregiver at the feet sees it: head up, bare tummy, arms at ease, nappy on; stretch lays the right arm in the picture straight out (tag 'arm'); small leaves out the ears, which fill a small frame. Own units: x = 0 in the middle, chin y 42, ribs y 66, nappy from y 98."""
    b = Part()
    if behind: b.put(behind.at(-x/s, -y/s, s=1/s))
    for m in (-1, 1):
        if stretch and m == 1:
            arm = limb((17, 52, 10), (31, 56, 11.4), (49, 59.2, 10.6), (63.4, 60.2, 9.8), (83.6, 60.7, 6.5))
            armed(b, arm, kidhand(36.6, arm=0).aim((82.6, 60.7), (116, 59))); b.tags['arm'] = arm
        else:
            armed(b, limb((m*20, 51, 8.6), (m*35, 56.5, 7.4), (m*49, 66.8, 4.4)), kidhand(22, 'plain', arm=0).at(m*50.4, 68, m*132, flip=m < 0))
        b.add(limb((m*14, 110, 13), (m*30, 117, 12), (m*38, 130, 10.5), (m*42, 144, 9)))
    torso = blob((0, 38), (-16, 40), (-25, 48), (-28, 66), (-28.5, 84), (-26, 100), (-15, 116), (0, 120), (15, 116), (26, 100), (28.5, 84), (28, 66), (25, 48), (16, 40))
    gap = unary_union([limb((m*19, 51, 8.6), (m*31, 55, 7.6)) for m in (-1, 1)]+([limb((17, 52, 9.8), (31, 56, 11.2))] if stretch else []))
    b.add(torso, open=gap)
    b.add(join(torso.buffer(.6).intersection(unary_union([box(-60, 98, 60, 107), Polygon([(-26, 100), (26, 100), (12, 140), (-12, 140)])])), r=1))
    for m in (-1, 1): b.line(path((m*10, 101), (m*16, 101), (m*17.6, 103.4), (m*16, 105.8), (m*10, 105.8)))
    if navel: b.line(arc(0, navel, 1.8, 2, -20, 300, n=18), w=OUT)
    if collar:
        for m in (-1, 1): b.line(path((m*5, 50), (m*11, 48.2), (m*18, 48)))
    b.put(face(0, 22, 19.5, hair=hair, ears=not small))
    return b.at(x, y, s=s)

# ---------- limbs ----------
def leglying(p, behind=None, cushion=84):
    """Leg of a child lying on the back, from its outer side: shorts at the left, heel on a cushion that begins at x = cushion, five toes up.
    behind: the part of a hand that the leg covers. Returns the bare leg's polygon."""
    p.line(LineString([(2, 98), (158, 98)]), w=OUT)
    p.add(poly((cushion, 72), (155, 74), (157, 94), (cushion-2, 94), r=6)); p.line(path((cushion+8, 88), (cushion/2+78, 86), (150, 88)))
    if behind: p.put(behind)
    bones = [((122, 40, 6), (119.5, 19.5, 5.4)), ((126, 40, 4.4), (126.6, 20.5, 4.1)), ((128, 41, 4), (130.6, 24.5, 3.8)), ((129, 42, 3.8), (133, 29.5, 3.6)), ((129, 44, 3.6), (134, 35, 3.4))]
    leg = join(limb((-10, 45, 27), (28, 49, 22.5), (56, 50, 17.5), (78, 55, 17), (104, 61.5, 11), (120, 63, 10.5)), limb((121, 64, 11), (124, 50, 9.6), (125.5, 39, 9)), r=5)
    for q in bones: p.add(limb(*q))
    p.add(leg, open=box(112, 20, 140, 37))
    p.line(path((114.3, 20), (116.4, 17.6), (117.4, 20.6), (116.4, 24)))
    p.line(path((69, 39.6), (75, 43), (82, 43)))
    p.add(poly((-20, 15), (17, 22), (23, 49), (21, 74), (-20, 77), r=2)); p.line(path((12, 21.4), (17.6, 49), (16, 74.4)))
    return leg

def armlying(p, behind=None, hair='band'):
    """Baby on the back with one arm stretched out to the right, palm up; behind: the part of a hand that the arm covers. Returns the bare arm's polygon."""
    baby = babyfront(hair, x=37, y=5, s=1.02, stretch=True, behind=behind)
    p.put(baby)
    return baby.tags['arm']

def sidefoot(p, behind=None):
    """Foot of a child lying on the back, from its outer side: trouser leg at the left, toes up, sole to the right. behind: the part of a hand that the foot covers."""
    bones = [((122, 40, 6), (119.5, 19.5, 5.4)), ((126, 40, 4.4), (126.6, 20.5, 4.1)), ((128, 41, 4), (130.6, 24.5, 3.8)), ((129, 42, 3.8), (133, 29.5, 3.6)), ((129, 44, 3.6), (134, 35, 3.4))]
    foot = join(limb((78, 57, 15), (104, 61.5, 11.4), (120, 63, 10.8)), limb((121, 64, 11), (124, 50, 9.6), (125.5, 39, 9)), r=5)
    p.line(LineString([(2, 104.5), (158, 104.5)]), w=OUT)
    q = Part()
    for b in bones: q.add(limb(*b))
    q.add(foot, open=box(112, 20, 140, 37)).line(path((114.3, 20), (116.4, 17.6), (117.4, 20.6), (116.4, 24)))
    q.add(poly((60, 36), (92, 44), (94, 76), (60, 78), r=1)); q.line(path((88.4, 43.6), (90, 60), (90, 75.6)))
    if behind: p.put(behind)
    p.put(q.at(-114, -11, s=1.55))
