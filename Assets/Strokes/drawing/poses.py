"""Poses of the hands: the adult's holding hand, the hand closed round a limb, the child's open hand.

As in kit.hand, an unturned, unflipped hand is a right hand with the fingers up, the wrist at the origin and 1 unit = wrist to middle fingertip;
the thumb is on the left. flip=True when it is placed gives the left hand."""
from kit import *

def cuff(p, S, sleeve=.16, arm=.9, halo=1.4):
    """Sleeve and hatched cuff below the wrist of a hand of size S."""
    c0, c1 = sleeve, sleeve+.17
    sl = limb((0, (c1-.02)*S, .17*S), (0, (arm+.1)*S, .2*S), straight=True).intersection(box(-S, c0*S+1, S, 9*S))
    cf = poly((-.20*S, c0*S), (.20*S, c0*S), (.21*S, c1*S), (-.21*S, c1*S), r=1.2)
    p.add(sl, halo=halo); p.add(cf, halo=halo); p.line(hatch(cf, 62, 3.3, 1.0))
    return p

def nail(x, y, r, rot):
    """Nail on a fingertip of radius r whose finger points to rot (0 = up)."""
    return affinity.translate(affinity.rotate(path((-r*.58, -r*.62), (-r*.62, r*.0), (-r*.3, r*.42), (r*.3, r*.42), (r*.62, r*.0), (r*.58, -r*.62)), rot, origin=(0, 0)), x, y)

def hold(size, reach=0, arm=0, sleeve=.17, thumb=None, halo=1.4):
    """Hand that holds something from the side: returns (fingers behind it, thumb and wrist in front of it).
    arm: degrees the forearm bends away, outwards; the thumb's tip is at HTIP. `held` draws the front's edge."""
    S = size; turn = lambda g: affinity.rotate(g, -arm, origin=(0, 0))
    U = lambda pts: [(-(x+4)/94*S, (y-42)/94*S, r/94*S) for x, y, r in pts]
    spine = [(-3, 36, 13.2), (-6, 20, 13), (-6.4, 8, 12.2), (-6, 0, 11.3)]
    back = limb(*U(spine+[(0, -16-reach, 9), (14, -26-reach, 7), (26, -28-reach, 6)]))
    tp = thumb or [(0, 32, 13), (9, 14, 10), (18, -2, 7.8), (24, -16, 6.4)]
    T = limb(*U(tp))
    wrist = turn(limb((0, -.02*S, .14*S), (0, .2*S, .135*S), (0, .8*S, .15*S)))
    front = join(wrist, T, limb(*U(spine[:3])), r=.05*S)
    b = Part().add(back, halo=halo); f = Part().fill(front)
    f.tags.update(front=front, back=back)
    (x0, y0, _), (x, y, r) = U(tp)[-2:]
    f.line(nail(x, y, r, math.degrees(math.atan2(x-x0, -(y-y0)))))
    f.put(cuff(Part(), S, sleeve, halo=halo).map(turn))
    return b, f
HTIP = (-.298, -.617)

def held(p, thing, size, targets, arm=30, rot=0, reach=0, **k):
    """Put two holding hands round `thing`: left and right hand with the thumb tips on the two targets (left first)."""
    fronts = []; over = thing.solid
    for left, t in zip((True, False), targets):
        if t is None: continue
        b, f = hold(size, reach, arm, **k)
        at = lambda q: q.reach(t, rot if left else -rot, HTIP, size, flip=left)
        b, f = at(b), at(f); p.put(b)
        f.ops.insert(1, ('line', edge(f.tags['front']).difference(f.tags['back'].buffer(-.05).difference(over)), OUT)); fronts.append(f)
    p.put(thing, *fronts)

def clasped(x, low, high, size, drop=.3, lean=0, halo=1.4):
    """A right hand that closes round a level limb from below at x: (arm and palm behind the limb, thumb and fingertips in front of it).
    low and high are the limb's lower and upper edge; the little finger is on the left. lean turns the forearm outwards, drop lowers the wrist."""
    S = size; r = .072*S; y = low+drop*S
    arm = lambda part: part.map(lambda g: affinity.rotate(g, lean, origin=(x, y)))
    wrist = arm(Part().fill(limb((x, y-.05*S, .15*S), (x, y+.2*S, .14*S), (x, y+.9*S, .15*S)))).solid
    palm = limb((x, y-.05*S, .16*S), (x-.02*S, low-.04*S, .24*S), (x-.02*S, (low+high)/2, .25*S))
    back = Part().add(join(wrist, palm, r=.2*S), halo=halo)
    front = Part()
    root = limb((x+.06*S, y-.12*S, .13*S), (x+.15*S, low-.02*S, .115*S))
    T = [(x+.15*S, low-.02*S, .11*S), (x+.2*S, low-.2*S, .086*S), (x+.18*S, low-.36*S, .075*S), (x+.14*S, low-.48*S, .066*S)]
    thumb = join(limb(*T), root, r=.05*S)
    front.fill(thumb).line(edge(thumb).difference(back.solid.difference(box(-999, -999, 999, low)).buffer(-.05)), w=OUT)
    q = T[-1]; front.line(nail(q[0], q[1]+.3, q[2], -18))
    for k, (down, up) in enumerate(((.10, .0), (.17, .02), (.19, .02), (.14, .01))):
        fx = x+(k-1.7)*r*2.02
        f = limb((fx-.3, high+1-up*S, r), (fx, high+down*S, r*.92))
        front.add(f, halo=.7); front.line(nail(fx, high+down*S, r*.92, 180))
    return back, front.put(arm(cuff(Part(), S, halo=halo).at(x, y)))

KID = dict(i=[(13, 4, 6.6), (16.5, -16, 6.6), (18.5, -30, 5.7)], m=[(1.5, 2, 6.8), (2, -20, 6.8), (2.2, -38, 5.8)],
           r=[(-10.4, 4, 6.5), (-12.6, -16, 6.4), (-14.2, -32, 5.5)], l=[(-19.6, 10, 5.8), (-24.6, -6, 5.6), (-27.6, -18, 4.8)],
           t=[(12, 28, 11), (24, 18, 8.6), (33, 6, 7), (37, -4, 5.8)])
def armed(p, arm, hand, r=1.2):
    """A child's arm and hand as one outline."""
    u = unary_union([arm, hand.tags['all']])
    p.add(unary_union([u, fillet(u, r).intersection(hand.tags['wrist'])])); p.line(*[o[1] for o in hand.ops if o[0] == 'line' and o[2] == DET])

def kidhand(size=58, side='palm', splay=None, sleeve=None, arm=100):
    """Child's open hand, short and chubby; side 'palm' has two plain creases, 'back' has nails and knuckles, 'plain' (small hands) nothing.
    sleeve: where the child's sleeve starts; arm: how far the forearm goes on."""
    k = size/88; U = lambda x, y: (-x*k, (y-42)*k); V = lambda pts: [(*U(x, y), r*k) for x, y, r in pts]
    F = {**KID, **(splay or {})}; th = F.pop('t')
    palm = blob(*[U(*q) for q in [(-25, 8), (-26, 20), (-21, 34), (-13, 43), (0, 45), (12, 43), (20, 33), (23, 18), (20, 4), (8, -2), (-6, -2), (-18, 2)]])
    arm = limb((0, -6*k, 14*k), (0, 12*k, 13*k), (0, arm*k, (12.4+.046*arm)*k)) if arm else disk(0, 0, 13*k)
    u = join(fillet(unary_union([palm, arm]), 8*k), limb(*V(th)), *[limb(*V(f)) for f in F.values()], r=1.0*k)
    p = Part().add(u)
    if side == 'palm':
        p.line(path(U(15, 3), U(2, 6), U(-10, 5), U(-20, 9)))
    elif side == 'back':
        for f in [*F.values(), th]:
            (x0, y0, _), (x, y, r) = V(f)[-2:]
            p.line(nail(x, y, r, math.degrees(math.atan2(x-x0, -(y-y0)))))
        for f in F.values():
            x, y, r = V(f)[0]; p.line(arc(x, y+3*k, 3.4*k, 2.2*k, 200, 340, n=10))
    if side != 'plain': p.line(path(U(-12.5, 45.5), U(-4, 47.4), U(6, 46.6)))
    if sleeve is not None:
        z = sleeve*k; p.add(poly((-20*k, z), (20*k, z), (27*k, 160*k), (-27*k, 160*k), r=1.2)); p.line(LineString([(-20*k, z+5), (20*k, z+5)]))
    p.tags.update(all=u, wrist=disk(0, 0, 19*k), **{q: Point(*V(F[q])[-1][:2]) for q in F})
    return p
