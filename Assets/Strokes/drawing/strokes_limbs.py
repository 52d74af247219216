"""Stroke pictures of legs, feet, arms and hands."""
from kit import *
from bodies import *
from poses import *
from strokes import pic

@pic('leg.milk', 'A hand wraps the thigh and slides along the leg to the foot')
def _(p):
    leg = leglying(p)
    p.put(wrap(leg, (48, 81), (48, 31), 54, flip=True))
    p.put(arrow([(80, 54), (96, 58), (113, 60.5)]))

@pic('leg.squeeze', 'A hand squeezes the leg softly, lets go, moves down')
def _(p):
    leg = leglying(p)
    ghost(p, wrap(leg, (94, 84), (94, 30), 50, flip=True, cuff=False))
    p.put(wrap(leg, (48, 81), (48, 31), 54, flip=True))
    p.put(arrow([(48, 3), (48, 22)]), arrow([(31, 96), (31, 77)]), arrow([(62, 18), (86, 24)]))

@pic('foot.thumb', 'Two thumbs walk up the sole, from heel to toes')
def _(p):
    held(p, sole(80, 88, 1.12), 58, ((72, 67), (88, 57)), arm=42, reach=4)
    for x, y in ((80, 100), (72, 57), (88, 46)): p.put(arrow([(x, y), (x, y-16)]))

@pic('foot.toes', 'Thumb and finger roll one toe')
def _(p):
    f = sole(-12, 87, 1.36, flip=True, rot=84, big=8)
    p.put(f)
    t = f.tags['tip']; g = .36
    p.put(pincer(66, g).reach((t.x+6, t.y-1.5), 250, ptip(g), 66))
    p.put(arrow(arc(t.x-7, t.y+3, 8.5, 15.5, -118, -242, rot=-16), both=True, head=7, wide=7, halo=1.2))

@pic('foot.press', 'One hand wraps the whole foot and presses softly')
def _(p):
    f = sole(72, 98, 1.24)
    p.put(f)
    p.put(wrap(f.tags['all'], (106, 84), (50, 56), 64, flip=True, thumb=[(-.10, -.10, .10), (-.24, -.24, .08), (-.34, -.36, .074), (-.40, -.50, .066)]))
    p.put(arrow([(12, 60), (45, 60)]), arrow([(146, 60), (113, 60)]))

@pic('foot.top', 'Two thumbs glide over the top of the foot, from the toes to the ankle')
def _(p):
    long = [(0, 32, 13), (10, 15, 10), (21, 0, 7.8), (30, -13, 6.4)]
    held(p, footback(81, 80, 1.1), 54, ((65.5, 62), (95.5, 62)), arm=52, thumb=long)
    for x in (74, 87): p.put(arrow([(x, 58), (x, 34)]))

@pic('arm.milk', 'A hand wraps the upper arm and slides along it to the wrist')
def _(p):
    arm = armlying(p)
    p.put(wrap(arm, (69, 89), (69, 39), 50, flip=True))
    p.put(arrow([(90, 62), (112, 62)]))

@pic('hand.palm', 'A thumb circles in the child\'s open palm')
def _(p):
    k = kidhand(62, sleeve=28).at(66, 73)
    held(p, k, 70, (None, (78, 55)), arm=50)
    p.put(arrow(arc(65.5, 53.5, 9.5, 9.5, 35, 318), head=7, wide=7))

@pic('hand.fingers', 'Thumb and finger roll each finger from base to tip')
def _(p):
    splay = dict(i=[(13, 4, 6.6), (22.5, -14, 6.6), (32, -32, 5.7)], t=[(12, 28, 11), (26, 23, 8.6), (38, 17, 7), (46, 10, 5.8)])
    k = kidhand(64, splay=splay, sleeve=10).at(26, 91, 84)
    p.put(k)
    t = k.tags['i']; g = .23
    p.put(pincer(72, g).reach((t.x+4.5, t.y-2), 246, ptip(g), 72))
    p.put(arrow(arc(t.x-5.5, t.y+5, 6, 12, -118, -242, rot=-28), both=True, head=6.5, wide=6.5, halo=1.2))

@pic('hand.back', 'Fingers stroke the back of the child\'s hand from wrist to knuckles')
def _(p):
    k = kidhand(60, 'back', sleeve=28).at(60, 76)
    p.put(k)
    p.put(hand(70, spread=0).aim((126, 94), (70, 75)))
    p.put(arrow([(58, 61), (58, 41)]))
