"""Stroke pictures of legs, feet, arms and hands."""
from kit import *
from bodies import *
from poses import *
from strokes import pic

@pic('leg.milk', 'A hand wraps the thigh and slides along the leg to the foot')
def _(p):
    leg = leglying(p)
    p.put(wrap(leg, (44, 83), (44, 31), 52, flip=True))
    p.put(arrow([(61, 49), (86, 56), (114, 60)]))

@pic('leg.squeeze', 'A hand softly squeezes the thigh, lets go and hops over the knee to the calf')
def _(p):
    leg = leglying(p)
    p.put(wrap(leg, (44, 83), (44, 31), 52, flip=True))
    p.put(nudge((43, 20.5), 0), nudge((62, 80), 180))
    p.put(arrow(arc(78, 44, 22, 27, -148, -6), head=7, wide=7))

@pic('foot.thumb', 'Two thumbs walk up the sole, from heel to toes')
def _(p):
    held(p, sole(80, 82, 1.14), 52, ((73, 70), (88, 61)), arm=54, reach=6)
    p.put(*[arrow([(x, y), (x, y-14)], head=7, wide=7) for x, y in ((72, 59), (88, 50), (72, 39))])

@pic('foot.toes', 'Thumb and finger roll the big toe from side to side')
def _(p):
    f = sole(66, 128, 1.5, splay=14)
    t = f.tags['tip']
    held(p, f, 58, (None, (t.x-1, t.y+8)), arm=10, rot=62, thumb=[(0, 32, 13), (9, 14, 10), (20, -4, 7.8), (28, -20, 6.6)])
    p.put(arrow(arc(t.x-.5, t.y, 20, 20, -132, -50), both=True, head=6.5, wide=6.6))

@pic('foot.press', 'A hand wraps the whole foot: four fingers on one side, the thumb on the other, and presses softly')
def _(p):
    f = sole(76, 90, 1.2)
    held(p, f, 60, (None, (82, 57)), arm=50, rot=-10)
    tips(p, [((54, y), (68, y+k)) for y, k in ((48, 2.5), (57.5, 1.5), (67, .5), (76.4, -.5))], 4.6)
    p.put(nudge((45.5, 62), 270), nudge((110.5, 62), 90))

@pic('foot.top', 'Two thumbs glide over the top of the foot, from the toes to the ankle')
def _(p):
    long = [(0, 32, 13), (10, 15, 10), (21, 0, 7.8), (30, -13, 6.4)]
    held(p, footback(81, 76, 1.16), 52, ((69, 80), (93, 80)), arm=8, rot=42, thumb=long)
    for x in (74.5, 87.5): p.put(arrow([(x, 72), (x, 33)]))

@pic('arm.milk', 'A hand wraps the upper arm and slides along it to the wrist')
def _(p):
    arm = armlying(p)
    p.put(wrap(arm, (83, 97), (83, 47), 46, flip=True))
    p.put(arrow([(98, 64.5), (117, 65.3)]))

@pic('hand.palm', 'A thumb circles in the child\'s open palm')
def _(p):
    k = kidhand(74, sleeve=26).at(66, 78)
    held(p, k, 62, (None, (77.5, 60)), arm=58)
    p.put(arrow(arc(64, 62.5, 10.5, 10.5, 40, 322), head=7, wide=7))

@pic('hand.fingers', 'Thumb and finger hold the base of a finger and roll it up to the tip')
def _(p):
    splay = dict(i=[(13, 4, 6.8), (19.5, -18, 7), (25, -40, 6.4)], t=[(12, 28, 11), (26, 27, 8.6), (38, 24, 7), (47, 21, 5.8)])
    k = kidhand(88, splay=splay, sleeve=18).at(60, 98, flip=True)
    t = k.tags['i']
    held(p, k, 60, (None, (t.x-7.5, t.y+27)), arm=10, rot=58)
    p.put(arrow([(t.x-5, t.y+20), (t.x, t.y-1)], head=6.5, wide=6.6, halo=.4))
    p.put(arrow(arc(t.x, t.y+2, 16, 16, -138, -16), both=True, head=6.5, wide=6.6))

@pic('hand.back', 'Fingers stroke the back of the child\'s hand from wrist to knuckles; the other hand holds it from below')
def _(p):
    k = kidhand(76, 'back', sleeve=26).at(70, 78, flip=True)
    held(p, k, 50, ((59, 71), None), arm=62)
    p.put(hand(48, spread=0).aim((109, 101), (85, 72)))
    p.put(arrow([(71, 74), (71, 51)]))
