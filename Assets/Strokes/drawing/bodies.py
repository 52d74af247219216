"""Bases of the child's body that several pictures share."""
from kit import *
from poses import kidhand

# ---------- feet ----------
def sole(x, y, s=1, flip=False, rot=0, big=0):
    """Child's sole, toes up, big toe on the right (the child's right foot seen from the feet); big lengthens the big toe."""
    body = limb((0, 0, 14), (-1.5, -16, 12.6), (-1.5, -30, 14.5), (-1, -42, 18.5))
    toes = [limb((9, -46, 7), (11+big*.4, -60-big, 7.2)), limb((.5, -50, 5), (.2, -64, 5.0)), limb((-6, -48, 4.6), (-8.4, -61.4, 4.5)),
            limb((-11, -46, 4), (-15, -56, 4.2)), limb((-15, -42, 3.6), (-19.2, -49, 3.8))]
    t = unary_union(toes)
    p = Part().add(t)
    for a, b in zip(toes, toes[1:]):
        i = a.intersection(b)
        if not i.is_empty: p.line(edge(a).intersection(b.buffer(.01)))
    p.add(body)
    p.tags.update(all=unary_union([t, body]), body=body, **{f'toe{i}': q for i, q in enumerate(toes)})
    p.tags['tip'] = Point(11+big*.4, -60-big)
    return p.at(x, y, rot, s=s, flip=flip)

def footback(x, y, s=1):
    """Top of the child's foot below the shin, toes down with nails, big toe on the right; the trouser leg comes from above."""
    body = join(limb((-1, -60, 13), (0, -40, 11.5), (0, -30, 12), (0, -14, 15), (0, 2, 18.5)), r=3)
    toes = [limb((11, 2, 7), (13.4, 20, 7.2)), limb((2, 8, 5), (2.2, 24, 5)), limb((-5, 8, 4.6), (-6.8, 21.6, 4.5)), limb((-11, 4, 4.2), (-14.4, 16.4, 4.2)), limb((-14, 0, 3.8), (-18.4, 11, 3.8))]
    u = join(body, *toes, r=.6)
    p = Part().add(u)
    for (cx, cy, r), a in zip(((13.6, 22.4, 7.2), (2.2, 25.4, 5), (-7, 22.8, 4.5), (-14.8, 17.6, 4.2), (-18.7, 12, 3.8)), (-8, 0, 8, 16, 24)):
        p.line(affinity.rotate(arc(cx, cy, r*.52, r*.5, 180, 360, n=14), a, origin=(cx, cy)))
    p.add(poly((-20, -100), (20, -100), (17, -48), (-17, -48), r=1)); p.line(LineString([(-17.6, -54), (17.6, -54)]))
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

def headback(p, x, y, r, hair='whorl'):
    """Back of the child's head: 'whorl', 'curls', 'straight' or 'puffs'."""
    if hair == 'puffs':
        for m in (-1, 1):
            p.add(unary_union([disk(x+m*r, y-r*.5, r*.3)]+[disk(x+m*r+r*.3*math.cos(a), y-r*.5+r*.3*math.sin(a), r*.17) for a in np.linspace(0, 2*math.pi, 9)]))
            p.line(arc(x+m*r*1.1, y-r*.6, r*.13, r*.1, 180, 400, n=16))
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
def fist(x, y, r, rot=0):
    """Baby fist seen from the back: round with three knuckle lines; rot turns the fingers (up at 0)."""
    p = Part().add(oval(0, 0, r, r*.95))
    for k in (-.4, 0.02, .44): p.line(LineString([(k*r, -r*.72), (k*r*.8, -r*.1)]))
    return p.at(x, y, rot)

def childback(hair='whorl', x=80, y=2, s=1.1, folds=True):
    """Seated child from behind in a T-shirt: collar, sleeves, hem. Own units: spine x = 0, crown y = 0, shoulders y 42, hem y 98."""
    p = Part()
    for m in (-1, 1):
        p.add(join(limb((m*27, 56, 6), (m*31.8, 72, 5.1), (m*34.2, 90, 4.8), (m*34.6, 98, 5.4)), limb((m*33.4, 96, 4), (m*30, 101, 2.6)), r=1))
    p.add(blob((-23, 92), (-26, 108), (-28, 130), (28, 130), (26, 108), (23, 92)))
    p.add(limb((0, 26, 7), (0, 40, 7.5)))
    trunk = blob((-9, 37.5), (-18, 40.5), (-25, 47), (-24.4, 62), (-23.6, 80), (-25, 98), (-12, 100), (0, 100.6), (12, 100), (25, 98), (23.6, 80), (24.4, 62), (25, 47), (18, 40.5), (9, 37.5), (0, 40))
    shirt = join(trunk, *[poly((m*10, 38.5), (m*22, 42), (m*31, 50), (m*37, 66), (m*24.2, 71), (m*18, 56), r=2) for m in (-1, 1)], r=1.5)
    p.add(shirt)
    for m in (-1, 1) if folds else (): p.line(path((m*23, 58), (m*24, 63), (m*24.2, 70)), w=OUT); p.line(path((m*36, 62.4), (m*30, 65.2), (m*25, 66.6)))
    p.line(path((-24.4, 94.6), (-12, 96.8), (0, 97.2), (12, 96.8), (24.4, 94.6)), path((-12, 38.8), (-6, 42.4), (0, 43.6), (6, 42.4), (12, 38.8)))
    headback(p, 0, 17.5, 17.5, hair)
    p.tags['shirt'] = shirt
    return p.at(x, y, s=s)

def babyfront(hair=1, navel=True, shirt=False, arms='up', x=80, y=0, s=1.0):
    """Baby on the back as the caregiver at the feet sees it: head up, nappy on; bare tummy, or in a shirt. Own units: x = 0 in the middle, chin y 42, nappy from y 96."""
    b = Part(); sleeves = []
    for m in (-1, 1):
        if arms == 'up': A, F = [(m*22, 50, 9), (m*39, 44, 7.6), (m*49, 31, 5.8)], (m*51, 24, 6.4, m*20)
        else: A, F = [(m*20, 51, 8.6), (m*33, 61, 7.4), (m*45, 74, 5.8)], (m*49.5, 79.5, 6.2, 180-m*40)
        b.add(limb(*A)); b.put(fist(*F))
        b.add(limb((m*14, 108, 13), (m*31, 115, 12), (m*40, 128, 10.5), (m*44, 144, 9)))
        a, c = np.array(A[0][:2], float), np.array(A[1][:2], float); u = (c-a)/np.hypot(*(c-a)); n = np.array((-u[1], u[0])); e = a+.8*(c-a)
        a = a-u*7; sleeves.append((poly(a-n*8.8, a+n*8.8, e+n*9.6, e-n*9.6, r=1.2), LineString([e-u*3.2+n*9.2, e-u*3.2-n*9.2])))
    torso = blob((0, 38), (-16, 40), (-25, 48), (-28.5, 66), (-28.5, 84), (-26, 100), (-15, 115), (0, 119), (15, 115), (26, 100), (28.5, 84), (28.5, 66), (25, 48), (16, 40))
    gap = unary_union([limb((m*19, 51, 8.6), (m*31, 51+(-3.2 if arms == 'up' else 7), 7.6)) for m in (-1, 1)]+[disk(m*24, 110, 11) for m in (-1, 1)])
    b.add(torso, open=gap)
    b.add(join(torso.intersection(box(-60, 97, 60, 130)), r=1))
    if shirt:
        b.add(join(torso.intersection(box(-60, 30, 60, 99)), *[q for q, _ in sleeves], r=1.6)); b.line(*[h.difference(torso.buffer(.8)) for _, h in sleeves], LineString([(-26.5, 95), (26.5, 95)]))
        b.line(path((-14, 40), (-7, 46), (0, 48), (7, 46), (14, 40)))
    elif navel: b.line(arc(0, 74, 1.6, 1.6, 0, 330, n=16))
    b.put(face(0, 22, 19.5, hair=hair))
    return b.at(x, y, s=s)

# ---------- limbs ----------
def leglying(p):
    """Leg of a child lying on the back, heel on a cushion, shorts at the left, sole turned a little to the viewer. Returns the bare leg's polygon."""
    p.add(poly((76, 69), (154, 71), (156, 92), (74, 92), r=6)); p.line(path((80, 86), (114, 84), (150, 86)))
    leg = join(limb((-10, 45, 28), (30, 49, 22.5), (56, 49, 17.5), (80, 54, 17.5), (108, 60.5, 11.5), (122, 61, 11)), limb((120, 61, 10.5), (125, 42, 9), (126, 30, 7)), r=5)
    p.add(leg)
    p.put(sole(0, 0, s=.7).map(lambda g: affinity.rotate(affinity.scale(g, .74, 1, origin=(0, 0)), 6, origin=(0, 0))).at(132, 62))
    p.line(path((66, 39), (71, 42), (78, 41.6)))
    p.add(poly((-20, 14), (17, 21), (24, 49), (22, 75), (-20, 78), r=2)); p.line(path((12, 20.6), (18.6, 49), (17, 75.4)))
    return leg

def armlying(p, hair='band'):
    """Child lying, seen from above: head and shirt at the left, arm stretched out on a cushion to the right, palm up. Returns the bare arm's polygon."""
    p.add(poly((73, 36), (153, 38), (155, 86), (73, 88), r=7)); p.line(path((80, 42), (110, 45), (148, 43.5)), path((90, 82), (112, 80.2), (149, 81)))
    arm = limb((34, 62, 13), (60, 61, 12.4), (78, 62, 11.4), (90, 62, 11), (112, 62, 7))
    p.put(kidhand(38).aim((111, 62), (150, 60)))
    p.add(arm, open=disk(113, 62, 7.4))
    p.add(join(blob((-30, 46), (12, 44), (26, 46), (40, 49), (44, 66), (42, 90), (43, 130), (-30, 130)), limb((30, 62, 16), (50, 61.5, 14.6)).intersection(box(0, 0, 52, 120)), r=3))
    p.line(path((47.4, 47.2), (48.4, 61), (47.4, 76)))
    p.line(path((11, 45), (18, 50.5), (29, 50.5), (37, 48)))
    p.put(face(25, 25, 20, hair=hair))
    return arm
