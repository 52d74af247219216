"""Figures for scenes and cues: heads with hair and moods, hands, arms, legs with feet."""
from kit import *

def wig(head, r, fx, fy, low=.15, deep=.30, wide=.86):
    """Hair over a head: what lies outside the face oval and above `low` radii (the nape side a little lower)."""
    window = oval(fx*1.25, r*deep+fy, r*wide, r*.84)
    side = -1 if fx < 0 else 1
    below = poly((-3*r, r*low), (3*r, r*low), (3*r, 3*r), (-3*r, 3*r)) if abs(fx) < 1 else poly((-3*r*side, r*(low+.42)), (-r*.5*side, r*(low+.42)), (-.1*r*side, r*low*.5), (3*r*side, r*low*.5), (3*r*side, 3*r), (-3*r*side, 3*r))
    h = head.buffer(r*.09).difference(unary_union([window, below]))
    return h.buffer(-r*.03).buffer(r*.03)

def bumps(cx, cy, rx, ry, a0, a1, n, size):
    t = np.radians(np.linspace(a0, a1, n))
    return unary_union([disk(cx+rx*math.cos(q), cy+ry*math.sin(q), size) for q in t])

def puff(x, y, r):
    return unary_union([disk(x, y, r*.82), bumps(x, y, r*.72, r*.72, 0, 320, 9, r*.32)])

def locks(p, shape, dark, *strands):
    """Hair as solid black with thin white strands, or as outline with thin black ones."""
    cut = [s.buffer(.55) for s in strands]
    if dark: p.dark(shape.difference(unary_union(cut)) if cut else shape)
    else: p.add(shape).line(*[s.intersection(shape.buffer(-.6)) for s in strands])

def head(r, dx=0, dy=0, hair='none', dark=False, adult=False, eyes='dot', mouth='smile', glasses=False, beard=False, ears=True):
    """Head at the origin; dx, dy in -1..1 say where it looks (3/4 view), hair names a cut. Adults are longer below."""
    p = Part(); fx, fy = dx*.46*r, dy*.22*r; side = -1 if dx < 0 else 1
    skull = join(oval(0, -.08*r, .95*r, .94*r), oval(.04*dx*r, .3*r, .76*r, .84*r), r=r*.3) if adult else join(oval(0, -.05*r, 1.0*r, .95*r), oval(.05*dx*r, .22*r, .98*r, .74*r), r=r*.3)
    if abs(dx) > .75: skull = join(skull, disk(side*r*(.93 if adult else .98), r*(.22 if adult else .28)+fy, r*.12), r=r*.16)
    ear = [m*(.98 if abs(dx) < .2 else .98-.62*abs(dx))*r for m in ((-1, 1) if abs(dx) < .2 else (-side,))]
    ey = fy+r*(.06 if adult else .16)
    back = Part(); front = Part()
    strand = lambda *q: path(*[(x*r, y*r) for x, y in q])
    if hair == 'puffs': locks(back, unary_union([puff(m*.86*r+fx*.2, -.82*r, .52*r) for m in (-1, 1)]), dark)
    if hair == 'bun': locks(back, oval(-fx*.6, -1.12*r, .42*r, .36*r), dark)
    if hair == 'fringe': locks(back, poly((-1.02*r, -.2*r), (1.02*r, -.2*r), (1.02*r, .72*r), (-1.02*r, .72*r), r=r*.3), dark)
    if hair == 'curls' and adult: locks(back, unary_union([bumps(0, -.05*r, 1.02*r, 1.0*r, 120, 420, 15, .3*r), disk(0, -.1*r, r)]), dark)
    if hair == 'braid':
        for m in ((-1, 1) if abs(dx) < .2 else (-side,)):
            for k in range(4): locks(back, oval(m*(1.0+.05*k)*r, (.45+.28*k)*r, .16*r, .155*r), dark)
    if abs(dx) < .2 and hair not in ('fringe', 'scarf'):
        for x in (ear if ears else ()): back.add(oval(x, r*.16+fy*.5, r*.17, r*.23))
    p.put(back).add(skull)
    # hair in front
    if hair in ('short', 'puffs', 'bun', 'braid'):
        low = {'short': .1, 'puffs': .0, 'bun': .15, 'braid': .3}[hair]
        w = wig(skull, r, fx, fy, low)
        part = [strand((dx*.3, -.62), (dx*.1-.05, -1.1))] if hair in ('puffs', 'braid') else [strand((-.5, -.95), (0, -.8), (.45, -.62))] if hair == 'bun' else [strand((side*.1, -1.02), (-side*.3, -.78), (-side*.55, -.42)), strand((-side*.35, -.98), (-side*.66, -.66), (-side*.8, -.3))]
        locks(front, w, dark, *part)
    elif hair == 'curls':
        w = unary_union([wig(skull, r, fx, fy, -.05), bumps(0, -.05*r, .98*r, .95*r, 165 if dx <= 0 else 175, 375 if dx >= 0 else 365, 10, .25*r)]).difference(oval(fx*1.25, r*.36+fy, r*.8, r*.74))
        w = unary_union([w, bumps(fx*.9, r*.34+fy, r*.84, r*.80, 205, 335, 6, .17*r).intersection(skull)])
        locks(front, w, dark, *[arc(x*r, y*r, .16*r, .16*r, a, a+200) for x, y, a in ((-.5, -.75, 150), (0, -.92, 190), (.5, -.72, 240))])
    elif hair == 'fringe':
        win = poly((fx*1.1-.74*r, -.22*r+fy), (fx*1.1+.74*r, -.22*r+fy), (fx*1.1+.80*r, 2*r), (fx*1.1-.80*r, 2*r), r=.12*r)
        w = skull.buffer(r*.1).difference(win).difference(box(-3*r, .74*r, 3*r, 3*r))
        locks(front, w, dark, *[strand((k*.42+dx*.2, -.34), (k*.36+dx*.1, -.66)) for k in (-1, 0, 1)])
    elif hair == 'ring':
        for m in ((-1, 1) if abs(dx) < .2 else (-side,)):
            x = m*(1 if abs(dx) < .2 else .82)*r
            locks(front, bumps(x, -.02*r, .1*r, .34*r, 0, 330, 6, .2*r).difference(oval(fx, .2*r, .55*r, .8*r)), dark)
    if hair == 'scarf':
        hood = join(skull.buffer(r*.2), limb((-side*.1*r, .8*r, .8*r), (-side*.05*r, 1.15*r, .98*r)), r=r*.3)
        win = oval(fx*.72, .14*r+fy, r*.68, r*.82)
        front.add(hood.difference(win))
        front.line(strand((side*.5, 1.12), (-side*.1, 1.26), (-side*.6, 1.0)), strand((-side*.72, -.6), (-side*.9, .1), (-side*.55, .8)), strand((-.5, 1.45), (.0, 1.6), (.5, 1.5)))
    p.put(front)
    if ears and abs(dx) >= .2 and hair not in ('scarf', 'fringe'):
        x = ear[0]; p.add(oval(x, r*.16+fy*.5, r*.17, r*.23)); p.line(arc(x+side*.03*r, r*.17+fy*.5, r*.07, r*.1, 80, 280, n=12))
    if beard:
        jaw = skull.buffer(r*.05).intersection(box(-2*r, ey+.12*r, 2*r, 3*r)).difference(unary_union([oval(fx*1.15, ey+.06*r, r*.60, r*.36), oval(fx*1.1, ey+.46*r, r*.26, r*.13)]))
        p.dark(jaw.difference(limb((-side*1.2*r, .1*r, .22*r), (-side*.62*r, .12*r, .2*r))) if abs(dx) >= .2 else jaw)
    # face
    gap = r*(.34 if adult else .37)*(1-.22*abs(dx)); e = (max(r*.075, .95), max(r*.1, 1.2)) if r < 22 else (r*.09, r*.12)
    for m in (-1, 1):
        x = fx+m*gap
        if abs(dx) > .75 and m == side: x = fx+m*gap*.55
        if eyes == 'dot': p.dark(oval(x+dx*.5, ey, *e))
        elif eyes == 'shut': p.line(arc(x, ey-.02*r, .15*r, .12*r, 10, 170, n=14), w=OUT)
        elif eyes == 'tight': p.line(LineString([(x+m*.15*r, ey-.12*r), (x-m*.11*r, ey), (x+m*.15*r, ey+.1*r)]), w=OUT)
        if glasses: p.line(arc(x, ey, r*.25, r*.23, 0, 360))
    if glasses: p.line(LineString([(fx-.1*r, ey), (fx+.1*r, ey)]), *[LineString([(fx+m*(gap+.25*r), ey), (x, ey-.03*r)]) for m in (-1, 1) for x in ear if x*m > 0])
    if abs(dx) <= .75:
        ny = ey+r*(.27 if adult else .2)
        p.line(arc(fx+dx*.1*r, ny, r*.1, r*.08, 20, 160, n=12) if abs(dx) < .2 else path((fx+side*.10*r, ny-.16*r), (fx+side*.20*r, ny), (fx+side*.08*r, ny+.04*r)))
    my = ey+r*(.48 if adult else .36); wt = DET if r < 15 else OUT if r < 22 else ARR
    mx = fx*1.08
    if mouth == 'smile': p.line(arc(mx, my-.1*r, r*.27*(1-.25*abs(dx)), r*.2, 20, 160, n=20), w=wt)
    elif mouth == 'laugh': p.add(Polygon([*arc(mx, my, r*.3*(1-.25*abs(dx)), r*.32, 0, 180, n=24).coords]), w=wt)
    elif mouth == 'still': p.line(LineString([(mx-.17*r, my+.06*r), (mx+.15*r, my+.06*r)]), w=wt)
    elif mouth == 'sad': p.line(arc(mx, my+.16*r, r*.24, r*.2, 200, 340, n=20), w=wt)
    elif mouth == 'cry': p.dark(poly((mx-.34*r, my+.26*r), (mx-.2*r, my-.12*r), (mx+.2*r, my-.12*r), (mx+.34*r, my+.26*r), r=r*.1).difference(oval(mx, my+.3*r, r*.2, r*.1)))
    p.tags['head'] = skull
    return p

def mitt(s=15):
    """Small hand, back of the right one, fingers up, wrist at the origin: mitten with thumb; finger lines when large enough."""
    m = join(limb((0, .08*s, .17*s), (-.01*s, -.26*s, .25*s), (0, -.52*s, .25*s), (0, -.80*s, .19*s)), limb((-.1*s, -.1*s, .12*s), (-.31*s, -.34*s, .1*s), (-.40*s, -.52*s, .085*s)), r=.05*s)
    p = Part(); p.tags['all'] = m
    if s >= 15: p.line(*[LineString([(x*s, -.60*s), (x*s*1.1, -.88*s)]) for x in (-.09, .08)])
    return p

def open_palm(s=18, thumb=True):
    """Open hand held out palm up, seen from the side, fingers to the left, wrist at the origin."""
    m = join(limb((0, 0, .16*s), (-.34*s, .06*s, .17*s), (-.66*s, .04*s, .11*s), (-1.02*s, -.10*s, .075*s)), limb((-.22*s, -.02*s, .12*s), (-.36*s, -.22*s, .09*s), (-.52*s, -.34*s, .08*s)) if thumb else EMPTY, r=.06*s)
    p = Part(); p.tags['all'] = m
    p.line(path((-.3*s, -.02*s), (-.6*s, -.02*s), (-.86*s, -.09*s)))
    return p

def along(S, a, b):
    """The stretch of the bone path S between two fractions of its length."""
    d = np.r_[0, np.cumsum(np.hypot(*np.diff(S[:, :2], axis=0).T))]; d /= d[-1]
    t = np.unique(np.r_[a, d[(d > a) & (d < b)], b])
    return np.c_[[np.interp(t, d, S[:, k]) for k in range(S.shape[1])]].T

def arm(p, bones, rot, hs, flip=False, open=None, sleeve=.8, cuff=True, hand=None, halo=.9, body=None):
    """Arm through `bones` with the hand at the last; the sleeve covers the fraction `sleeve` and ends in a hatched cuff (adults).
    open: region without an edge (the shoulder); body: the torso drawn just before, into which the shoulder grows with a soft corner."""
    S = cr(bones); h = (hand or mitt(hs)).at(*bones[-1][:2], rot, flip=flip)
    p.add(join(limb(*along(S, max(0, sleeve-.2), 1)), h.tags['all'], r=.12*hs), halo=halo).put(h)
    c = along(S, 0, sleeve); r = c[-1][2]+1.0
    c[:, 2] += .5
    cloth = limb(*c)
    if cuff:
        band = LineString(along(S, max(0, sleeve-.1), min(1, sleeve+.06))[:, :2])
        cloth = cloth.difference(LineString(along(S, sleeve-.02, 1)[:, :2]).buffer(r*1.6, cap_style=2))
        cloth = max(getattr(cloth, 'geoms', [cloth]), key=lambda g: g.area)
    if body is None: p.add(cloth, open=open, halo=halo)
    else:
        x, y, w = bones[0]; near = disk(x, y, w*1.9); both = fillet(unary_union([body, cloth]), 3)
        p.fill(cloth, halo).fill(both.intersection(near).intersection(edge(body).buffer(2.5)))
        p.line(edge(both).intersection(near), edge(cloth).difference(open or EMPTY).difference(near.difference(body.buffer(-.8))), w=OUT)
    if cuff:
        w = band.buffer(r+.3, cap_style=2)
        p.add(w, halo=halo); p.line(hatch(w, 60+math.degrees(math.atan2(*(c[-1]-c[-4])[1::-1])), 2.9, .7))
    return cloth

def foot(x, y, s=1.0, rot=0, flip=False):
    """Bare foot in profile, sole down, toes to the right, ankle at the origin; returns (polygon, toe lines)."""
    g = join(limb((0, -5, 5), (-.5, 1, 5.2), (-1.5, 5, 4.8)), limb((-1, 5, 4.8), (6, 6, 4.2), (10, 7, 3.6)), r=2.5)
    toes = [disk(13.8, 5.2, 3.1), disk(12.9, 7.8, 2.3), disk(10.4, 8.9, 2.0), disk(7.8, 9.5, 1.9)]
    g = join(g, *toes, r=.25)
    t = [LineString([(11.2, 7.2), (13.8, 7.6)]), LineString([(9.4, 7.7), (11.6, 9.6)]), LineString([(7.4, 8.3), (9, 10.3)])]
    a = math.radians(rot); c, n, m = s*math.cos(a), s*math.sin(a), -1 if flip else 1
    f = lambda q: affinity.affine_transform(q, [m*c, -n, m*n, c, x, y])
    return f(g), [f(q) for q in t]

def front_foot(x, y, s=1.0, rot=0, flip=False):
    """Bare foot hanging, seen from the front, toes down; returns (polygon, toe lines). The big toe is on the left unless flipped."""
    toes = [disk(-3.4, 10.2, 2.9), disk(.6, 11.2, 2.2), disk(3.4, 10.2, 2), disk(5.6, 8.6, 1.8)]
    g = join(limb((0, -3, 4.6), (0, 2, 5), (0, 7, 6)), *toes, r=.6)
    t = [LineString([(x, y), (x*.9, y-3)]) for x, y in ((-1, 11.6), (2.2, 11.2), (4.7, 9.8))]
    a = math.radians(rot); c, n, m = s*math.cos(a), s*math.sin(a), -1 if flip else 1
    f = lambda q: affinity.affine_transform(q, [m*c, -n, m*n, c, x, y])
    return f(g), [f(q) for q in t]

def leg(p, bones, foot, open=None, r=2, hem=None):
    """Leg through `bones` into a foot; hem = fraction where the trouser leg ends."""
    g, t = foot
    p.add(join(limb(*bones), g, r=r), open=open).line(*t)
    if hem: p.add(limb(*[(x, y, w+.8) for x, y, w in along(cr(bones), 0, hem)]), open=open)
