"""Stroke pictures of legs, feet, arms and hands."""
from kit import *
from bodies import *
from poses import *
from strokes import pic

@pic('leg.milk', 'A hand closes round the thigh and slides along the leg to the foot')
def _(p):
    back, front = clasped(38, 72, 25, 56)
    leglying(p, back); p.put(front)
    p.put(arrow([(58, 50), (86, 56), (113, 60)]))

@pic('leg.squeeze', 'A hand closes round the thigh and squeezes softly; an arrow hops over the knee and on to the ankle')
def _(p):
    back, front = clasped(46, 72, 27, 53, lean=-30, drop=.34)
    leglying(p, back, cushion=116); p.put(front)
    p.put(nudge((46, 18.5), 0, 13), nudge((27, 79.5), 180, 13))
    hop = lambda x, z, y, h: [(x+(z-x)*t, y-h*4*t*(1-t)+3*t) for t in np.linspace(0, 1, 30)]
    p.put(arrow(LineString(hop(65, 87, 60, 7)+hop(87, 110, 63, 7)), head=7.5, wide=7.5))

@pic('foot.thumb', 'Two thumbs walk up the sole, from heel to toes')
def _(p):
    held(p, sole(80, 82, 1.14), 52, ((73, 70), (88, 61)), arm=54, reach=6)
    p.put(*[arrow([(x, y), (x, y-14)], head=7, wide=7) for x, y in ((72, 59), (88, 50), (72, 39))])

@pic('foot.toes', 'Thumb and finger hold the big toe and roll it to and fro')
def _(p):
    f = sole(58, 142, 1.66, splay=24, long=7)
    t = f.tags['tip']
    held(p, f, 56, (None, (t.x-11, t.y+28)), arm=14, rot=50, reach=0, thumb=[(0, 32, 13), (9, 14, 10), (20, -4, 7.8), (28, -20, 6.6)])
    c = (t.x-.5, t.y)
    p.put(arrow(affinity.rotate(arc(*c, 20, 7, -45, 225), 24, origin=c), head=7, wide=7, halo=.8, both=True))

@pic('foot.press', 'A hand holds the whole foot, fingertips round its edge; the thumb presses the middle of the sole')
def _(p):
    f = sole(68, 99, 1.4)
    body = f.tags['body']; x, y = 69, 57
    held(p, f, 58, (None, (x, y)), arm=28, rot=16, thumb=[(0, 32, 13.4), (10, 15, 11), (20, -3, 9), (26, -18, 8)])
    for k, n in enumerate((6.5, 8, 7.5, 5)):                  # fingertips round the far edge
        v = 62+k*8.6; u = body.intersection(box(0, v-1, 160, v+1)).bounds[0]; r = 4.2
        p.add(limb((u-1.6, v, r), (u+n-2, v+.5, r*.94)), halo=.7); p.line(nail(u+n-2, v+.5, r*.94, 92))
    p.put(pulse(x-1, y, 188, 338, (11.5, 16.5)))

@pic('foot.top', 'Two thumbs glide over the top of the foot, from the toes to the ankle')
def _(p):
    long = [(0, 32, 13), (10, 15, 10), (21, 0, 7.8), (30, -13, 6.4)]
    held(p, footback(81, 75.5, 1.16), 52, ((69, 80), (93, 80)), arm=8, rot=42, thumb=long)
    for x in (74.5, 87.5): p.put(arrow([(x, 73), (x, 47)]))

@pic('arm.milk', 'A hand closes round the upper arm and slides along it to the hand')
def _(p):
    back, front = clasped(78, 76, 54, 44, drop=.3, lean=-14)
    armlying(p, back); p.put(front)
    p.put(arrow([(95, 64.5), (116, 66)]))

@pic('hand.palm', 'A thumb circles in the child\'s open palm')
def _(p):
    k = kidhand(74, sleeve=26).at(66, 78)
    held(p, k, 62, (None, (77.5, 60)), arm=58)
    p.put(arrow(arc(61, 62, 11, 11, 48, 312), head=7, wide=7))

@pic('hand.fingers', 'Thumb and finger hold the base of a finger, roll it to and fro, and stroke along it to the tip')
def _(p):
    splay = dict(i=[(14, 6, 8), (25, -14, 8.8), (42, -56, 8.2)], m=[(2, 2, 7.8), (1, -18, 7.8), (2, -37, 7.2)], r=[(-10.4, 4, 7.4), (-15, -14, 7.2), (-19, -30, 6.6)], l=[(-19.6, 10, 6.4), (-27, -4, 6.2), (-32, -13, 5.6)],
                 t=[(12, 28, 11), (26, 27, 8.6), (37, 24, 7), (44, 21, 5.8)])
    x, y = 52, 124
    hand = kidhand(94, splay=splay).at(x, y, flip=True)
    t = hand.tags['i']; u = np.array([17, -42])/np.hypot(17, 42); q = math.degrees(math.atan2(u[0], -u[1]))
    on = lambda d, s=0: (t.x-u[0]*d-u[1]*s, t.y-u[1]*d+u[0]*s)             # d below the finger's tip, s to its right
    held(p, hand, 62, (None, on(57, 0)), arm=24, rot=46, reach=-8, thumb=[(0, 32, 12), (9, 14, 9.4), (20, -4, 7.4), (28, -19, 6.4)])
    c = on(28)
    p.put(arrow(affinity.rotate(arc(*c, 18, 6, -35, 215), q, origin=c), head=6.5, wide=6.6, halo=1, both=True))
    p.put(arrow([on(19), on(-4)], head=7, wide=7))

@pic('hand.back', 'Fingers stroke the back of the child\'s hand from wrist to knuckles; the other hand holds it from below')
def _(p):
    k = kidhand(76, 'back', sleeve=26).at(70, 78, flip=True)
    held(p, k, 50, ((59, 71), None), arm=62)
    p.put(hand(48, spread=0).aim((109, 101), (85, 72)))
    p.put(arrow([(71, 74), (71, 51)]))
